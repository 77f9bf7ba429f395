public import Trainer

/// What convolutions whose weights are drawn, not learnt, see in an image: means of channels over all positions.
///
/// Convolutions, 5×5 with stride 2 and leaky ReLU 0.2, go down to 8×8 or 7×7 positions and 64 channels, and the features
/// are the means of these. Weights come from a fixed seed, variance-preserving, without biases. From every filter its
/// mean is taken off: else nearly all variance of the features is that of the images' brightness, which principal
/// components tell already. So they see edges and textures, and where blur or noise hides them.
public struct RandomConvolutions: FeatureMap {
  public static let name = "random-convolutions"
  public let dimension = 64
  private let network: FeatureNetwork

  /// - Parameters:
  ///   - size: rows and columns of an image: 64, 32 or 28.
  ///   - channels: channels of an image.
  ///   - tasks: how many blocks of a layer run at once; no result depends on it.
  /// - Throws: `TrainerError.setting` for another size.
  public init(size: Int, channels: Int, tasks: Int) throws(TrainerError) {
    let features: [Int]
    switch size {
    case 64: features = [32, 64, 64]
    case 32, 28: features = [32, 64]
    default: throw .setting(name: "size", value: "\(size)", requirement: "64, 32 or 28")
    }
    let network = Network(
      name: Self.name, input: Network.Shape(height: size, width: size, channels: channels),
      layers: features.flatMap { [.convolution(features: $0), .leakyReLU(slope: 0.2)] })
    self.network = try FeatureNetwork(
      network, parameters: Self.parameters(of: network), tasks: tasks)
  }

  public func features(of images: [Float]) -> Features {
    Features(dimension: dimension, values: network.channelMeans(of: images))
  }

  /// Variance-preserving weights without the means of their filters.
  private static func parameters(of network: Network) throws(TrainerError) -> [Float] {
    var parameters = try network.initialParameters(
      .variancePreserving, seed: seed, firstBlock: firstBlock)
    for stage in try network.stages().stages {
      // PyTorch's order: the taps of a filter one after another.
      let weights = stage.weight.exported(from: parameters)
      let taps = ConvolutionShape.taps * ConvolutionShape.taps
      let means = stride(from: 0, to: weights.count, by: taps).map { filter in
        weights[filter..<filter + taps].reduce(0, +) / Float(taps)
      }
      stage.weight.place(
        weights.enumerated().map { $1 - means[$0 / taps] }, into: &parameters)
    }
    return parameters
  }

  private static let seed: UInt64 = 1
  /// Far from the blocks that draw the networks of a training with the same seed.
  private static let firstBlock: UInt32 = 2 << 16
}
