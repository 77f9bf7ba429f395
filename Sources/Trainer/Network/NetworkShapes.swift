extension Network {
  /// The shapes between the layers: that of the input, then that of every layer's output.
  ///
  /// - Throws: `TrainerError.shape`, naming the first layer that cannot take its input and the option to change.
  public func shapes(for input: Shape) throws(TrainerError) -> [Shape] {
    var shapes = [input]
    var shape = input
    for (layer, name) in zip(layers, layerNames) {
      shape = try output(of: layer, named: name, for: shape)
      shapes.append(shape)
    }
    return shapes
  }

  private func output(
    of layer: Layer, named name: String, for input: Shape
  ) throws(TrainerError) -> Shape {
    switch layer {
    case .linear(let outputs):
      guard input.isVector, input.count > 0, outputs > 0 else {
        throw .shape(
          layer: name, reason: "makes \(outputs) numbers of \(input), but needs a vector",
          option: input.isVector ? "--latent-dimension" : "--size")
      }
      return .vector(outputs)
    case .convolution(let features):
      guard input.height % 2 == 0, input.width % 2 == 0, input.channels > 0, features > 0 else {
        throw .shape(
          layer: name,
          reason: "makes \(features) channels of \(input), but halves even sides only",
          option: "--size or --width")
      }
      return Shape(height: input.height / 2, width: input.width / 2, channels: features)
    case .transposedConvolution(let channels):
      guard channels > 0, input.count > 0 else {
        throw .shape(
          layer: name, reason: "makes \(channels) channels of \(input), but needs at least one",
          option: "--channels or --width")
      }
      return Shape(height: input.height * 2, width: input.width * 2, channels: channels)
    case .relu, .leakyReLU, .tanh:
      return input
    case .reshape(let shape):
      guard shape.count == input.count else {
        throw .shape(
          layer: name, reason: "cannot read \(input) as \(shape)", option: "--size or --width")
      }
      return shape
    }
  }
}
