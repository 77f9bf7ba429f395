import Foundation

/// The half-normal law: |N(0, σ²)|, the norm of Kilcher's prior in every dimension.
///
/// P(R ≤ r) = erf(r/(σ√2)).
public struct HalfNormal: PositiveDistribution {
  /// σ, the standard deviation of the normal law before folding; not that of this law.
  public let scale: Double

  /// |N(0, `sd`²)|.
  ///
  /// - Throws: `DistributionError.parameter` unless `sd` is positive and finite.
  public init(sd: Double = 1) throws(DistributionError) {
    try Domain.positive("sd", sd)
    GSL.prepare()
    scale = sd
  }

  public var description: String { Specification.text("half-normal", [("sd", scale, 1)]) }
  public var mean: Double? { scale * (2 / Double.pi).squareRoot() }
  public var variance: Double? { scale * scale * (1 - 2 / Double.pi) }

  public var magnitudeEnd: Double { .infinity }
  public var magnitudeScale: Double { scale }

  public func logMagnitudeTails(_ r: Double) -> LogTails {
    let z = r / scale
    // erf z is 2z/√π here, whose logarithm does not underflow with z.
    if z < 1e-100 { return LogTails(lower: log(r) - log(scale) + 0.5 * log(2 / .pi)) }
    if z < 0.6 { return LogTails(lower: log(erf(z * 0.5.squareRoot()))) }
    return LogTails(upper: NormalTail.logUpper(z) + log(2.0))
  }

  public func logMagnitudeDensity(_ r: Double) -> Double {
    log(2.0) - log(scale) + NormalTail.logDensity(r / scale)
  }

  public func survivalFunction(_ x: Double) -> Double {
    x < 0 ? 1 : 2 * NormalTail.upper(x / scale)
  }

  public func fill(_ output: inout MutableSpan<Double>, using stream: inout PhiloxStream) {
    stream.drawNormal(&output, location: 0, scale: scale)
    for index in output.indices { output[index] = abs(output[index]) }
  }

  /// One draw by inversion, from one word.
  public func sample(using stream: inout some RandomNumberGenerator) -> Double {
    scale * Draws.normalMagnitude(using: &stream).size
  }
}

extension LawEntry {
  static let halfNormal = LawEntry(
    "half-normal", summary: "half-normal: the magnitude of a normal draw",
    keys: [ParameterKey("sd", default: "1", "the standard deviation of the normal draw")],
    accuracy: 1e-12, examples: ["half-normal", "half-normal(sd=10)"]
  ) { (parameters: Parameters) throws(DistributionError) in
    try HalfNormal(sd: parameters.real("sd", default: 1))
  }
}
