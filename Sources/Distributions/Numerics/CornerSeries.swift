import Foundation

/// The sum of D variables 1 − U², U uniform on (−1, 1), near 0: the corner of the cube.
///
/// One such variable has the density ½(1 − y)^{−½} = Σ c_k yᵏ below 1; the D-fold convolution is a power
/// series again, P(Y ≤ ε) = (ε/2)^D/D!·Σ β_n εⁿ/C(D + n, n), that converges below 1.
struct CornerSeries: Sendable {
  private let dimension: Double
  private let terms: [Double]

  init(dimension: Int) {
    self.dimension = Double(dimension)
    let count = 180, d = Double(dimension)
    var c = [1.0]
    for k in 1...count { c.append(c[k - 1] * (2 * Double(k) - 1) / (2 * Double(k))) }
    // The power of a power series, with the factorials of the Laplace transform divided out.
    var beta = [1.0], terms = [1.0], binomial = 1.0
    for n in 1...count {
      let m = Double(n)
      var sum = 0.0, choose = 1.0
      for k in 1...n {
        choose *= (m - Double(k) + 1) / Double(k)
        sum += (Double(k) * d - m + Double(k)) * c[k] * beta[n - k] / choose
      }
      beta.append(sum / m)
      binomial *= (d + m) / m
      terms.append(sum / m / binomial)
    }
    self.terms = terms
  }

  /// log P(Y ≤ ε), for ε ≤ 0.8.
  func logTail(_ epsilon: Double) -> Double {
    leading(epsilon) + log(sum(epsilon) { _ in 1 })
  }

  /// The log density of Y at ε ≤ 0.8.
  func logDensity(_ epsilon: Double) -> Double {
    leading(epsilon) + log(sum(epsilon) { dimension + Double($0) }) - log(epsilon)
  }

  private func leading(_ epsilon: Double) -> Double {
    dimension * log(epsilon / 2) - lgamma(dimension + 1)
  }

  private func sum(_ epsilon: Double, _ factor: (Int) -> Double) -> Double {
    var total = 0.0
    for n in terms.indices.reversed() { total = total * epsilon + terms[n] * factor(n) }
    return total
  }
}
