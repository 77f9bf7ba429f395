/// A trained generator: pictures from latent vectors.
///
/// It needs a plan and tensors only, neither images nor a discriminator.
public final class Generator {
  /// What it was trained for.
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
    let generator = try plan.generator()
    let kernels = try KernelChoice(
      networks: [generator], plan: plan, workers: Workers(tasks: tasks))
    network = try CompiledNetwork(
      generator, capacity: plan.batch, use: .inference, kernels: kernels)
    let layouts = network.tensors
    let collection = try TensorCollection(tensors)
    let prefix = collection.contains("average.\(layouts[0].name)") ? "average." : ""
    network.parameters.assign(
      try collection.parameters(layouts, prefix: prefix, count: network.parameters.count))
    network.use(parameters: network.parameters)
  }

  /// Pictures of latent vectors, image after image as [row][column][channel], from −1 to 1.
  ///
  /// - Parameter latents: row-major, one vector a row.
  /// - Precondition: the latents make whole vectors.
  public func generate(latents: [Float]) -> [Float] { network.outputs(of: latents) }
}

extension CompiledNetwork {
  /// The outputs of as many inputs as there are, a batch after the other.
  ///
  /// - Precondition: the inputs are whole.
  func outputs(of inputs: [Float]) -> [Float] {
    guard let first = stages.first, let last = stages.last, let output = activations.last else {
      return inputs
    }
    let width = first.input.count
    precondition(inputs.count % width == 0, "\(inputs.count) numbers make no inputs of \(width)")
    let count = inputs.count / width
    let room = Arena(byteCount: Arena.size(capacity * width))
    let floats = room.buffer(capacity * width)
    let elementwise = Elementwise(workers: Workers(tasks: 1))
    var outputs: [Float] = []
    outputs.reserveCapacity(count * last.output.count)
    for start in stride(from: 0, to: count, by: capacity) {
      let images = 0..<min(capacity, count - start)
      let batch = part(floats, of: first.input, images)
      batch.assign(Array(inputs[start * width..<(start + images.count) * width]))
      elementwise.convert(batch, into: part(activations[0], of: first.input, images))
      forward(images)
      outputs += part(output, of: last.output, images).values
    }
    return outputs
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
