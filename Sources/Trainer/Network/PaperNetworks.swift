extension Network {
  /// The generator of the paper's Appendix A: a linear layer and transposed convolutions with ReLU, tanh last.
  ///
  /// For 64×64 it starts from 4×4×512 and has four convolutions to 256, 128, 64 and the image's channels; for 32×32
  /// from 4×4×128 with three to 64, 32 and the channels; for 28×28 from 7×7×128 with two to 64 and the channels. There
  /// is no batch normalisation.
  ///
  /// - Parameters:
  ///   - size: rows and columns of an image: 64, 32 or 28.
  ///   - channels: channels of an image.
  ///   - latentDimension: coordinates of a latent vector.
  ///   - width: multiplies the channels of every hidden layer; the product is rounded to the nearest integer, halves
  ///     up, and is at least 1.
  ///   - activation: what follows every layer but the last; the paper's is ReLU.
  /// - Throws: `TrainerError.setting` for another size, `TrainerError.shape` where a layer has nothing to work on.
  public static func generator(
    size: Int, channels: Int, latentDimension: Int, width: Double = 1,
    activation: TrainingPlan.Activation = .relu
  ) throws(TrainerError) -> Network {
    let (side, hidden) = try hiddenChannels(size: size, width: width)
    let base = Shape(height: side, width: side, channels: hidden[0])
    var layers: [Layer] = [.linear(outputs: base.count), activation.layer, .reshape(base)]
    for next in hidden.dropFirst() {
      layers += [.transposedConvolution(channels: next), activation.layer]
    }
    layers += [.transposedConvolution(channels: channels), .tanh]
    let network = Network(name: "generator", input: .vector(latentDimension), layers: layers)
    _ = try network.shapes(for: network.input)
    return network
  }

  /// The discriminator that mirrors the generator, with leaky ReLU 0.2, to one score.
  ///
  /// The generator is ``generator(size:channels:latentDimension:width:activation:)``.
  ///
  /// - Throws: `TrainerError.setting` for another size, `TrainerError.shape` where a layer has nothing to work on.
  public static func discriminator(
    size: Int, channels: Int, width: Double = 1
  ) throws(TrainerError) -> Network {
    let (side, hidden) = try hiddenChannels(size: size, width: width)
    var layers: [Layer] = []
    for features in hidden.reversed() {
      layers += [.convolution(features: features), .leakyReLU(slope: 0.2)]
    }
    layers += [.reshape(.vector(side * side * hidden[0])), .linear(outputs: 1)]
    let input = Shape(height: size, width: size, channels: channels)
    let network = Network(name: "discriminator", input: input, layers: layers)
    _ = try network.shapes(for: input)
    return network
  }

  /// The side of the smallest images, and the channels of the hidden ones from there on.
  private static func hiddenChannels(
    size: Int, width: Double
  ) throws(TrainerError) -> (side: Int, channels: [Int]) {
    let full: (side: Int, channels: [Int])
    switch size {
    case 64: full = (4, [512, 256, 128, 64])
    case 32: full = (4, [128, 64, 32])
    case 28: full = (7, [128, 64])
    default:
      throw .setting(name: "size", value: "\(size)", requirement: "64, 32 or 28")
    }
    return (full.side, full.channels.map { max(1, Int((Double($0) * width).rounded())) })
  }
}

extension TrainingPlan.Activation {
  /// The activation as a step of a network.
  fileprivate var layer: Network.Layer {
    switch self {
    case .relu: .relu
    case .tanh: .tanh
    }
  }
}
