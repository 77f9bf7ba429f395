/// The passes of one layer with weights, for batches; what a compiled network is made of.
///
/// The epilogue carries biases and activations, or the mask of the layer that a gradient is handed to.
protocol CompiledLayer: AnyObject {
  /// The kernel, for provenance.
  var kernelName: String { get }

  /// Takes the weights; to be called again whenever they have changed.
  func use(weights: Buffer)

  /// Outputs from inputs; with a mask and without biases the tangent.
  func forward(_ input: Buffer, into output: Buffer, count: Int, epilogue: Epilogue)

  /// The gradient in the inputs from that in the sums.
  func inputGradient(_ signal: Buffer, into gradient: Buffer, count: Int, epilogue: Epilogue)

  /// The gradient in the weights from that in the sums, over the batch.
  func weightGradient(_ signal: Buffer, input: Buffer, into gradient: Buffer, count: Int)
}

/// A convolution, or a transposed one, on a kernel.
///
/// Where a kernel of bfloat16 meets 32-bit outputs, those of a network, they are rounded on the way.
final class ConvolutionLayer: CompiledLayer {
  private let kernel: any ConvolutionKernel
  private let isTransposed: Bool
  private let elementwise: Elementwise
  private let arena: Arena
  private let rounded: Buffer

  /// - Parameter roundedOutputs: how many numbers the outputs of a batch have, if they are to be rounded.
  init(
    kernel: any ConvolutionKernel, isTransposed: Bool, workers: Workers, roundedOutputs: Int
  ) {
    self.kernel = kernel
    self.isTransposed = isTransposed
    elementwise = Elementwise(workers: workers)
    arena = Arena(byteCount: Arena.size(roundedOutputs, .bfloat16))
    rounded = arena.buffer(roundedOutputs, .bfloat16)
  }

  var kernelName: String { kernel.name }

  func use(weights: Buffer) { kernel.use(weights: weights) }

  func forward(_ input: Buffer, into output: Buffer, count: Int, epilogue: Epilogue) {
    let isRounded = input.precision != output.precision
    let sums = isRounded ? rounded[0..<output.count] : output
    if isTransposed {
      kernel.adjoint(input, into: sums, count: count, epilogue: epilogue)
    } else {
      kernel.forward(input, into: sums, count: count, epilogue: epilogue)
    }
    if isRounded { elementwise.convert(sums, into: output) }
  }

  func inputGradient(_ signal: Buffer, into gradient: Buffer, count: Int, epilogue: Epilogue) {
    let signal = stored(signal, as: gradient.precision)
    if isTransposed {
      kernel.forward(signal, into: gradient, count: count, epilogue: epilogue)
    } else {
      kernel.adjoint(signal, into: gradient, count: count, epilogue: epilogue)
    }
  }

  func weightGradient(_ signal: Buffer, input: Buffer, into gradient: Buffer, count: Int) {
    let signal = stored(signal, as: input.precision)
    kernel.weightGradient(
      images: isTransposed ? signal : input, features: isTransposed ? input : signal,
      into: gradient, count: count, accumulate: false)
  }

  /// A signal in the precision of the kernel.
  private func stored(_ signal: Buffer, as precision: Precision) -> Buffer {
    if signal.precision == precision { return signal }
    let copy = rounded[0..<signal.count]
    elementwise.convert(signal, into: copy)
    return copy
  }
}
