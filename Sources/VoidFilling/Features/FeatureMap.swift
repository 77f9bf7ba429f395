/// Numbers that stand for an image: what distances between sets of images are measured in.
///
/// None of these is the network of the Fréchet Inception Distance, so no number made with them is called FID.
public protocol FeatureMap: Sendable {
  /// Kebab-case, never renamed.
  static var name: String { get }
  /// How many numbers stand for an image.
  var dimension: Int { get }

  /// The features of images, one row an image.
  ///
  /// - Parameter images: [image][row][column][channel] from −1 to 1.
  /// - Precondition: the numbers make whole images of the map's size and channels.
  func features(of images: [Float]) -> Features
}

/// Vectors of features, one row an image.
public struct Features: Sendable, Equatable {
  /// Numbers in a row.
  public let dimension: Int
  /// All rows, one after another.
  public var values: [Double]

  /// How many rows there are.
  public var count: Int { values.count / dimension }

  /// - Precondition: the values make whole rows.
  public init(dimension: Int, values: [Double]) {
    precondition(
      dimension > 0 && values.count % dimension == 0,
      "\(values.count) values make no rows of \(dimension)")
    self.dimension = dimension
    self.values = values
  }

  /// The rows at these positions, in this order.
  public func subset(_ indices: some Sequence<Int>) -> Features {
    var chosen: [Double] = []
    for index in indices { chosen += values[index * dimension..<(index + 1) * dimension] }
    return Features(dimension: dimension, values: chosen)
  }
}
