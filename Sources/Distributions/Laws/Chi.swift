import Foundation

/// The chi law: the norm of a normal vector.
///
/// P(R ≤ r) = P(k/2, r²/(2σ²)), the regularised incomplete gamma function. Tails and quantiles are
/// carried in the logarithm, since in high dimension both tails leave the double range at radii that
/// matter.
public struct Chi: PositiveDistribution {
  /// k, the degrees of freedom; the dimension of the vector.
  public let degreesOfFreedom: Double
  /// σ, the standard deviation of a coordinate.
  public let scale: Double

  /// The law of σ·χ_k.
  ///
  /// - Throws: `DistributionError.parameter` unless the degrees of freedom are finite and at least 1 and
  ///   the scale is positive and finite.
  public init(degreesOfFreedom: Double, scale: Double = 1) throws(DistributionError) {
    guard degreesOfFreedom >= 1, degreesOfFreedom.isFinite else {
      throw .parameter(
        name: "df", value: "\(degreesOfFreedom)", requirement: "finite and at least 1")
    }
    try Domain.positive("scale", scale)
    GSL.prepare()
    self.degreesOfFreedom = degreesOfFreedom
    self.scale = scale
  }

  public var description: String {
    Specification.text("chi", [("df", degreesOfFreedom, 1), ("scale", scale, 1)])
  }

  public var mean: Double? { scale * standardMean }
  public var variance: Double? {
    let k = degreesOfFreedom
    // k − m² cancels; for large k its asymptotic series keeps the digits.
    if k > 1000 {
      return scale * scale * 0.5 * (1 - 1 / (4 * k) - 1 / (8 * k * k) + 5 / (64 * k * k * k))
    }
    return scale * scale * (k - standardMean * standardMean)
  }

  /// √2·Γ((k + 1)/2)/Γ(k/2).
  private var standardMean: Double {
    let k = degreesOfFreedom
    return 2.0.squareRoot() * exp(lgamma((k + 1) / 2) - lgamma(k / 2))
  }

  public var magnitudeEnd: Double { .infinity }
  public var magnitudeScale: Double { scale * degreesOfFreedom.squareRoot() }

  public func logMagnitudeTails(_ r: Double) -> LogTails {
    let (x, logX) = halfSquare(r)
    return IncompleteGamma.logTails(degreesOfFreedom / 2, x, logX: logX)
  }

  public func logMagnitudeDensity(_ r: Double) -> Double {
    let (x, logX) = halfSquare(r)
    return log(degreesOfFreedom) - log(r)
      + IncompleteGamma.logPower(degreesOfFreedom / 2, x, logX: logX)
  }

  /// x = r²/(2σ²) and log x, which exists where x underflows.
  private func halfSquare(_ r: Double) -> (x: Double, logX: Double) {
    let z = r / scale
    return (0.5 * z * z, 2 * (log(r) - log(scale)) - 0.693_147_180_559_945_3)
  }

  /// One draw from a gamma variable; one word.
  public func sample(using stream: inout some RandomNumberGenerator) -> Double {
    scale * Draws.chiSquare(degreesOfFreedom, using: &stream).squareRoot()
  }
}

extension LawEntry {
  static let chi = LawEntry(
    "chi", summary: "chi: the norm of a normal vector",
    keys: [
      ParameterKey("df", default: "1", "degrees of freedom, the dimension of the vector"),
      ParameterKey("scale", default: "1", "the standard deviation of a coordinate"),
    ],
    accuracy: 1e-12, examples: ["chi", "chi(df=10)", "chi(df=1000,scale=0.5)"]
  ) { (parameters: Parameters) throws(DistributionError) in
    try Chi(
      degreesOfFreedom: parameters.real("df", default: 1),
      scale: parameters.real("scale", default: 1))
  }
}
