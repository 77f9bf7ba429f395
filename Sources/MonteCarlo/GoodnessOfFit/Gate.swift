import Foundation

/// A pass-or-fail check with a known false-alarm rate: one of several Kolmogorov–Smirnov tests of a run.
///
/// Each of N tests has the level α/N, so the chance that any correct build fails is at most α. Against an
/// alternative at Kolmogorov–Smirnov distance Δ above the critical value d, a gate misses with
/// probability at most exp(−2n(Δ − d)²).
public struct Gate: Sendable, Equatable {
  /// α, the probability that any of the run's tests raises a false alarm.
  public let errorRate: Double
  /// N, the number of tests in the run.
  public let testCount: Int
  /// α/N.
  public var level: Double { errorRate / Double(testCount) }

  /// A gate of a run.
  ///
  /// - Throws: `MonteCarloError.parameter` unless 0 < `errorRate` < 1 and `testCount` ≥ 1.
  public init(errorRate: Double, testCount: Int) throws(MonteCarloError) {
    try Check.probability("errorRate", errorRate)
    try Check.atLeast(1, "testCount", testCount)
    self.errorRate = errorRate
    self.testCount = testCount
  }

  /// The largest statistic of n values that passes; exact for continuous laws.
  ///
  /// - Precondition: `sampleCount >= 1`.
  public func criticalValue(sampleCount: Int) -> Double {
    precondition(sampleCount >= 1, "sampleCount is \(sampleCount), but it must be at least 1")
    return KolmogorovSmirnovLaw(checkedSampleCount: sampleCount).criticalValue(level: level)
  }

  /// Whether a test passes.
  public func passes(_ test: KolmogorovSmirnovTest) -> Bool { test.pValue > level }

  /// A bound on the probability that an alternative at this distance passes: exp(−2n(Δ − d)²), 1 for Δ ≤ d.
  ///
  /// - Precondition: `sampleCount >= 1`.
  public func missProbability(distance: Double, sampleCount: Int) -> Double {
    let margin = max(0, distance - criticalValue(sampleCount: sampleCount))
    return exp(-2 * Double(sampleCount) * margin * margin)
  }

  /// The number of values with which an alternative at this distance passes with at most this probability.
  ///
  /// n = (√(log(2N/α)/2) + √(log(1/β)/2))² / Δ², rounded up.
  ///
  /// - Throws: `MonteCarloError.parameter` unless 0 < `distance` ≤ 1 and 0 < `missProbability` < 1.
  public func neededSampleCount(
    distance: Double, missProbability: Double
  ) throws(MonteCarloError) -> Int {
    guard distance > 0, distance <= 1 else {
      throw .parameter(
        name: "distance", value: "\(distance)", requirement: "above 0 and at most 1")
    }
    try Check.probability("missProbability", missProbability)
    let root = (log(2 / level) / 2).squareRoot() + (log(1 / missProbability) / 2).squareRoot()
    let needed = (root * root / (distance * distance)).rounded(.up)
    return needed < 0x1p62 ? Int(needed) : .max
  }
}
