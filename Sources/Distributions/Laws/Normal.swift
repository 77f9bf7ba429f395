import Foundation

/// The normal law N(μ, σ²).
///
/// F(x) = Φ((x − μ)/σ). Both tails come from erfc, their logarithms beyond it from the continued
/// fraction of Mills' ratio, so a quantile exists for every log-probability.
public struct Normal: Distribution {
  /// The law's mean μ; finite.
  public let location: Double
  /// The standard deviation σ; positive and finite.
  public let scale: Double

  /// N(`mean`, `sd`²).
  ///
  /// - Throws: `DistributionError.parameter` unless the mean is finite and the standard deviation
  ///   positive and finite.
  public init(mean: Double = 0, sd: Double = 1) throws(DistributionError) {
    try Domain.finite("mean", mean)
    try Domain.positive("sd", sd)
    self.init(checkedLocation: mean, checkedScale: sd)
  }

  private init(checkedLocation: Double, checkedScale: Double) {
    GSL.prepare()
    location = checkedLocation
    scale = checkedScale
  }

  /// N(0, 1).
  public static let standard = Normal(checkedLocation: 0, checkedScale: 1)

  public var description: String {
    Specification.text("normal", [("mean", location, 0), ("sd", scale, 1)])
  }
  public var support: ClosedRange<Double> { -.infinity ... .infinity }
  public var mean: Double? { location }
  public var variance: Double? { scale * scale }
  public var stabilityIndex: Double? { location == 0 ? 2 : nil }

  public func normLaw(dimension: Int) -> (any DistributionFunction)? {
    location == 0 ? try? Chi(degreesOfFreedom: Double(dimension), scale: scale) : nil
  }

  public func weightedSumLaw(_ weights: [Double]) -> (any Distribution)? {
    try? Normal(
      mean: location * weights.reduce(0, +), sd: scale * weightNorm(weights, index: 2))
  }

  public func fill(_ output: inout MutableSpan<Double>, using stream: inout PhiloxStream) {
    stream.drawNormal(&output, location: location, scale: scale)
  }

  public func pdf(_ x: Double) -> Double { NormalTail.density((x - location) / scale) / scale }
  public func cdf(_ x: Double) -> Double { NormalTail.upper((location - x) / scale) }
  public func survivalFunction(_ x: Double) -> Double { NormalTail.upper((x - location) / scale) }
  public func logCDF(_ x: Double) -> Double { NormalTail.logUpper((location - x) / scale) }
  public func logSurvivalFunction(_ x: Double) -> Double {
    NormalTail.logUpper((x - location) / scale)
  }

  public func quantile(_ p: Double) -> Double {
    location - scale
      * GSL.smallerTail(p, { NormalTail.upperQuantile($0) }, { -NormalTail.upperQuantile($0) })
  }

  public func upperTailQuantile(_ q: Double) -> Double {
    location + scale
      * GSL.smallerTail(q, { NormalTail.upperQuantile($0) }, { -NormalTail.upperQuantile($0) })
  }

  public func quantile(logProbability: Double) -> Double {
    location - scale * Self.standardUpper(logProbability)
  }

  public func upperTailQuantile(logProbability: Double) -> Double {
    location + scale * Self.standardUpper(logProbability)
  }

  /// Where log Q(z) = `target`.
  private static func standardUpper(_ target: Double) -> Double {
    guard target <= 0 else { return .nan }
    return target < -0.693_147_180_559_945_3
      ? NormalTail.upperQuantile(logProbability: target)
      : -NormalTail.upperQuantile(-expm1(target))
  }
}

extension LawEntry {
  static let normal = LawEntry(
    "normal", summary: "normal: the usual latent law",
    keys: [
      ParameterKey("mean", default: "0", "the mean"),
      ParameterKey("sd", default: "1", "the standard deviation"),
    ],
    accuracy: 1e-14, examples: ["normal", "normal(mean=1,sd=2)"]
  ) { (parameters: Parameters) throws(DistributionError) in
    try Normal(
      mean: parameters.real("mean", default: 0), sd: parameters.real("sd", default: 1))
  }
}
