/// A network with its kernels and all its memory: what runs.
///
/// A batch holds up to ``capacity`` images; every pass works on a range of them. Activations, their gradients
/// ("signals") and tangents stay where they are from pass to pass, and a pass allocates nothing.
package final class CompiledNetwork {
  package let stages: [Stage]
  /// The largest number of images in a batch.
  package let capacity: Int
  /// All weights and biases, and their gradient.
  package let parameters, gradient: Buffer
  /// The input, then the output of every stage.
  package let activations: [Buffer]
  /// The gradient in the input, then in the sums of every stage, before its activation; empty for inference.
  package let signals: [Buffer]
  /// The direction in the input, which is the first signal, then its image after every stage; empty for inference.
  package let tangents: [Buffer]

  private let layers: [any CompiledLayer]
  private let arena: Arena
  /// Kept for the memory that kernels share.
  private let kernels: KernelChoice
  private let elementwise: Elementwise
  /// Sums of one layer's signals over the pixels of each image.
  private let biasSums: BlockSums

  /// What a network is compiled for.
  package enum Use: Equatable {
    /// The forward pass.
    case inference
    /// The forward pass and the gradients in parameters and inputs.
    case gradients
    /// These, and tangents of the first so many images of a batch.
    case tangents(images: Int)
  }

  /// Checks a network, chooses its kernels and takes all its memory.
  ///
  /// - Parameters:
  ///   - network: what to compile.
  ///   - capacity: the largest number of images in a batch.
  ///   - kernels: the kernels of all networks that run in turn with this one.
  ///   - output: where the outputs and the gradient in them are to lie, in another network's memory.
  ///     They are 32-bit numbers, as latent vectors and scores are; all others are of the kernels' precision.
  /// - Throws: `TrainerError.shape` where layers do not fit, or where a tanh before the last layer meets bfloat16.
  package init(
    _ network: Network, capacity: Int, use: Use, kernels: KernelChoice,
    output: (values: Buffer, signals: Buffer)? = nil
  ) throws(TrainerError) {
    let (stages, parameterCount) = try network.stages()
    guard
      kernels.precision == .float32 || !stages.dropLast().contains(where: \.activation.isTanh)
    else {
      throw .shape(
        layer: network.name, reason: "has a tanh before its last layer", option: "--precision")
    }
    self.stages = stages
    self.capacity = capacity
    self.kernels = kernels
    elementwise = Elementwise(workers: kernels.workers)
    layers = stages.map { $0.layer(on: kernels, capacity: capacity) }

    let memory = NetworkMemory(
      stages: stages, parameterCount: parameterCount, capacity: capacity, use: use,
      hasOutput: output == nil, hidden: kernels.precision)
    arena = Arena(byteCount: memory.byteCount)
    let arena = arena
    parameters = arena.buffer(parameterCount)
    gradient = arena.buffer(memory.gradient)
    var activations = memory.activations.map { arena.buffer($0.count, $0.precision) }
    var signals = memory.signals.map { arena.buffer($0.count, $0.precision) }
    if let output {
      activations.append(output.values)
      if use != .inference { signals.append(output.signals) }
    }
    self.activations = activations
    self.signals = signals
    let images = memory.tangents.map { arena.buffer($0.count, $0.precision) }
    tangents = images.isEmpty ? [] : [signals[0]] + images
    biasSums = BlockSums(capacity: memory.biasSums, workers: kernels.workers)
  }

  /// Its tensors in PyTorch's order: weight and bias of each layer.
  package var tensors: [TensorLayout] { stages.flatMap { [$0.weight, $0.bias] } }

  /// The kernel of each layer with weights, for provenance.
  package var kernelNames: [String] {
    zip(stages, layers).map { "\($0.weight.name): \($1.kernelName)" }
  }

  /// Takes the weights from an array that is laid out as ``parameters``; to be called whenever they have changed.
  package func use(parameters: Buffer) {
    for (stage, layer) in zip(stages, layers) {
      layer.use(weights: parameters[stage.weight.range])
    }
    biases = parameters
  }

  /// Where biases are read: they change without notice of the kernels.
  private var biases: Buffer?

  /// The part of one of the buffers above that belongs to a range of images.
  package func part(_ buffer: Buffer, of shape: Network.Shape, _ images: Range<Int>) -> Buffer {
    buffer[images.lowerBound * shape.count..<images.upperBound * shape.count]
  }
}

extension CompiledNetwork {
  /// Outputs from inputs.
  package func forward(_ images: Range<Int>) {
    forwardToSums(images)
    finishSums(images)
  }

  /// What ``forward(_:)`` does but for a tanh of the last stage: the outputs hold the sums that it is to be taken of.
  package func forwardToSums(_ images: Range<Int>) {
    guard let biases else { preconditionFailure("no weights are in use") }
    for (index, stage) in stages.enumerated() {
      let output = part(activations[index + 1], of: stage.output, images)
      layers[index].forward(
        part(activations[index], of: stage.input, images), into: output, count: images.count,
        epilogue: Epilogue(bias: biases[stage.bias.range], slope: stage.slope))
      if stage.activation.isTanh && index < stages.count - 1 {
        elementwise.tanh(output, into: output)
      }
    }
  }

