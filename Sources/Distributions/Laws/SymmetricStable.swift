import Foundation

/// The symmetric α-stable law with characteristic function exp(−|σt|^α).
///
/// α = 2 is N(0, 2σ²), α = 1 Cauchy; both are answered in closed form. Otherwise values come from
/// Nolan's integral, whose integrand is positive for either tail, from the series in x^(−α) far out and
/// from the power series at 0. Source: Nolan, *Numerical calculation of stable densities and distribution
/// functions* (1997).
public struct SymmetricStable: SymmetricDistribution {
  /// α, the index of stability, in (0, 2]; the index of the tails below 2.
  public let alpha: Double
  /// σ, positive and finite.
  public let scale: Double
  private let standard: StableIntegral

  /// The law of σX with E exp(itX) = exp(−|t|^`alpha`).
  ///
  /// - Throws: `DistributionError.parameter` unless `alpha` is in 0.1...2 and the scale positive and
  ///   finite. Below 0.1 the quartiles of the law leave the range in which the integral is tested.
  public init(alpha: Double, scale: Double = 1) throws(DistributionError) {
    guard alpha >= 0.1, alpha <= 2 else {
      throw .parameter(name: "alpha", value: "\(alpha)", requirement: "at least 0.1 and at most 2")
    }
    try Domain.positive("scale", scale)
    GSL.prepare()
    self.alpha = alpha
    self.scale = scale
    standard = StableIntegral(alpha: alpha)
  }

  public var description: String {
    Specification.text("stable", [("alpha", alpha, 1.5), ("scale", scale, 1)])
  }
  public var mean: Double? { alpha > 1 ? 0 : nil }
  public var variance: Double? {
    if alpha == 2 { return 2 * scale * scale }
    return alpha > 1 ? .infinity : nil
  }

  public var stabilityIndex: Double? { alpha }

  public func weightedSumLaw(_ weights: [Double]) -> (any Distribution)? {
    try? SymmetricStable(alpha: alpha, scale: scale * weightNorm(weights, index: alpha))
  }

  public var magnitudeEnd: Double { .infinity }
  public var magnitudeScale: Double { scale }

  public func logMagnitudeTails(_ r: Double) -> LogTails { standard.logTails(r / scale) }
  public func logMagnitudeDensity(_ r: Double) -> Double {
    standard.logDensity(r / scale) - log(scale)
  }

  /// A table, except for α = 1 and 2, which are fast in closed form.
  public var bulkForm: any Distribution {
    if alpha == 1, let cauchy = try? Cauchy(scale: scale) { return cauchy }
    if alpha == 2, let normal = try? Normal(sd: scale * 2.0.squareRoot()) { return normal }
    return TabulatedDistribution(self)
  }

  /// Draws by the method of Chambers, Mallows and Stuck; α = 1 and 2 are drawn as what they are.
  public func fill(_ output: inout MutableSpan<Double>, using stream: inout PhiloxStream) {
    switch alpha {
    case 1: stream.drawCauchy(&output, location: 0, scale: scale)
    case 2: stream.drawNormal(&output, location: 0, scale: scale * 2.0.squareRoot())
    default: stream.drawStable(&output, alpha: alpha, scale: scale)
    }
  }

  /// One draw by the method of Chambers, Mallows and Stuck: always two words.
  public func sample(using stream: inout some RandomNumberGenerator) -> Double {
    let tail = Tail(bits: stream.next())
    // The angle's distance from the nearer end ±π/2 keeps its digits, and the tail of the law with it.
    let distance = Double.pi * tail.probability, sign: Double = tail.isUpper ? 1 : -1
    let angle = Double.pi / 2 - distance, cosine = sin(distance)
    let wait = -log((Double(stream.next() >> 11) + 0.5) * 0x1p-53)
    if alpha == 1 { return scale * sign * cos(distance) / cosine }
    let power = pow(cos((1 - alpha) * angle) / wait, (1 - alpha) / alpha)
    return scale * sign * sin(alpha * angle) / pow(cosine, 1 / alpha) * power
  }
}

extension LawEntry {
  static let stable = LawEntry(
    "stable", summary: "symmetric α-stable: between Cauchy (α = 1) and normal (α = 2)",
    keys: [
      ParameterKey("alpha", default: "1.5", "the index of stability, from 0.1 to 2"),
      ParameterKey("scale", default: "1", "the scale σ of exp(−|σt|^α)"),
    ],
    accuracy: 1e-10,
    examples: ["stable", "stable(alpha=0.7)", "stable(alpha=1)", "stable(alpha=2,scale=3)"]
  ) { (parameters: Parameters) throws(DistributionError) in
    try SymmetricStable(
      alpha: parameters.real("alpha", default: 1.5), scale: parameters.real("scale", default: 1))
  }
}
