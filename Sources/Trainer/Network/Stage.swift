/// A layer with weights and what follows it up to the next: what a compiled network runs as one.
package struct Stage: Hashable, Sendable {
  /// What its weights do.
  package enum Operation: Hashable, Sendable {
    case linear
    case convolution
    case transposedConvolution
  }

  /// What is done to its sums.
  package enum Activation: Hashable, Sendable {
    /// Multiplies negative numbers by the slope: 0 is ReLU, 1 does nothing.
    case rectifier(slope: Float)
    case tanh
  }

  package let operation: Operation
  package let input, output: Network.Shape
  package let activation: Activation
  package let weight, bias: TensorLayout

  /// The convolution whose forward pass or adjoint this is; nil for a linear layer.
  package var convolutionShape: ConvolutionShape? {
    switch operation {
    case .linear: nil
    case .convolution:
      ConvolutionShape(
        height: input.height, width: input.width, channels: input.channels,
        features: output.channels)
    case .transposedConvolution:
      ConvolutionShape(
        height: output.height, width: output.width, channels: output.channels,
        features: input.channels)
    }
  }

  /// The slope that the activation has where its output is not positive; 1 where it has none of this kind.
  package var slope: Float {
    switch activation {
    case .rectifier(let slope): slope
    case .tanh: 1
    }
  }

  /// The number of terms in one sum of this stage.
  ///
  /// An output of a transposed 5×5 convolution with stride 2 meets a quarter of the taps on average.
  package var fanIn: Double {
    switch operation {
    case .linear: Double(input.count)
    case .convolution: Double(25 * input.channels)
    case .transposedConvolution: Double(25 * input.channels) / 4
    }
  }
}

extension Network {
  /// The stages, with the places of their tensors in one flat array.
  ///
  /// Every tensor begins at a multiple of 16 numbers, a line of the cache; the numbers between stay 0.
  ///
  /// - Throws: `TrainerError.shape` where shapes do not fit or an activation has no weights before it.
  package func stages() throws(TrainerError) -> (stages: [Stage], parameterCount: Int) {
    let shapes = try shapes(for: input)
    var builder = StageBuilder(image: input)
    for (index, layer) in layers.enumerated() {
      try builder.add(layer, named: layerNames[index], from: shapes[index], to: shapes[index + 1])
    }
    builder.finish()
    return (builder.stages, builder.parameterCount)
  }
}

/// Collects layers into stages.
private struct StageBuilder {
  /// What has been read of the stage that is being collected.
  private struct Pending {
    var name: String
    var operation: Stage.Operation
    var input, output: Network.Shape
    var activation: Stage.Activation?
  }

  private(set) var stages: [Stage] = []
  private(set) var parameterCount = 0
  private var pending: Pending?
  /// How the present vector or image is stored; differs from the layers' shapes after a reshape to a vector.
  private var image: Network.Shape

  init(image: Network.Shape) { self.image = image }

  mutating func add(
    _ layer: Network.Layer, named name: String, from input: Network.Shape, to output: Network.Shape
  ) throws(TrainerError) {
    switch layer {
    case .linear: begin(.linear, name, from: image, to: output)
    case .convolution: begin(.convolution, name, from: input, to: output)
    case .transposedConvolution: begin(.transposedConvolution, name, from: input, to: output)
    case .relu: try activate(.rectifier(slope: 0), name)
    case .leakyReLU(let slope): try activate(.rectifier(slope: slope), name)
    case .tanh: try activate(.tanh, name)
    case .reshape(let shape):
      if shape.isVector { return }
      image = shape
      if pending?.operation == .linear { pending?.output = shape }
    }
  }

  private mutating func begin(
    _ operation: Stage.Operation, _ name: String, from input: Network.Shape,
    to output: Network.Shape
  ) {
    finish()
    pending = Pending(name: name, operation: operation, input: input, output: output)
    image = output
  }

  private mutating func activate(
    _ activation: Stage.Activation, _ name: String
  ) throws(TrainerError) {
    guard pending != nil, pending?.activation == nil else {
      throw .shape(
        layer: name, reason: "does not follow a layer with weights", option: "the network")
    }
    pending?.activation = activation
  }

  mutating func finish() {
    guard let stage = pending else { return }
    pending = nil
    let outputs = stage.operation == .linear ? stage.output : .vector(stage.output.channels)
    let weight = weights(of: stage)
    reserve(weight)
    let bias = TensorLayout.bias("\(stage.name).bias", outputs: outputs, offset: parameterCount)
    reserve(bias)
    stages.append(
      Stage(
        operation: stage.operation, input: stage.input, output: stage.output,
        activation: stage.activation ?? .rectifier(slope: 1), weight: weight, bias: bias))
  }

  private func weights(of stage: Pending) -> TensorLayout {
    let name = "\(stage.name).weight"
    switch stage.operation {
    case .linear:
      return .linear(name, inputs: stage.input, outputs: stage.output, offset: parameterCount)
    case .convolution:
      return .convolution(
        name, channels: stage.input.channels, features: stage.output.channels,
        offset: parameterCount)
    case .transposedConvolution:
      return .convolution(
        name, channels: stage.output.channels, features: stage.input.channels,
        offset: parameterCount)
    }
  }

  private mutating func reserve(_ tensor: TensorLayout) {
    parameterCount = (tensor.range.upperBound + 15) / 16 * 16
  }
}
