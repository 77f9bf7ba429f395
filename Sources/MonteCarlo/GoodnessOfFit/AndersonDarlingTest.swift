public import Distributions
import Foundation

/// An Anderson–Darling test of whether values come from a continuous law, tails included.
///
/// A² = −n − (1/n) Σ (2i−1)(log u₍ᵢ₎ + log(1 − u₍ₙ₊₁₋ᵢ₎)) with u = F(x), from the law's own logarithms
/// where it has them, so that no tail is lost to rounding. A value outside the support gives an infinite
/// statistic.
public struct AndersonDarlingTest: Sendable, Equatable {
  /// A².
  public let statistic: Double
  /// P(A² ≥ statistic) under the null law.
  public let pValue: Double
  /// How the p-value was computed.
  public let method: QuadraticTestMethod
  /// n.
  public let sampleCount: Int

  /// The test of values in any order against a continuous law.
  ///
  /// - Throws: `MonteCarloError.tooFewValues` for no value, `.notANumber` for a value, or a probability of
  ///   the law, that is not a number.
  public init(
    _ values: [Double], against law: any DistributionFunction
  ) throws(MonteCarloError) {
    try Check.values("values", values)
    let sorted = values.sortedNumbers(), lower: [Double], upper: [Double]
    if let continuous = law as? any Distribution {
      lower = sorted.map { continuous.logCDF($0) }
      upper = sorted.map { continuous.logSurvivalFunction($0) }
    } else {
      lower = sorted.map { log(law.cdf($0)) }
      upper = sorted.map { log(law.survivalFunction($0)) }
    }
    try Check.values("the law's distribution function", lower)
    try Check.values("the law's survival function", upper)
    statistic = Self.statistic(lower, upper)
    sampleCount = values.count
    method = QuadraticTestMethod(sampleCount: values.count)
    pValue = method.pValue(
      of: statistic, count: values.count, limit: AndersonDarlingLimitLaw()
    ) { u, v in Self.statistic(u.map { log($0) }, v.map { log($0) }) }
  }

  /// A² from log u and log(1 − u), both in ascending order of u.
  private static func statistic(_ lower: [Double], _ upper: [Double]) -> Double {
    let n = lower.count
    var sum = 0.0
    for index in 0..<n {
      sum += Double(2 * index + 1) * (lower[index] + upper[n - 1 - index])
    }
    return -Double(n) - sum / Double(n)
  }
}
