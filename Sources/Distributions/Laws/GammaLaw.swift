import Foundation

/// The gamma law with density proportional to x^(k − 1)·e^(−x/θ) on x > 0.
///
/// F(x) = P(k, x/θ), the regularised incomplete gamma function, carried in the logarithm.
///
/// Relative error 10⁻¹² for shapes from 10⁻³ on; below, the upper tail loses digits like 2⁻⁵³ over it.
public struct GammaLaw: PositiveDistribution {
  /// k; positive and finite.
  public let shape: Double
  /// θ; positive and finite.
  public let scale: Double

  /// The gamma law.
  ///
  /// - Throws: `DistributionError.parameter` unless both parameters are positive and finite.
  public init(shape: Double, scale: Double = 1) throws(DistributionError) {
    try Domain.positive("shape", shape)
    try Domain.positive("scale", scale)
    GSL.prepare()
    self.shape = shape
    self.scale = scale
  }

  public var description: String {
    Specification.text("gamma", [("shape", shape, 1), ("scale", scale, 1)])
  }
  public var mean: Double? { shape * scale }
  public var variance: Double? { shape * scale * scale }

  public var magnitudeEnd: Double { .infinity }
  public var magnitudeScale: Double { shape * scale }

  public func logMagnitudeTails(_ r: Double) -> LogTails {
    IncompleteGamma.logTails(shape, r / scale, logX: log(r) - log(scale))
  }

  public func logMagnitudeDensity(_ r: Double) -> Double {
    log(shape) - log(r)
      + IncompleteGamma.logPower(shape, r / scale, logX: log(r) - log(scale))
  }
}

extension LawEntry {
  static let gamma = LawEntry(
    "gamma", summary: "gamma: sums of exponential waiting times",
    keys: [
      ParameterKey("shape", default: "1", "k; 1 is the exponential law"),
      ParameterKey("scale", default: "1", "θ, the mean over the shape"),
    ],
    accuracy: 1e-12, examples: ["gamma", "gamma(shape=0.5,scale=2)", "gamma(shape=50)"]
  ) { (parameters: Parameters) throws(DistributionError) in
    try GammaLaw(
      shape: parameters.real("shape", default: 1), scale: parameters.real("scale", default: 1))
  }
}
