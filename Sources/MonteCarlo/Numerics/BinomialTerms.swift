import Foundation

/// Binomial probabilities without cancellation, in Loader's saddle-point form.
///
/// C(n, j) p^j q^(n−j) = √(n / 2πj(n−j)) · exp(δ(n) − δ(j) − δ(n−j) − b(j, np) − b(n−j, nq)), where δ is
/// the error of Stirling's formula and b(x, M) = x log(x/M) + M − x. Differences of `lgamma` would lose as
/// many digits as the logarithms have before the point. Source: C. Loader, *Fast and accurate
/// computation of binomial probabilities* (2000).
enum BinomialTerms {
  /// δ(n) = log n! − log(√(2πn) (n/e)ⁿ), absolute error below 10⁻¹⁴; n ≥ 1.
  static func stirlingError(_ n: Int) -> Double {
    n < smallErrors.count ? smallErrors[n] : stirlingSeries(Double(n))
  }

  /// b(x, M) = x log(x/M) + M − x ≥ 0 for M = x + `excess`, accurate relative to its own size.
  static func deviance(_ x: Double, excess: Double) -> Double {
    let sum = 2 * x + excess
    guard abs(excess) < 0.1 * sum else { return excess - x * log1p(excess / x) }
    let v = -excess / sum, square = v * v
    var term = 2 * x * v, result = -excess * v, odd = 3.0
    while true {
      term *= square
      let next = result + term / odd
      if next == result { return result }
      result = next
      odd += 2
    }
  }

  /// C(n, j)/2ⁿ.
  static func fairProbability(of j: Int, among n: Int) -> Double {
    let x = Double(j), y = Double(n - j), half = Double(n) / 2
    if j == 0 || j == n { return exp2(-Double(n)) }
    let exponent =
      stirlingError(n) - stirlingError(j) - stirlingError(n - j) - deviance(x, excess: half - x)
      - deviance(y, excess: half - y)
    return sqrt(Double(n) / (2 * .pi * x * y)) * exp(exponent)
  }

  private static func stirlingSeries(_ n: Double) -> Double {
    let r = 1 / (n * n)
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188) * r) * r) * r) * r) / n
  }

  // From the series at 16 downwards: δ(n−1) = δ(n) + (n − ½) log(n/(n−1)) − 1.
  private static let smallErrors: [Double] = {
    var errors = [Double](repeating: .infinity, count: 17)
    errors[16] = stirlingSeries(16)
    for n in stride(from: 16, through: 2, by: -1) {
      errors[n - 1] = errors[n] + (Double(n) - 0.5) * log1p(1 / Double(n - 1)) - 1
    }
    return errors
  }()
}