  /// Takes the tanh of the last stage, if it has one, of the sums in the outputs.
  package func finishSums(_ images: Range<Int>) {
    guard let last = stages.last, last.activation.isTanh, let sums = activations.last else {
      return
    }
    let outputs = part(sums, of: last.output, images)
    elementwise.tanh(outputs, into: outputs)
  }

  /// Gradients in the sums of all stages from the gradient in the output, which the last signal holds.
  ///
  /// - Parameter inputs: the images whose gradient in the input is wanted too.
  package func backward(_ images: Range<Int>, inputs: Range<Int>? = nil) {
    enterLastStage(images)
    for index in stages.indices.dropFirst().reversed() {
      let (stage, before) = (stages[index], stages[index - 1])
      let inputs = part(activations[index], of: stage.input, images)
      let sums = part(signals[index], of: stage.input, images)
      layers[index].inputGradient(
        part(signals[index + 1], of: stage.output, images), into: sums, count: images.count,
        epilogue: before.epilogue(masking: inputs))
      if before.activation.isTanh { elementwise.tanhGradient(inputs, sums, into: sums) }
    }
    guard let inputs else { return }
    layers[0].inputGradient(
      part(signals[1], of: stages[0].output, inputs),
      into: part(signals[0], of: stages[0].input, inputs), count: inputs.count, epilogue: .none)
  }

  /// From the gradient in the output to that in the last sums.
  private func enterLastStage(_ images: Range<Int>) {
    guard let last = stages.last, let signal = signals.last, let output = activations.last,
      last.activation != .rectifier(slope: 1)
    else { return }
    let outputs = part(output, of: last.output, images)
    let sums = part(signal, of: last.output, images)
    switch last.activation {
    case .tanh: elementwise.tanhGradient(outputs, sums, into: sums)
    case .rectifier(let slope):
      elementwise.finish(
        rows: images.count, columns: last.output.count, sums, into: sums,
        epilogue: Epilogue(mask: outputs, maskSlope: slope))
    }
  }

  /// The gradient in all parameters, summed over images: activations times signals.
  ///
  /// - Parameter biasWeights: a factor for each image of the signals' part in the biases; 1 where nil.
  package func parameterGradient(_ images: Range<Int>, biasWeights: Buffer? = nil) {
    for (index, stage) in stages.enumerated() {
      let signal = part(signals[index + 1], of: stage.output, images)
      layers[index].weightGradient(
        signal, input: part(activations[index], of: stage.input, images),
        into: gradient[stage.weight.range], count: images.count)
      biasSums.columnSums(
        signal, count: images.count, weights: biasWeights, first: images.lowerBound,
        into: gradient[stage.bias.range])
    }
  }

  /// The derivative of the hidden outputs along the direction that the first signal holds.
  ///
  /// Activations keep the slopes that they had in the last forward pass. Only a network whose last stage has no
  /// activation of its own is asked for the derivative of its output.
  package func tangent(_ images: Range<Int>, throughOutput: Bool = false) {
    for (index, stage) in stages.enumerated() where throughOutput || index < stages.count - 1 {
      let outputs = part(activations[index + 1], of: stage.output, images)
      let tangent = part(tangents[index + 1], of: stage.output, images)
      layers[index].forward(
        part(tangents[index], of: stage.input, images), into: tangent, count: images.count,
        epilogue: stage.epilogue(masking: outputs))
      if stage.activation.isTanh { elementwise.tanhGradient(outputs, tangent, into: tangent) }
    }
  }

  /// Replaces the inputs x of all stages by c·x + s·t with their tangents t, for the gradient of a penalised loss.
  ///
  /// That gradient is right for piecewise linear networks. Masks must not be read afterwards.
  ///
  /// - Parameter weights: c, for each image of the batch.
  package func mixTangents(_ images: Range<Int>, weights: Buffer, factor: Float) {
    for (index, stage) in stages.enumerated() {
      let inputs = part(activations[index], of: stage.input, images)
      elementwise.combine(
        rows: images.count, columns: stage.input.count, scales: weights[images], inputs,
        factor: factor, part(tangents[index], of: stage.input, images), into: inputs)
    }
  }
}

extension Stage.Activation {
  fileprivate var isTanh: Bool { self == .tanh }
}

extension Stage {
  /// What multiplies a gradient or a tangent by the slopes of the activation that gave `outputs`.
  ///
  /// Nothing for a tanh, whose slopes are no matter of signs.
  fileprivate func epilogue(masking outputs: Buffer) -> Epilogue {
    activation.isTanh ? .none : Epilogue(mask: outputs, maskSlope: slope)
  }

  fileprivate func layer(on kernels: KernelChoice, capacity: Int) -> any CompiledLayer {
    guard let convolutionShape else {
      return LinearLayer(
        inputs: input.count, outputs: output.count, workers: kernels.workers,
        roundedCapacity: kernels.precision == .float32 ? 0 : capacity)
    }
    let isRounded = kernels.precision != .float32 && activation.isTanh
    return ConvolutionLayer(
      kernel: kernels.kernel(for: convolutionShape),
      isTransposed: operation == .transposedConvolution, workers: kernels.workers,
      roundedOutputs: isRounded ? capacity * output.count : 0)
  }
}
