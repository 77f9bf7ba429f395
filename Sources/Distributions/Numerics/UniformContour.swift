import Foundation

/// The sum of D squares of coordinates uniform on (−1, 1), by inverting its Laplace transform.
///
/// P(Y ≤ a) = (1/π)∫₀^∞ Re[e^{aτ}·G(τ)^D/τ] dy on τ = τ₀ + iy through the saddle point; G is E e^{−τU²} for
/// S itself and E e^{−τ(1−U²)} for D − S. The trapezoidal rule converges geometrically.
enum UniformContour {
  /// log P(Y ≤ a), or the log density, of S (`upper` false) or of D − S (`upper` true).
  static func logIntegral(
    _ a: Double, _ dimension: Double, upper: Bool, density: Bool
  ) -> Double {
    let transform = upper ? logComplementTransform : logTransform
    let centre = saddle(a, dimension, transform)
    let top = a * centre + dimension * transform(Complex(centre)).real
    // The pole at 0 and the width of the peak, 1/√(D·Var) at the saddle, bound the step.
    let step = min(centre / 8, 0.6 * width(a, dimension, centre, transform))
    var sum = 0.0, lastLarge = 0.0
    for k in 0...400_000 {
      let tau = Complex(centre, step * Double(k))
      let power = a * tau + dimension * transform(tau)
      let value = Complex(power.real - top, power.imaginary).exponential
      let term = density ? value : value / tau
      sum += k == 0 ? 0.5 * term.real : term.real
      // What is left oscillates and is about as large as its first term. The two exponentials in G may
      // cancel for a while, so the terms must stay small over one turn of their phase.
      let rest = exp(power.real - top) / (density ? 1 : tau.imaginary + centre)
      if rest > 1e-12 * abs(sum) * step { lastLarge = tau.imaginary }
      if tau.imaginary - lastLarge > 2 * .pi { break }
    }
    return top + log(step / .pi * sum)
  }

  /// log E e^{−tU²}, for Re t ≥ 0.
  static func logTransform(_ t: Complex) -> Complex {
    if hypot(t.real, t.imaginary) < 1 { return series(Complex(-t.real, -t.imaginary)).logarithm }
    let p = t.root
    let decay = Complex(-t.real, -t.imaginary).exponential * Faddeeva.scaledErfc(p)
    return ((0.5 * Double.pi.squareRoot()) * ((Complex(1) - decay) / p)).logarithm
  }

  /// log E e^{−t(1 − U²)}, for Re t ≥ 0: Dawson's function of √t over √t.
  static func logComplementTransform(_ t: Complex) -> Complex {
    if hypot(t.real, t.imaginary) < 1 { return series(t).logarithm - t }
    if t.imaginary < 0 { return logComplementTransform(t.conjugate).conjugate }
    let z = t.root
    let difference = Complex(-t.real, -t.imaginary).exponential - Faddeeva.w(z)
    return ((0.5 * Double.pi.squareRoot()) * (Complex(0, 1) * difference / z)).logarithm
  }

  /// E e^{tU²} = Σ tᵏ/(k!(2k + 1)), for small t.
  private static func series(_ t: Complex) -> Complex {
    var power = Complex(1), sum = Complex(1)
    for k in 1...20 {
      power = (1 / Double(k)) * (power * t)
      sum = sum + (1 / Double(2 * k + 1)) * power
    }
    return sum
  }

  /// τ₀ where aτ + D·log G(τ) − log τ is least, by bisection on a symmetric difference.
  private static func saddle(
    _ a: Double, _ dimension: Double, _ transform: (Complex) -> Complex
  ) -> Double {
    var low = 1e-6, high = (dimension + 1) / a + 1
    for _ in 0..<40 {
      let t = (low * high).squareRoot(), h = 1e-4 * t
      let slope = (transform(Complex(t + h)).real - transform(Complex(t - h)).real) / (2 * h)
      if a + dimension * slope - 1 / t > 0 { high = t } else { low = t }
    }
    return (low * high).squareRoot()
  }

  /// The distance along the line over which the integrand falls by e^{−½}.
  private static func width(
    _ a: Double, _ dimension: Double, _ centre: Double, _ transform: (Complex) -> Complex
  ) -> Double {
    let h = 1e-3 * centre
    let drop = transform(Complex(centre)).real - transform(Complex(centre, h)).real
    return h / (2 * dimension * max(drop, 1e-300) + h * h / centre / centre).squareRoot()
  }
}
