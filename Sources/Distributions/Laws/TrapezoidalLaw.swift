import Foundation

/// The law of w₁U₁ + w₂U₂ with U₁, U₂ independent and uniform on (−1, 1): a trapezoidal density.
///
/// With a ≥ b the magnitudes of the weights the density is 1/(2a) up to a − b and falls linearly to 0 at
/// a + b. It is the law of a linear path's points between uniform end points, and of projections of the
/// uniform prior on vectors with two coordinates.
public struct TrapezoidalLaw: SymmetricDistribution {
  /// The larger magnitude of the two weights, a.
  public let larger: Double
  /// The smaller magnitude of the two weights, b; 0 gives the uniform law on (−a, a).
  public let smaller: Double

  /// The law of w₁U₁ + w₂U₂.
  ///
  /// - Throws: `DistributionError.parameter` unless both weights are finite and one is not 0.
  public init(weights first: Double, _ second: Double) throws(DistributionError) {
    try Domain.finite("first weight", first)
    try Domain.finite("second weight", second)
    larger = max(abs(first), abs(second))
    smaller = min(abs(first), abs(second))
    try Domain.positive("the larger weight", larger)
  }

  public var description: String {
    "trapezoidal(larger=\(Specification.number(larger)),smaller=\(Specification.number(smaller)))"
  }
  public var mean: Double? { 0 }
  public var variance: Double? { (larger * larger + smaller * smaller) / 3 }
  public var magnitudeEnd: Double { larger + smaller }
  public var magnitudeScale: Double { larger }

  public func logMagnitudeTails(_ r: Double) -> LogTails {
    if r <= larger - smaller {
      return LogTails(lower: log(r / larger), upper: log1p(-r / larger))
    }
    // The remaining distance is measured from the nearer quantity, so that it keeps its digits.
    let distance = (larger - r) + smaller
    return LogTails(upper: log(distance / larger * (distance / smaller)) - log(4.0))
  }

  public func logMagnitudeDensity(_ r: Double) -> Double {
    r <= larger - smaller
      ? -log(larger) : log(((larger - r) + smaller) / (2 * smaller)) - log(larger)
  }

  /// One draw of aU₁ + bU₂; two words.
  public func sample(using stream: inout some RandomNumberGenerator) -> Double {
    larger * Uniform.standard.sample(using: &stream)
      + smaller * Uniform.standard.sample(using: &stream)
  }
}
