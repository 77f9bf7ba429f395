public import Images

/// Features on a scale of their own: centred on a reference, and divided by one number.
///
/// The number makes the mean variance of a feature 1 on the reference, so distances in different maps can be compared
/// in size; since it is one for all, no direction is weighed against another.
public struct FeatureStandardisation: Sendable, Equatable {
  /// The mean of each feature on the reference.
  public let mean: [Double]
  /// The root of the mean variance there.
  public let scale: Double

  /// - Parameters:
  ///   - reference: the features of the images that others are compared with.
  ///   - map: what the features are called.
  /// - Throws: `VoidFillingError.tooFew` for less than two images; `.degenerate` where a number is not finite, or where
  ///   the features do not vary beyond rounding.
  public init(reference: Features, of map: String) throws(VoidFillingError) {
    let law = try MeanAndCovariance(of: reference)
    let variance = law.trace / Double(law.dimension)
    let size = law.mean.reduce(0) { $0 + $1 * $1 } / Double(law.dimension)
    guard variance > Self.rounding * size else {
      throw .degenerate(
        what: "A distance in '\(map)'",
        reason: "these features are the same for all images of the reference")
    }
    mean = law.mean
    scale = variance.squareRoot()
  }

  /// Features on this scale.
  ///
  /// - Precondition: they have the reference's dimension.
  public func applied(to features: Features) -> Features {
    precondition(
      features.dimension == mean.count, "\(features.dimension) and \(mean.count) features")
    var result = features
    for index in result.values.indices {
      result.values[index] = (result.values[index] - mean[index % mean.count]) / scale
    }
    return result
  }

  /// Relative variances that 32-bit numbers have of themselves lie well below this.
  private static let rounding = 1e-12
}

/// A feature map on the scale of its reference.
public struct StandardisedMap<Map: FeatureMap>: FeatureMap {
  public static var name: String { Map.name }
  private let map: Map
  /// The scale.
  public let standardisation: FeatureStandardisation

  public var dimension: Int { map.dimension }

  /// - Throws: as ``FeatureStandardisation/init(reference:of:)``.
  public init(_ map: Map, on reference: ImageSet) throws(VoidFillingError) {
    self.map = map
    standardisation = try FeatureStandardisation(
      reference: map.features(of: reference.values(0..<reference.count)), of: Map.name)
  }

  public func features(of images: [Float]) -> Features {
    standardisation.applied(to: map.features(of: images))
  }
}

extension FeatureMap {
  /// The same map on the scale of a reference: a ``StandardisedMap``.
  ///
  /// - Throws: as ``FeatureStandardisation/init(reference:of:)``.
  public func standardised(on reference: ImageSet) throws(VoidFillingError) -> any FeatureMap {
    try StandardisedMap(self, on: reference)
  }
}
