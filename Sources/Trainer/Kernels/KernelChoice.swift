/// Which kernel each convolution of a training runs on, with the memory that its kernels share.
///
/// A fixed rule, never a timing: the bits of a training must repeat.
package final class KernelChoice {
  private let plan: TrainingPlan
  /// Those that run all passes.
  package let workers: Workers
  private let arena: Arena
  private let scratch: Buffer
  private let halves: HalfKernelTable?

  /// How activations and weights are stored.
  package var precision: Precision { plan.precision }

  /// The kernels for networks that run one after the other.
  ///
  /// - Parameters:
  ///   - shapes: all their convolutions, seen from the larger images.
  ///   - plan: its precision and whether Winograd's transforms may be used.
  ///   - halves: what networks of bfloat16 run on.
  package init(
    shapes: [ConvolutionShape], plan: TrainingPlan, workers: Workers,
    halves: HalfKernelTable? = .current
  ) {
    self.plan = plan
    self.halves = halves
    self.workers = workers
    let count =
      shapes.filter { Self.usesWinograd($0, plan) }.map {
        WinogradConvolution.scratchCount(shape: $0, tasks: workers.tasks)
      }.max() ?? 0
    arena = Arena(byteCount: Arena.size(count))
    scratch = arena.buffer(count)
  }

  /// The kernels for the networks of `networks`.
  ///
  /// - Throws: `TrainerError.shape` where layers do not fit.
  package convenience init(
    networks: [Network], plan: TrainingPlan, workers: Workers,
    halves: HalfKernelTable? = .current
  ) throws(TrainerError) {
    var shapes: [ConvolutionShape] = []
    for network in networks {
      shapes += try network.stages().stages.compactMap { $0.convolutionShape }
    }
    self.init(shapes: shapes, plan: plan, workers: workers, halves: halves)
  }

  /// The kernel for a convolution.
  ///
  /// - Precondition: the shape is one of those that this was made for.
  package func kernel(for shape: ConvolutionShape) -> any ConvolutionKernel {
    if precision == .bfloat16 {
      guard let halves else { preconditionFailure("no kernels for bfloat16") }
      return DirectConvolution(shape: shape, workers: workers, halves: halves)
    }
    return Self.usesWinograd(shape, plan)
      ? WinogradConvolution(shape: shape, workers: workers, scratch: scratch)
      : DirectConvolution(shape: shape, workers: workers)
  }

  /// Whether networks can keep activations and weights in bfloat16 on this processor.
  package static var supportsBfloat16: Bool { HalfKernelTable.current != nil }

  private static func usesWinograd(_ shape: ConvolutionShape, _ plan: TrainingPlan) -> Bool {
    plan.winograd && plan.precision == .float32 && WinogradConvolution.pays(for: shape)
  }
}
