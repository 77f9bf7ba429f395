/// A generator: pictures from latent vectors.
///
/// It needs a plan and tensors only, neither images nor a discriminator.
public final class Generator {
  /// What it is trained for.
  public let plan: TrainingPlan
  private let network: CompiledNetwork

  /// The generator that `tensors` hold, from `average.<name>` where they have it, other tensors ignored.
  ///
  /// - Parameters:
  ///   - plan: the plan of its training.
  ///   - tensors: those of a checkpoint, in PyTorch's names and shapes.
  ///   - tasks: how many blocks of a layer run at once; no result depends on it.
  /// - Throws: `TrainerError`, naming the setting or the tensor that does not fit.
  public init(plan: TrainingPlan, tensors: [NamedTensor], tasks: Int) throws(TrainerError) {
    try plan.validate()
    self.plan = plan
    network = try CompiledNetwork(inference: plan.generator(), plan: plan, tasks: tasks)
    let collection = try TensorCollection(tensors)
    let isAveraged = collection.contains("average.\(network.tensors[0].name)")
    try network.use(collection, prefix: isAveraged ? "average." : "")
  }

  /// The generator before its first step.
  ///
  /// - Throws: `TrainerError`, naming the setting that does not fit.
  public init(untrained plan: TrainingPlan, tasks: Int) throws(TrainerError) {
    try plan.validate()
    self.plan = plan
    network = try CompiledNetwork(inference: plan.generator(), plan: plan, tasks: tasks)
    network.use(values: try plan.initialGeneratorParameters())
  }

  /// Pictures of latent vectors, image after image as [row][column][channel], from −1 to 1.
  ///
  /// - Parameter latents: row-major, one vector a row.
  /// - Precondition: the latents make whole vectors.
  public func generate(latents: [Float]) -> [Float] { network.outputs(of: latents) }

  /// Pictures with what was measured on the way.
  public struct Decoded: Sendable, Equatable {
    /// What ``Generator/generate(latents:)`` gives.
    public var images: [Float]
    /// For each image the root mean square of the last sums, those that the tanh is taken of.
    public var levels: [Float]
  }

  /// Pictures of latent vectors as ``generate(latents:)`` gives them, and how far each drives the last tanh.
  ///
  /// - Parameter latents: row-major, one vector a row.
  /// - Precondition: the latents make whole vectors.
  public func decode(latents: [Float]) -> Decoded {
    var levels: [Float] = []
    let images = network.outputs(of: latents) { levels += Self.levels(of: $0, count: $1) }
    return Decoded(images: images, levels: levels)
  }

  /// The root mean square of each of `count` equal parts.
  private static func levels(of sums: Buffer, count: Int) -> [Float] {
    let values = sums.values
    let length = values.count / count
    return (0..<count).map { image in
      let squares = values[image * length..<(image + 1) * length].reduce(0.0) {
        $0 + Double($1) * Double($1)
      }
      return Float((squares / Double(length)).squareRoot())
    }
  }
}

extension AdversarialTraining {
  /// Pictures of latent vectors, image after image as [row][column][channel], from −1 to 1.
  ///
  /// They come from the running average of the generator where the plan keeps one. Training is not affected.
  ///
  /// - Parameter latents: row-major, one vector a row.
  /// - Precondition: the latents make whole vectors.
  public func generate(latents: [Float]) -> [Float] {
    guard let average else { return generator.outputs(of: latents) }
    generator.use(parameters: average.values)
    defer { generator.use(parameters: generator.parameters) }
    return generator.outputs(of: latents)
  }

  /// The discriminator's scores of images, each [row][column][channel] from −1 to 1.
  ///
  /// - Precondition: the numbers make whole images.
  public func score(images: [Float]) -> [Float] { discriminator.outputs(of: images) }

  /// What each layer runs on, for provenance.
  public var kernelNames: [String] { generator.kernelNames + discriminator.kernelNames }
}
