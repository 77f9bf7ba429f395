import Foundation

/// The Faddeeva function w(z) = e^{−z²}·erfc(−iz) in the upper half-plane.
///
/// The trapezoidal and midpoint rules with the correction for the pole at z, whichever has no node near z.
/// Source: Al Azah & Chandler-Wilde, *Computation of the complex error function using modified trapezoidal
/// rules*, SIAM J. Numer. Anal. 59 (2021).
enum Faddeeva {
  private static let count = 11
  private static let step = (Double.pi / 12).squareRoot()
  private static let midpoints = (0...count).map { (Double($0) + 0.5) * step }
  private static let integers = (1...count).map { Double($0) * step }
  private static let midpointWeights = midpoints.map { exp(-$0 * $0) }
  private static let integerWeights = integers.map { exp(-$0 * $0) }

  /// w(z) for Im z ≥ 0.
  static func w(_ z: Complex) -> Complex {
    z.real < 0 ? quadrant(Complex(-z.real, z.imaginary)).conjugate : quadrant(z)
  }

  /// e^{p²}·erfc(p) for Re p ≥ 0.
  static func scaledErfc(_ p: Complex) -> Complex { w(Complex(-p.imaginary, p.real)) }

  /// e^{x²}·erfc(x) for x ≥ 0.
  static func scaledErfc(_ x: Double) -> Double { w(Complex(0, x)).real }

  private static func quadrant(_ z: Complex) -> Complex {
    let (x, y) = (z.real, z.imaginary)
    // The leading term of the asymptotic series; z² would soon overflow.
    if hypot(x, y) > 1e8 { return Complex(0, 1 / Double.pi.squareRoot()) / z }
    if y >= max(x, .pi / step) { return midpointSum(z) }
    let phase = x / step, fraction = phase - phase.rounded(.down)
    if y < x, fraction >= 0.25, fraction <= 0.75 {
      return integerSum(z) + correction(z, sign: -1)
    }
    return midpointSum(z) + correction(z, sign: 1)
  }

  /// (2ihz/π)·Σ e^{−t²}/(z² − t²).
  private static func sum(_ z: Complex, _ nodes: [Double], _ weights: [Double]) -> Complex {
    let square = z * z
    var total = Complex(0)
    for k in nodes.indices {
      total =
        total + weights[k]
        * (Complex(1) / Complex(square.real - nodes[k] * nodes[k], square.imaginary))
    }
    return (2 * step / .pi) * (Complex(-z.imaginary, z.real) * total)
  }

  private static func midpointSum(_ z: Complex) -> Complex { sum(z, midpoints, midpointWeights) }

  private static func integerSum(_ z: Complex) -> Complex {
    sum(z, integers, integerWeights) + Complex(0, step / .pi) / z
  }

  /// 2e^{−z²}/(1 ± e^{−2πiz/h}).
  private static func correction(_ z: Complex, sign: Double) -> Complex {
    let turn = Complex(2 * .pi * z.imaginary / step, -2 * .pi * z.real / step)
    if turn.real > 700 { return Complex(0) }
    let denominator = Complex(1) + sign * turn.exponential
    let square = z * z
    return 2 * (Complex(-square.real, -square.imaginary).exponential / denominator)
  }
}
