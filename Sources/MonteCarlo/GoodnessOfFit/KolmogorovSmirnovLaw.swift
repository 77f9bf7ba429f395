public import Distributions
import Foundation

/// The law of the two-sided Kolmogorov–Smirnov statistic Dₙ = sup |Fₙ − F| of n values, F continuous.
///
/// Every answer names the ``Method`` behind it. For n ≤ 5000 both functions are exact up to rounding
/// (absolute error below 10⁻¹²); the upper tail nd² ≥ 4 has relative error below 4·10⁻¹¹, falling like
/// exp(−6nd²), for every n. Libraries that leave the exact law at n = 140 are wrong by up to 2.6·10⁻⁶
/// there. Source: Simard & L'Ecuyer, Journal of Statistical Software 39 (2011), for the choice of methods.
public struct KolmogorovSmirnovLaw: DistributionFunction {
  /// How a probability was computed.
  public enum Method: String, Sendable, Codable {
    /// Outside (1/(2n), 1), or a power of one term near its ends.
    case closedForm = "closed form"
    /// Twice the one-sided law; exact for d ≥ ½.
    case oneSidedSum = "one-sided sum"
    /// Durbin's matrix: exact.
    case durbinMatrix = "Durbin matrix"
    /// The Pelz–Good expansion: absolute error at most 0.07/n².
    case pelzGood = "Pelz-Good expansion"
  }

  /// The largest sample whose law is exact everywhere.
  public static let largestExactCount = 5000

  /// n, the number of values; at least 1.
  public let sampleCount: Int

  /// The law for `sampleCount` values.
  ///
  /// - Throws: `MonteCarloError.parameter` for a count below 1.
  public init(sampleCount: Int) throws(MonteCarloError) {
    try Check.atLeast(1, "sampleCount", sampleCount)
    self.init(checkedSampleCount: sampleCount)
  }

  init(checkedSampleCount: Int) { sampleCount = checkedSampleCount }

  public var description: String { "kolmogorov-smirnov(count=\(sampleCount))" }

  public func cdf(_ d: Double) -> Double { d.isNaN ? .nan : tails(d).lower }

  public func survivalFunction(_ d: Double) -> Double { d.isNaN ? .nan : tails(d).upper }

  /// The method that answers at `d`.
  public func method(at d: Double) -> Method {
    let n = Double(sampleCount)
    if n * d <= 1 || d >= 1 - 1 / n { return .closedForm }
    if d >= 0.5 || n * d * d >= 4 { return .oneSidedSum }
    return sampleCount <= Self.largestExactCount ? .durbinMatrix : .pelzGood
  }

  /// Where P(Dₙ ≤ d) = p; `.nan` outside 0...1.
  public func quantile(_ p: Double) -> Double {
    p <= 0.5 ? solve(p, isUpper: false) : solve(1 - p, isUpper: true)
  }

  /// Where P(Dₙ ≥ d) = `level`: a test that rejects above it errs with this probability.
  ///
  /// Exact where the Dvoretzky–Kiefer–Wolfowitz bound is conservative. `.nan` outside 0...1.
  public func criticalValue(level: Double) -> Double {
    level <= 0.5 ? solve(level, isUpper: true) : solve(1 - level, isUpper: false)
  }

  /// Where the chosen tail has this probability.
  private func solve(_ probability: Double, isUpper: Bool) -> Double {
    let n = Double(sampleCount)
    guard probability >= 0, probability <= 1 else { return .nan }
    if probability == 0 { return isUpper ? 1 : 1 / (2 * n) }
    // The upper tail is below 2 exp(−2nd²), so this bound brackets its root.
    let highest = isUpper ? min(1, sqrt(log(2 / probability) / (2 * n)) * (1 + 1e-9)) : 1
    let target = log(probability)
    return root(in: 1 / (2 * n)...highest) { d in
      let pair = tails(d), value = isUpper ? pair.upper : pair.lower
      return value > 0 ? log(value) - target : -.greatestFiniteMagnitude
    }
  }

  private func tails(_ d: Double) -> TailPair {
    let n = Double(sampleCount)
    if 2 * n * d <= 1 { return TailPair(lower: 0) }
    if d >= 1 { return TailPair(upper: 0) }
    switch method(at: d) {
    case .closedForm:
      return d >= 1 - 1 / n && d >= 0.5
        ? TailPair(upper: min(1, 2 * exp(n * log1p(-d)))) : TailPair(lower: nearMinimum(d))
    case .oneSidedSum:
      let law = OneSidedKolmogorovSmirnovLaw(checkedSampleCount: sampleCount)
      return TailPair(upper: min(1, 2 * law.survivalFunction(d)))
    case .durbinMatrix:
      return TailPair(lower: DurbinMatrix(sampleCount: sampleCount, d: d).probability())
    case .pelzGood:
      return TailPair(lower: PelzGood.probability(sampleCount: sampleCount, d: d))
    }
  }

  /// n! (2d − 1/n)ⁿ, the law for d ≤ 1/n.
  private func nearMinimum(_ d: Double) -> Double {
    let n = Double(sampleCount)
    let logarithm =
      BinomialTerms.stirlingError(sampleCount) + 0.5 * log(2 * .pi * n) - n + n * log(2 * n * d - 1)
    return min(1, exp(logarithm))
  }
}

/// A probability and its complement; the one that was computed is exact, the other follows.
private struct TailPair {
  let lower: Double
  let upper: Double

  init(lower: Double) {
    self.lower = lower
    upper = 1 - lower
  }

  init(upper: Double) {
    self.upper = upper
    lower = 1 - upper
  }
}
