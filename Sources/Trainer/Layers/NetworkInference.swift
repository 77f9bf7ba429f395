/// Networks that are run, not trained: parameters put in place once, inputs as arrays.
extension CompiledNetwork {
  /// A network for the forward pass alone, on the kernels of a plan and in its batches; it lacks parameters.
  ///
  /// - Throws: `TrainerError.shape` where layers do not fit.
  package convenience init(
    inference network: Network, plan: TrainingPlan, tasks: Int
  ) throws(TrainerError) {
    let kernels = try KernelChoice(
      networks: [network], plan: plan, workers: Workers(tasks: tasks))
    try self.init(network, capacity: plan.batch, use: .inference, kernels: kernels)
  }

  /// Takes parameters, laid out as ``parameters``.
  package func use(values: [Float]) {
    parameters.assign(values)
    use(parameters: parameters)
  }

  /// Takes the tensors that belong to the network, others ignored.
  ///
  /// - Throws: `TrainerError.tensor`, naming the first that is missing or of another shape.
  func use(_ collection: TensorCollection, prefix: String = "") throws(TrainerError) {
    use(values: try collection.parameters(tensors, prefix: prefix, count: parameters.count))
  }

  /// The outputs of as many inputs as there are, a batch after the other.
  ///
  /// - Parameter visit: takes the last sums of a batch, before the tanh of the last stage if it has one, and how many
  ///   images they belong to.
  /// - Precondition: the inputs are whole.
  package func outputs(
    of inputs: [Float], sums visit: (_ sums: Buffer, _ count: Int) -> Void = { _, _ in }
  ) -> [Float] {
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
      forwardToSums(images)
      let own = part(output, of: last.output, images)
      visit(own, images.count)
      finishSums(images)
      outputs += own.values
    }
    return outputs
  }
}
