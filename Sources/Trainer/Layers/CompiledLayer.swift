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
final class ConvolutionLayer: CompiledLayer {
  private let kernel: any ConvolutionKernel
  private let isTransposed: Bool

  init(kernel: any ConvolutionKernel, isTransposed: Bool) {
    self.kernel = kernel
    self.isTransposed = isTransposed
  }

  var kernelName: String { kernel.name }

  func use(weights: Buffer) { kernel.use(weights: weights) }

  func forward(_ input: Buffer, into output: Buffer, count: Int, epilogue: Epilogue) {
    if isTransposed {
      kernel.adjoint(input, into: output, count: count, epilogue: epilogue)
    } else {
      kernel.forward(input, into: output, count: count, epilogue: epilogue)
    }
  }

  func inputGradient(_ signal: Buffer, into gradient: Buffer, count: Int, epilogue: Epilogue) {
    if isTransposed {
      kernel.forward(signal, into: gradient, count: count, epilogue: epilogue)
    } else {
      kernel.adjoint(signal, into: gradient, count: count, epilogue: epilogue)
    }
  }

  func weightGradient(_ signal: Buffer, input: Buffer, into gradient: Buffer, count: Int) {
    kernel.weightGradient(
      images: isTransposed ? signal : input, features: isTransposed ? input : signal,
      into: gradient, count: count, accumulate: false)
  }
}
