/// A network as a value: what its layers are, in order.
///
/// Images are [row][column][channel]; a vector is an image of one pixel.
public struct Network: Hashable, Sendable {
  /// What the names of its tensors begin with, for example `generator`.
  public let name: String
  /// The shape of one input.
  public let input: Shape
  /// From the input to the output.
  public let layers: [Layer]

  /// A network of these layers; ``shapes(for:)`` checks them.
  public init(name: String, input: Shape, layers: [Layer]) {
    self.name = name
    self.input = input
    self.layers = layers
  }

  /// The shape of one input or output of a layer.
  public struct Shape: Hashable, Sendable, CustomStringConvertible {
    /// Rows and columns; both 1 for a vector.
    public let height, width: Int
    /// Channels, or the coordinates of a vector.
    public let channels: Int

    /// An image.
    public init(height: Int, width: Int, channels: Int) {
      self.height = height
      self.width = width
      self.channels = channels
    }

    /// A vector of `count` coordinates.
    public static func vector(_ count: Int) -> Shape {
      Shape(height: 1, width: 1, channels: count)
    }

    /// How many numbers it has.
    public var count: Int { height * width * channels }
    /// Whether it has one pixel.
    public var isVector: Bool { height == 1 && width == 1 }
    /// Rows × columns × channels, or the coordinates alone.
    public var description: String {
      isVector ? "\(channels)" : "\(height)×\(width)×\(channels)"
    }
  }

  /// One step of a network.
  public enum Layer: Hashable, Sendable {
    /// y = W·x + b of a vector. Before a reshape to an image the outputs are that image's pixels.
    case linear(outputs: Int)
    /// A 5×5 convolution with stride 2 and padding 2: half the rows and columns.
    case convolution(features: Int)
    /// Its adjoint with output padding 1: twice the rows and columns.
    case transposedConvolution(channels: Int)
    /// max(0, x).
    case relu
    /// x where it is positive, slope·x elsewhere.
    case leakyReLU(slope: Float)
    /// The hyperbolic tangent.
    case tanh
    /// The same numbers as an image or a vector.
    case reshape(Shape)

    /// What its tensors are called in a network; nil where it has none.
    var tensorName: String? {
      switch self {
      case .linear: "linear"
      case .convolution: "convolution"
      case .transposedConvolution: "deconvolution"
      case .relu, .leakyReLU, .tanh, .reshape: nil
      }
    }
  }

  /// The name of each layer; those with weights are named as a checkpoint names them.
  ///
  /// Convolutions are numbered from 1; a linear layer from the second on.
  public var layerNames: [String] {
    var counts: [String: Int] = [:]
    return layers.map { layer in
      let base = layer.tensorName ?? layer.kind
      counts[base, default: 0] += 1
      let number = counts[base, default: 1]
      switch layer {
      case .convolution, .transposedConvolution: return "\(name).\(base)\(number)"
      default: return number == 1 ? "\(name).\(base)" : "\(name).\(base)\(number)"
      }
    }
  }
}

extension Network.Layer {
  /// A word for messages.
  private var kindOfActivation: String {
    switch self {
    case .relu: "relu"
    case .leakyReLU: "leaky-relu"
    case .tanh: "tanh"
    default: "reshape"
    }
  }

  /// What the layer is called where it has no tensors.
  fileprivate var kind: String { tensorName ?? kindOfActivation }
}
