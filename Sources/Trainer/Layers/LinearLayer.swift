import TensorKernels

/// y = x·W + b on matrix products; W is [input][output].
///
/// With one output the products are turned around, so that the long side is contiguous. Products and weights are
/// 32-bit numbers always; inputs and outputs of bfloat16 are converted.
final class LinearLayer: CompiledLayer {
  private let inputs, outputs: Int
  private let workers: Workers
  private let kernels = TensorKernelTable.current
  private var weights: Buffer?

  private let elementwise: Elementwise
  private let arena: Arena
  /// Inputs and outputs of bfloat16 as 32-bit numbers.
  private let wideInputs, wideOutputs: Buffer

  /// - Parameter roundedCapacity: the largest number of images in a batch of bfloat16; 0 without.
  init(inputs: Int, outputs: Int, workers: Workers, roundedCapacity: Int) {
    self.inputs = inputs
    self.outputs = outputs
    self.workers = workers
    elementwise = Elementwise(workers: workers)
    arena = Arena(
      byteCount: Arena.size(roundedCapacity * inputs) + Arena.size(roundedCapacity * outputs))
    wideInputs = arena.buffer(roundedCapacity * inputs)
    wideOutputs = arena.buffer(roundedCapacity * outputs)
  }

  /// 32-bit numbers to read, converted if they must be.
  private func widened(_ buffer: Buffer, in room: Buffer) -> Buffer {
    if buffer.precision == .float32 { return buffer }
    let copy = room[0..<buffer.count]
    elementwise.convert(buffer, into: copy)
    return copy
  }

  /// Where 32-bit sums go that end in a buffer of either precision.
  private func sums(for buffer: Buffer, in room: Buffer) -> Buffer {
    buffer.precision == .float32 ? buffer : room[0..<buffer.count]
  }

  var kernelName: String { "gemm" }

  func use(weights: Buffer) {
    precondition(weights.count == inputs * outputs, "\(weights.count) weights")
    self.weights = weights
  }

  func forward(_ input: Buffer, into output: Buffer, count: Int, epilogue: Epilogue) {
    let (inputs, outputs, kernels) = (inputs, outputs, kernels)
    guard let weights else { preconditionFailure("no weights") }
    let input = widened(input, in: wideInputs)
    let sums = sums(for: output, in: wideOutputs)
    forEachBlock(images: count, columns: outputs) { images, columns in
      let start = images.lowerBound * outputs + columns.lowerBound
      unsafe kernels.functions.gemm(
        images.count, columns.count, inputs, input.floats + images.lowerBound * inputs, inputs, 1,
        weights.floats + columns.lowerBound, outputs, sums.floats + start, outputs, 0)
    }
    elementwise.finish(rows: count, columns: outputs, sums, into: output, epilogue: epilogue)
  }

  func inputGradient(_ signal: Buffer, into gradient: Buffer, count: Int, epilogue: Epilogue) {
    let (inputs, outputs, kernels) = (inputs, outputs, kernels)
    let weights = transposedWeights()
    let signal = widened(signal, in: wideOutputs)
    let sums = sums(for: gradient, in: wideInputs)
    forEachBlock(images: count, columns: inputs) { images, columns in
      unsafe kernels.functions.gemm(
        images.count, columns.count, outputs, signal.floats + images.lowerBound * outputs, outputs,
        1, weights.floats + columns.lowerBound, inputs,
        sums.floats + images.lowerBound * inputs + columns.lowerBound, inputs, 0)
    }
    elementwise.finish(rows: count, columns: inputs, sums, into: gradient, epilogue: epilogue)
  }

  /// Room for the weights as [output][input].
  ///
  /// Taken when the gradient in the inputs is first asked for; no training asks for that in latent vectors.
  private lazy var transposed = Transposed(count: inputs * outputs)

  private struct Transposed {
    let arena: Arena
    let weights: Buffer

    init(count: Int) {
      arena = Arena(byteCount: Arena.size(count))
      weights = arena.buffer(count)
    }
  }

  /// The weights as [output][input].
  private func transposedWeights() -> Buffer {
    guard let weights else { preconditionFailure("no weights") }
    if outputs == 1 { return weights }
    let (inputs, outputs, copy) = (inputs, outputs, transposed.weights)
    workers.forEach(outputs) { output in
      for input in 0..<inputs {
        unsafe copy.floats[output * inputs + input] = weights.floats[input * outputs + output]
      }
    }
    return copy
  }

  func weightGradient(_ signal: Buffer, input: Buffer, into gradient: Buffer, count: Int) {
    let (inputs, outputs, kernels) = (inputs, outputs, kernels)
    let signal = widened(signal, in: wideOutputs)
    let input = widened(input, in: wideInputs)
    if outputs == 1 {
      forEachBlock(images: 1, columns: inputs) { _, columns in
        unsafe kernels.functions.gemm(
          1, columns.count, count, signal.floats, count, 1, input.floats + columns.lowerBound,
          inputs, gradient.floats + columns.lowerBound, inputs, 0)
      }
    } else {
      forEachBlock(images: 1, columns: outputs) { _, columns in
        unsafe kernels.functions.gemm(
          inputs, columns.count, count, input.floats, 1, inputs,
          signal.floats + columns.lowerBound, outputs, gradient.floats + columns.lowerBound,
          outputs, 0)
      }
    }
  }

  /// Cuts a result into blocks of fixed size: of columns where there are many, else of images.
  private func forEachBlock(
    images: Int, columns: Int,
    _ body: @Sendable (_ images: Range<Int>, _ columns: Range<Int>) -> Void
  ) {
    let rows = columns == 1 ? 16 : images
    let across = (columns + Self.columnsPerBlock - 1) / Self.columnsPerBlock
    workers.forEach((images + rows - 1) / rows * across) { block in
      let row = block / across * rows
      let column = block % across * Self.columnsPerBlock
      body(
        row..<min(row + rows, images), column..<min(column + Self.columnsPerBlock, columns))
    }
  }

  private static let columnsPerBlock = 512
}
