import Foundation

/// The Dvoretzky–Kiefer–Wolfowitz band: P(sup |Fₙ − F| > ε) ≤ 2 exp(−2nε²) for every F and ε > 0.
///
/// The only band here that holds for laws with atoms; for continuous ones
/// ``KolmogorovSmirnovLaw/criticalValue(level:)`` is exact. Source: Massart, Annals of Probability 18 (1990).
public struct DvoretzkyKieferWolfowitz: Sendable, Equatable {
  /// n, the number of values.
  public let sampleCount: Int

  /// The band of `sampleCount` values.
  ///
  /// - Throws: `MonteCarloError.parameter` for a count below 1.
  public init(sampleCount: Int) throws(MonteCarloError) {
    try Check.atLeast(1, "sampleCount", sampleCount)
    self.sampleCount = sampleCount
  }

  /// ε = √(log(2/level)/(2n)): with probability 1 − `level` the empirical law is nowhere farther from F.
  ///
  /// `.nan` unless 0 < `level` ≤ 1.
  public func halfWidth(level: Double) -> Double {
    level > 0 && level <= 1 ? (log(2 / level) / (2 * Double(sampleCount))).squareRoot() : .nan
  }

  /// 2 exp(−2nε²), at most 1.
  public func errorProbability(halfWidth: Double) -> Double {
    halfWidth > 0 ? min(1, 2 * exp(-2 * Double(sampleCount) * halfWidth * halfWidth)) : 1
  }
}
