import VectorKernels

/// Draws by the vector kernels: value streams of their own, from the words of a stream.
///
/// A bulk draw starts at the next whole counter of the stream and uses whole counters, two words each. Draw
/// k depends on the stream and on k alone.
extension PhiloxStream {
  /// Fills `output` with the words that as many calls of `next` give from the next whole counter on.
  package mutating func fill(_ output: inout MutableSpan<UInt64>) {
    var stream = kernelState
    unsafe output.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      unsafe InstructionSet.kernels.pointee.words(&stream, base, buffer.count)
    }
    skip(words: output.count)
  }

  /// Odd multiples of 2⁻⁵³ in (−1, 1), times `half`, plus `centre`; a word a draw.
  mutating func drawUniform(_ output: inout MutableSpan<Double>, centre: Double, half: Double) {
    unsafe draw(&output, centre, half, InstructionSet.kernels.pointee.draw_uniform)
  }

  /// Draws of C(`location`, `scale`); a word a draw, tails down to 2⁻⁶⁴.
  mutating func drawCauchy(
    _ output: inout MutableSpan<Double>, location: Double, scale: Double
  ) {
    unsafe draw(&output, location, scale, InstructionSet.kernels.pointee.draw_cauchy)
  }

  /// Draws of N(`location`, `scale`²) by Box and Muller; two words two draws, tails down to 2⁻⁶⁴.
  mutating func drawNormal(
    _ output: inout MutableSpan<Double>, location: Double, scale: Double
  ) {
    unsafe draw(&output, location, scale, InstructionSet.kernels.pointee.draw_normal)
  }

  /// Draws of the exponential law of mean `scale`; a word a draw, both tails down to 2⁻⁶⁴.
  mutating func drawExponential(_ output: inout MutableSpan<Double>, scale: Double) {
    unsafe draw(&output, 0, scale, InstructionSet.kernels.pointee.draw_exponential)
  }

  /// Draws of Student's t; two words a draw, tails down to 2⁻⁶⁴.
  mutating func drawStudentT(_ output: inout MutableSpan<Double>, degreesOfFreedom: Double) {
    unsafe draw(
      &output, degreesOfFreedom, 1, InstructionSet.kernels.pointee.draw_student_t, wordsPerDraw: 2)
  }

  /// Draws of the symmetric `alpha`-stable law for `alpha` below 2; two words a draw, tails down to 2⁻⁶⁴.
  mutating func drawStable(_ output: inout MutableSpan<Double>, alpha: Double, scale: Double) {
    unsafe draw(
      &output, alpha, scale, InstructionSet.kernels.pointee.draw_stable, wordsPerDraw: 2)
  }

  private typealias DrawKernel =
    @convention(c) (
      UnsafePointer<vk_stream>, UnsafeMutablePointer<Double>, Int, Double, Double
    ) -> Void

  private mutating func draw(
    _ output: inout MutableSpan<Double>, _ a: Double, _ b: Double,
    _ kernel: DrawKernel, wordsPerDraw: Int = 1
  ) {
    var stream = kernelState
    unsafe output.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      unsafe kernel(&stream, base, buffer.count, a, b)
    }
    skip(words: output.count * wordsPerDraw)
  }

  private var kernelState: vk_stream {
    vk_stream(counter: counter, key: (key[0], key[1]), upper: (upper[0], upper[1]))
  }
}
