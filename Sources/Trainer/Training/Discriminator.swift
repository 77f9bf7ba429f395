/// A discriminator: scores of pictures.
///
/// It needs a plan and tensors only, neither data nor a generator.
public final class Discriminator {
  /// What it is trained for.
  public let plan: TrainingPlan
  private let network: CompiledNetwork

  /// The discriminator that `tensors` hold, other tensors ignored.
  ///
  /// - Parameters:
  ///   - plan: the plan of its training.
  ///   - tensors: those of a checkpoint, in PyTorch's names and shapes.
  ///   - tasks: how many blocks of a layer run at once; no result depends on it.
  /// - Throws: `TrainerError`, naming the setting or the tensor that does not fit.
  public init(plan: TrainingPlan, tensors: [NamedTensor], tasks: Int) throws(TrainerError) {
    try plan.validate()
    self.plan = plan
    network = try CompiledNetwork(inference: plan.discriminator(), plan: plan, tasks: tasks)
    try network.use(TensorCollection(tensors))
  }

  /// The discriminator before its first step.
  ///
  /// - Throws: `TrainerError`, naming the setting that does not fit.
  public init(untrained plan: TrainingPlan, tasks: Int) throws(TrainerError) {
    try plan.validate()
    self.plan = plan
    network = try CompiledNetwork(inference: plan.discriminator(), plan: plan, tasks: tasks)
    network.use(values: try plan.initialDiscriminatorParameters())
  }

  /// The scores of images, one each: the more, the more real an image seems.
  ///
  /// - Parameter images: [image][row][column][channel], from −1 to 1.
  /// - Precondition: the numbers make whole images.
  public func scores(of images: [Float]) -> [Float] { network.outputs(of: images) }
}
