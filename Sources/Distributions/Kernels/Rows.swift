import VectorKernels

/// Numbers read off the rows of a matrix by the vector kernels.
///
/// Rows are vectors of `dimension` numbers, one after another. Sums are taken in an order that depends on the
/// dimension alone, in double.
public enum Rows {
  /// Writes the Euclidean norm of each row; safe from overflow and underflow.
  ///
  /// - Precondition: `rows.count == output.count * dimension`, `dimension >= 1`.
  public static func norms(
    of rows: Span<Double>, dimension: Int, into output: inout MutableSpan<Double>
  ) {
    unsafe reduce(rows, dimension, &output, InstructionSet.kernels.pointee.row_norms)
    // Next to the ends of the double range squares lose digits that the norm still has.
    var areSafe = true
    for row in output.indices {
      let norm = output[row]
      areSafe = areSafe && norm > 0x1p-450 && norm < .infinity
    }
    if areSafe { return }
    for row in output.indices where !(output[row] > 0x1p-450 && output[row] < .infinity) {
      output[row] = scaledNorm(rows, row * dimension..<(row + 1) * dimension)
    }
  }

  /// Writes the largest magnitude of each row.
  ///
  /// - Precondition: As ``norms(of:dimension:into:)``; no number is `.nan`.
  public static func largestMagnitudes(
    of rows: Span<Double>, dimension: Int, into output: inout MutableSpan<Double>
  ) {
    unsafe reduce(rows, dimension, &output, InstructionSet.kernels.pointee.row_largest)
  }

  /// Writes the inner product of each row with `direction`.
  ///
  /// - Precondition: `rows.count == output.count * direction.count`, `direction` is not empty.
  public static func products(
    of rows: Span<Double>, with direction: Span<Double>, into output: inout MutableSpan<Double>
  ) {
    check(rows, direction.count, output.count)
    unsafe rows.withUnsafeBufferPointer { rows in
      unsafe direction.withUnsafeBufferPointer { direction in
        unsafe output.withUnsafeMutableBufferPointer { output in
          guard let from = rows.baseAddress, let onto = direction.baseAddress,
            let to = output.baseAddress
          else { return }
          unsafe InstructionSet.kernels.pointee.row_dots(
            from, to, output.count, direction.count, onto)
        }
      }
    }
  }

  private typealias Kernel =
    @convention(c) (
      UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int, Int
    ) -> Void

  private static func reduce(
    _ rows: Span<Double>, _ dimension: Int, _ output: inout MutableSpan<Double>,
    _ kernel: Kernel
  ) {
    check(rows, dimension, output.count)
    unsafe rows.withUnsafeBufferPointer { rows in
      unsafe output.withUnsafeMutableBufferPointer { output in
        guard let from = rows.baseAddress, let to = output.baseAddress else { return }
        unsafe kernel(from, to, output.count, dimension)
      }
    }
  }

  private static func check(_ rows: Span<Double>, _ dimension: Int, _ count: Int) {
    precondition(
      dimension >= 1 && rows.count == count * dimension,
      "\(rows.count) numbers are not \(count) rows of \(dimension)")
  }

  /// The norm by way of the largest magnitude.
  static func scaledNorm(_ rows: Span<Double>, _ range: Range<Int>) -> Double {
    var largest = 0.0
    for index in range {
      if rows[index].isNaN { return .nan }
      largest = max(largest, abs(rows[index]))
    }
    guard largest > 0, largest.isFinite else { return largest }
    var sum = 0.0
    for index in range {
      let share = rows[index] / largest
      sum += share * share
    }
    return largest * sum.squareRoot()
  }
}
