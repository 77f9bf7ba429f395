public import Images

/// A Fréchet distance in units of the data's own: that between the second half of the images and the first.
///
/// 1 is as good as other images of the data. Samples and halves of different sizes have different biases, so ratios near 1
/// mean no more than that.
public struct FrechetScale: Sendable {
  private let map: any FeatureMap
  private let first: MeanAndCovariance
  private let own: Double

  /// What a set of samples is.
  public struct Outcome: Sendable, Equatable {
    /// The squared Fréchet distance from the first half of the data.
    public let distance: Double
    /// The same over that of the second half.
    public let ratio: Double
    /// The trace of the covariance over that of the first half.
    public let variance: Double
  }

  /// - Parameters:
  ///   - data: the images; the first 5,000, or the first half of fewer, are the reference.
  ///   - map: the features, made of the reference alone.
  /// - Throws: `VoidFillingError.tooFew` where a half has fewer images than twice the features, since its covariance would say
  ///   little; `.degenerate` where both halves are the same.
  public init(data: ImageSet, map: some FeatureMap) throws {
    let half = Self.half(of: data)
    guard half >= 2 * map.dimension else {
      throw VoidFillingError.tooFew(
        what: "images for a Fréchet distance in \(map.dimension) features", count: data.count,
        minimum: 4 * map.dimension)
    }
    self.map = map
    first = try MeanAndCovariance(of: map.features(of: data.values(0..<half)))
    let second = try MeanAndCovariance(of: map.features(of: data.values(half..<2 * half)))
    own = try FrechetDistance.between(second, first)
    guard own > 0 else {
      throw VoidFillingError.degenerate(
        what: "A Fréchet distance", reason: "both halves of the data are the same")
    }
  }

  /// What samples are, [image][row][column][channel] from −1 to 1.
  public func measure(_ samples: [Float]) throws -> Outcome {
    let law = try MeanAndCovariance(of: map.features(of: samples))
    let distance = try FrechetDistance.between(law, first)
    return Outcome(
      distance: distance, ratio: distance / own, variance: law.trace / first.trace)
  }

  /// The reference among the images.
  public static func first(of data: ImageSet) -> ImageSet { data.subset(0..<half(of: data)) }

  private static func half(of data: ImageSet) -> Int { min(5_000, data.count / 2) }
}
