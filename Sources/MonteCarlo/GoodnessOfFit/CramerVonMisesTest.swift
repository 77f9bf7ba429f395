public import Distributions

/// A Cramér–von Mises test of whether values come from a continuous law.
///
/// W² = 1/(12n) + Σ (u₍ᵢ₎ − (2i−1)/(2n))² with u = F(x).
public struct CramerVonMisesTest: Sendable, Equatable {
  /// W².
  public let statistic: Double
  /// P(W² ≥ statistic) under the null law.
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
    let sorted = values.sortedNumbers()
    var probabilities = [Double](repeating: 0, count: sorted.count)
    do {
      var output = probabilities.mutableSpan
      law.evaluateCDF(sorted.span, into: &output)
    }
    try Check.values("the law's distribution function", probabilities)
    statistic = Self.statistic(probabilities)
    sampleCount = values.count
    method = QuadraticTestMethod(sampleCount: values.count)
    pValue = method.pValue(
      of: statistic, count: values.count, limit: CramerVonMisesLimitLaw()
    ) { u, _ in Self.statistic(u) }
  }

  private static func statistic(_ u: [Double]) -> Double {
    let n = Double(u.count)
    var sum = 1 / (12 * n)
    for (index, value) in u.enumerated() {
      let gap = value - (2 * Double(index) + 1) / (2 * n)
      sum += gap * gap
    }
    return sum
  }
}
