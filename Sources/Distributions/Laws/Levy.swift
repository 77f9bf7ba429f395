import Foundation

/// The Lévy law: c/Z² with Z ~ N(0, 1), the limit of ‖X‖²/D² for Cauchy vectors (c = 2/π).
///
/// P(X ≤ x) = erfc(√(c/(2x))). No finite mean.
public struct Levy: PositiveDistribution {
  /// c; positive and finite.
  public let scale: Double

  /// The law of `scale`/Z².
  ///
  /// - Throws: `DistributionError.parameter` unless the scale is positive and finite.
  public init(scale: Double = 1) throws(DistributionError) {
    try Domain.positive("scale", scale)
    GSL.prepare()
    self.scale = scale
  }

  public var description: String { Specification.text("levy", [("scale", scale, 1)]) }
  public var mean: Double? { .infinity }
  public var variance: Double? { .infinity }

  public var magnitudeEnd: Double { .infinity }
  public var magnitudeScale: Double { 2 * scale }

  public func logMagnitudeTails(_ r: Double) -> LogTails {
    // Of the half-normal law at z = √(c/r), with the tails exchanged.
    let z = (scale / r).squareRoot()
    // erf z is 2z/√π here, whose logarithm does not underflow with z.
    if z < 1e-100 {
      return LogTails(upper: 0.5 * (log(scale) - log(r)) + 0.5 * log(2 / .pi))
    }
    if z < 0.6 { return LogTails(upper: log(erf(z * 0.5.squareRoot()))) }
    return LogTails(lower: NormalTail.logUpper(z) + log(2.0))
  }

  public func logMagnitudeDensity(_ r: Double) -> Double {
    let ratio = scale / r
    return 0.5 * log(ratio / (2 * .pi)) - 0.5 * ratio - log(r)
  }

  public func fill(_ output: inout MutableSpan<Double>, using stream: inout PhiloxStream) {
    stream.drawNormal(&output, location: 0, scale: 1)
    for index in output.indices { output[index] = scale / output[index] / output[index] }
  }

  /// One draw of c/Z², from one word.
  public func sample(using stream: inout some RandomNumberGenerator) -> Double {
    let z = Draws.normalMagnitude(using: &stream).size
    return scale / z / z
  }
}

extension LawEntry {
  static let levy = LawEntry(
    "levy", summary: "Lévy: the limit law of a Cauchy vector's squared norm",
    keys: [ParameterKey("scale", default: "1", "the scale c of c/Z²")],
    accuracy: 1e-12, examples: ["levy", "levy(scale=0.6366)"]
  ) { (parameters: Parameters) throws(DistributionError) in
    try Levy(scale: parameters.real("scale", default: 1))
  }
}
