public import Distributions
import Foundation

/// Whether the smallest and the largest of n values are where a continuous law puts them.
///
/// The distribution function sees the bulk; a few wild values, or a cut tail, hide from it. Under the law F
/// the largest value exceeds x with probability 1 − F(x)ⁿ, exactly, and the smallest likewise; each may be
/// too far out or not far enough. The p-value is four times the smallest of the four (Bonferroni).
public struct ExtremesTest: Sendable, Equatable {
  /// The extreme value that is least likely under the law.
  public let statistic: Double
  /// The chance of an extreme at least as unlikely; conservative.
  public let pValue: Double
  /// n.
  public let sampleCount: Int

  /// The test of values in any order.
  ///
  /// - Throws: `MonteCarloError.tooFewValues` for no value, `.notANumber` for a value that is not a number.
  public init(_ values: [Double], against law: some Distribution) throws(MonteCarloError) {
    try Check.values("values", values)
    let n = Double(values.count)
    let low = values.reduce(.infinity, min), high = values.reduce(-.infinity, max)
    // log of P(all n values lie inside); 1 − its exponential keeps a small tail.
    let belowHigh = n * law.logCDF(high), aboveLow = n * law.logSurvivalFunction(low)
    let candidates = [
      (high, -expm1(belowHigh)), (high, exp(belowHigh)), (low, -expm1(aboveLow)),
      (low, exp(aboveLow)),
    ]
    guard let least = candidates.min(by: { $0.1 < $1.1 }) else {
      preconditionFailure("four candidates")
    }
    statistic = least.0
    pValue = min(1, 4 * least.1)
    sampleCount = values.count
  }
}
