public import Distributions
import Foundation

/// Kolmogorov's limit law K, the law of √n·Dₙ for n → ∞.
///
/// K(x) = 1 − 2 Σ (−1)^(k−1) exp(−2k²x²) = (√(2π)/x) Σ exp(−(2k−1)²π²/(8x²)), k ≥ 1; the second form is
/// used below 1, so that both tails are sums without cancellation. Relative error below 10⁻¹⁴ in the
/// smaller tail. Source: Kolmogorov (1933).
public struct KolmogorovLimitLaw: DistributionFunction {
  /// The law; takes no parameter.
  public init() {}

  public var description: String { "kolmogorov-limit" }

  public func cdf(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    return x < 1 ? Self.lowerTail(x) : 1 - Self.upperTail(x)
  }

  public func survivalFunction(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    return x < 1 ? 1 - Self.lowerTail(x) : Self.upperTail(x)
  }

  /// Where P(X > x) = `level`; infinite for 0, 0 for 1, `.nan` outside 0...1.
  public func upperTailQuantile(_ level: Double) -> Double {
    switch level {
    case 0: return .infinity
    case 1: return 0
    case 0..<1:
      let highest = sqrt(log(2 / level) / 2)  // K's tail is below its first term
      return root(in: 0.04...max(highest, 0.05)) { x in
        x < 1 ? (1 - level) - Self.lowerTail(x) : Self.upperTail(x) - level
      }
    default: return .nan
    }
  }

  private static func lowerTail(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    let q = exp(-.pi * .pi / (8 * x * x))
    // (2k−1)² = 1, 9, 25, 49: at x = 1 the next term is exp(−81π²/8).
    return (2 * .pi).squareRoot() / x * q * (1 + pow(q, 8) * (1 + pow(q, 16) * (1 + pow(q, 24))))
  }

  private static func upperTail(_ x: Double) -> Double {
    var sum = 0.0
    for k in stride(from: 6.0, through: 1, by: -1) {
      sum = exp(-2 * k * k * x * x) - sum
    }
    return 2 * sum
  }
}
