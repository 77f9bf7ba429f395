/// Which kernel a convolution of a network runs on.
///
/// A fixed rule, never a timing: the bits of a training must repeat.
package enum KernelChoice {
  /// Whether networks can keep activations and weights in bfloat16 on this processor.
  package static var supportsBfloat16: Bool { false }

  /// The kernel for a layer.
  ///
  /// - Parameters:
  ///   - shape: the layer's convolution, seen from the larger image.
  ///   - count: the largest number of images in a batch.
  ///   - plan: its precision and whether Winograd's transforms may be used.
  package static func kernel(
    for shape: ConvolutionShape, count: Int, plan: TrainingPlan, workers: Workers
  ) -> any ConvolutionKernel {
    DirectConvolution(shape: shape, workers: workers)
  }
}
