public import Distributions
import Foundation

/// The exact law of the one-sided Kolmogorov–Smirnov statistic D⁺ = sup (Fₙ − F), F continuous.
///
/// P(D⁺ ≥ d) = d Σ C(n, j) (d + j/n)^(j−1) (1 − d − j/n)^(n−j) over 0 ≤ j ≤ n(1 − d). All terms are
/// positive and computed by `BinomialTerms`, so the relative error stays below 10⁻¹² down to the smallest
/// double. Source: Birnbaum & Tingey (1951).
public struct OneSidedKolmogorovSmirnovLaw: DistributionFunction {
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

  public var description: String { "one-sided-kolmogorov-smirnov(count=\(sampleCount))" }

  public func cdf(_ d: Double) -> Double { 1 - survivalFunction(d) }

  public func survivalFunction(_ d: Double) -> Double {
    switch d {
    case ...0: return 1
    case 1...: return 0
    case 0..<1: return min(1, d * sum(d))
    default: return .nan
    }
  }

  /// Where P(D⁺ ≥ d) = `level`; `.nan` outside 0...1.
  public func criticalValue(level: Double) -> Double {
    switch level {
    case 0: return 1
    case 1: return 0
    case 0..<1:
      // Massart's bound exp(−2nd²) holds at every d, so its root lies above ours.
      let highest = min(1, sqrt(-log(level) / (2 * Double(sampleCount))) * (1 + 1e-9))
      let logLevel = log(level)
      return root(in: 0...highest) { d in
        let tail = survivalFunction(d)
        return tail > 0 ? log(tail) - logLevel : -.infinity
      }
    default: return .nan
    }
  }

  /// Σ C(n, j) (d + j/n)^(j−1) (1 − d − j/n)^(n−j).
  private func sum(_ d: Double) -> Double {
    let n = Double(sampleCount), shift = n * d
    let last = min(sampleCount - 1, Int((n - shift).rounded(.down)))
    var sum = exp(n * log1p(-d)) / d  // the term j = 0
    let step = stride(at: d)
    var j = step
    while j <= last {
      sum += Double(step) * term(j, n: n, shift: shift)
      j += step
    }
    return sum
  }

  /// How many indices one term of the sum stands for.
  ///
  /// As a function of t = j/n the terms are smooth and vanish with all derivatives at both ends like
  /// exp(−nd²/2t), so that sums over every index and over every h-th one differ by no more than a factor
  /// exp(−√(2πN·nd²)) for N terms: nothing, once N ≥ 2048 and nd² ≥ 1.
  private func stride(at d: Double) -> Int {
    let n = Double(sampleCount)
    return n * d * d >= 1 && sampleCount >= 4096 ? sampleCount / 2048 : 1
  }

  private func term(_ j: Int, n: Double, shift: Double) -> Double {
    let x = Double(j), y = n - x
    guard y > shift else { return 0 }
    let exponent =
      BinomialTerms.stirlingError(sampleCount) - BinomialTerms.stirlingError(j)
      - BinomialTerms.stirlingError(sampleCount - j)
      - BinomialTerms.deviance(x, excess: shift) - BinomialTerms.deviance(y, excess: -shift)
    return sqrt(n / (2 * .pi * x * y)) * exp(exponent) * n / (shift + x)
  }
}
