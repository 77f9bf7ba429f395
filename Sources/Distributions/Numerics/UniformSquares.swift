import Foundation

/// The sum of the squares of two, three or four coordinates uniform on (−1, 1), beyond 1.
enum UniformSquares {
  /// P(S ≤ s).
  static func cdf(_ s: Double, _ count: Int) -> Double { value(s, count, pairCDF) }

  /// The density of S at s.
  static func density(_ s: Double, _ count: Int) -> Double { value(s, count, pairDensity) }

  private static func value(_ s: Double, _ count: Int, _ pair: (Double) -> Double) -> Double {
    switch count {
    case 2: pair(s)
    case 3:
      // One coordinate u, the other two by their own law, which has corners at 0, 1 and 2.
      pieces([0, (s - 2), (s - 1), s, 1].map { max($0, 0).squareRoot() }, end: 1) {
        pair(s - $0 * $0)
      }
    default:
      pieces([0, 1, s - 2, s - 1, s, 2], end: 2) { pairDensity($0) * pair(s - $0) }
    }
  }

  /// P(U₁² + U₂² ≤ y).
  private static func pairCDF(_ y: Double) -> Double {
    if y <= 1 { return max(y, 0) * .pi / 4 }
    if y >= 2 { return 1 }
    return (y - 1).squareRoot() + y * pairDensity(y)
  }

  /// The density of U₁² + U₂².
  private static func pairDensity(_ y: Double) -> Double {
    if y <= 0 || y >= 2 { return 0 }
    return y <= 1 ? .pi / 4 : 0.5 * atan2(2 - y, 2 * (y - 1).squareRoot())
  }

  /// ∫f over [0, end], cut at the corners.
  private static func pieces(
    _ corners: [Double], end: Double, _ f: (Double) -> Double
  ) -> Double {
    let cuts = (corners + [end]).filter { $0 >= 0 && $0 <= end }.sorted()
    return zip(cuts, cuts.dropFirst()).reduce(0) { $0 + TanhSinh.integrate($1.0, $1.1, f) }
  }
}
