import Foundation

/// Gauss–Legendre quadrature on (−1, 1).
enum GaussLegendre {
  /// Nodes and weights, by Newton's method on the Legendre polynomial.
  static func nodes(count: Int) -> [(position: Double, weight: Double)] {
    (0..<count).map { index in
      var x = cos(.pi * (Double(index) + 0.75) / (Double(count) + 0.5))
      var slope = 1.0
      for _ in 0..<8 {
        var (previous, value) = (1.0, x)
        for k in 2..<max(count + 1, 2) {
          let next = (Double(2 * k - 1) * x * value - Double(k - 1) * previous) / Double(k)
          (previous, value) = (value, next)
        }
        slope = Double(count) * (x * value - previous) / (x * x - 1)
        x -= value / slope
      }
      return (x, 2 / ((1 - x * x) * slope * slope))
    }
  }
}
