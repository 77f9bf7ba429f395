public import Images
import Trainer

/// What a network of attributes learns, and how: everything that it depends on.
public struct AttributePlan: Sendable, Equatable {
  /// What the images and their labels are: a name, and checksums of their contents.
  public let data: String
  /// The attributes.
  public let attributes: [String]
  /// Rows and columns of an image.
  public let size: Int
  /// Channels of an image.
  public let channels: Int
  /// How many images it learns from, the first of the set.
  public let imageCount: Int
  /// The seed of weights and of the order of images.
  public let seed: UInt64
  /// Passes over these images.
  public let epochs: Int

  /// - Parameters:
  ///   - images: the set, whose reference is learnt from.
  ///   - attributes: what is known of each.
  ///   - seed: the seed of weights and of the order of images.
  ///   - epochs: passes over the images.
  /// - Throws: `VoidFillingError.tooFew` where the half makes no batch; `TrainerError.setting` for a size that has no
  ///   network or less than one epoch.
  /// - Precondition: there are as many answers as images.
  public init(
    images: ImageSet, attributes: ImageAttributes, seed: UInt64, epochs: Int = defaultEpochs
  ) throws {
    precondition(
      images.count == attributes.count, "\(attributes.count) answers, \(images.count) images")
    guard images.count >= 2 * Self.batch else {
      throw VoidFillingError.tooFew(
        what: "images for a network of attributes", count: images.count, minimum: 2 * Self.batch)
    }
    guard epochs >= 1 else {
      throw TrainerError.setting(name: "epochs", value: "\(epochs)", requirement: "at least 1")
    }
    data = "\(images.identity) \(attributes.checksum.hexadecimal)"
    self.attributes = attributes.names
    size = images.size
    channels = images.channels
    imageCount = images.referenceCount
    self.seed = seed
    self.epochs = epochs
    _ = try network()
  }

  /// How often the images are seen where nobody says.
  public static let defaultEpochs = 8

  /// Steps of the training.
  var steps: Int { epochs * imageCount / Self.batch }

  /// The network: convolutions with leaky ReLU 0.2, then two linear layers with such a ReLU between them.
  func network() throws(TrainerError) -> Network {
    let hidden: [Int]
    switch size {
    case 64: hidden = [16, 32, 64, 64]
    case 32: hidden = [16, 32, 64]
    case 28: hidden = [32, 64]
    default: throw .setting(name: "size", value: "\(size)", requirement: "64, 32 or 28")
    }
    let side = size >> hidden.count
    let layers: [Network.Layer] =
      hidden.flatMap { [.convolution(features: $0), .leakyReLU(slope: 0.2)] }
      + [
        .reshape(.vector(side * side * (hidden.last ?? channels))),
        .linear(outputs: Self.hiddenCount), .leakyReLU(slope: 0.2),
        .linear(outputs: attributes.count),
      ]
    return Network(
      name: AttributeNetwork.name,
      input: Network.Shape(height: size, width: size, channels: channels), layers: layers)
  }

  /// Numbers between the convolutions and the attributes.
  private static let hiddenCount = 64

  /// The plan as lines of text.
  var text: String {
    """
    data: \(data)
    attributes: \(attributes.joined(separator: " "))
    size: \(size)
    channels: \(channels)
    images: \(imageCount)
    seed: \(seed)
    epochs: \(epochs)
    batch: \(Self.batch)
    features: means of the last convolution's channels
    rate: \(Self.rate)
    decay: \(Self.decay)
    """
  }

  /// The name of the file that keeps the network.
  var fileName: String {
    let bytes = Array(text.utf8)
    let hash = unsafe XXH64.hash(bytes.span.bytes)
    return "\(AttributeNetwork.name)-\(size)-\(hash.hexadecimal).safetensors"
  }

  static let batch = 64
  /// Adam's step size.
  static let rate = 1e-3
  /// The decay of the running average of the parameters.
  static let decay = 0.99
}
