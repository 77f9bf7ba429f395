import Foundation

/// The norm of D independent Cauchy coordinates.
///
/// With E e^{−tX²} = e^t·erfc(√t) the law is an inverse Laplace transform. On a vertical line through
/// √t the integrand falls like a Gaussian, so the trapezoidal rule needs a few dozen nodes: through 0 for
/// the upper tail, (2/π)∫e^{−sv²}·Im[w(v)^D]/v dv, and through the saddle point for a small lower tail.
/// No mean exists; the norm grows like D, not √D.
public struct CauchyNorm: PositiveDistribution {
  /// D, the number of coordinates.
  public let dimension: Int
  /// γ, the scale of a coordinate.
  public let scale: Double
  private let count: Double

  /// The norm law of `dimension` coordinates C(0, `scale`).
  ///
  /// - Throws: `DistributionError.parameter` unless the dimension is at least 1 and the scale positive
  ///   and finite.
  public init(dimension: Int, scale: Double = 1) throws(DistributionError) {
    try Domain.atLeast(1, "dimension", dimension)
    try Domain.positive("scale", scale)
    GSL.prepare()
    self.dimension = dimension
    self.scale = scale
    count = Double(dimension)
  }

  public var description: String {
    PriorNorm.description(of: Specification.text("cauchy", [("scale", scale, 1)]), dimension)
  }
  public var mean: Double? { .infinity }
  public var variance: Double? { .infinity }
  public var magnitudeEnd: Double { .infinity }
  public var magnitudeScale: Double { 1.183 * scale * count }
  public var bulkForm: any Distribution { TabulatedDistribution(self) }

  public func logMagnitudeTails(_ r: Double) -> LogTails {
    let z = r / scale
    return isLower(z)
      ? LogTails(lower: logLower(z, density: false))
      : LogTails(upper: log(upper(z, density: false)))
  }

  public func logMagnitudeDensity(_ r: Double) -> Double {
    let z = r / scale
    return (isLower(z) ? logLower(z, density: true) : log(upper(z, density: true))) - log(scale)
  }

  /// Where the lower tail is the one that cancellation would spoil.
  private func isLower(_ z: Double) -> Bool { z < 0.5 * count }

  /// P(R > z), or the density, along the imaginary axis with v = x/z.
  private func upper(_ z: Double, density: Bool) -> Double {
    let step =
      2 * .pi / (2 / Double.pi.squareRoot() * count / z + (148 * (1 + count / z / z)).squareRoot())
    var sum = density ? 0 : count / z / Double.pi.squareRoot()
    for k in 1...10_000 {
      let x = step * Double(k)
      let power = count * Faddeeva.w(Complex(x / z)).logarithm
      let size = exp(power.real - x * x)
      sum += size * sin(power.imaginary) * (density ? x : 1 / x)
      if x * x > 40 { break }
    }
    return 2 / .pi * step * sum * (density ? 2 / z : 1)
  }

  /// log P(R ≤ z), or the log density, on the line √t = (c + iv)/z through the saddle point.
  private func logLower(_ z: Double, density: Bool) -> Double {
    if count * z * z < 1e-16 {
      // The density at 0 times the volume of a ball; the next term is of relative size D·z².
      let ball = count * (log(z) - 0.5 * log(.pi)) - lgamma(count / 2 + 1)
      return density ? ball + log(count) - log(z) : ball
    }
    let centre = saddle(z), step = min(centre / 16, 0.36)
    let top = centre * centre + count * log(Faddeeva.scaledErfc(centre / z))
    var sum = 0.0
    for k in 0...100_000 {
      let u = Complex(centre, step * Double(k))
      let power = u * u + count * Faddeeva.scaledErfc((1 / z) * u).logarithm
      let value = Complex(power.real - top, power.imaginary).exponential
      let term = density ? value * u : value / u
      sum += k == 0 ? 0.5 * term.real : term.real
      if u.imaginary * u.imaginary > 40 { break }
    }
    return top + log(2 / .pi * step * sum) + (density ? log(2 / z) : 0)
  }

  /// c where c² + D·log erfcx(c/z) − log c is least, by bisection on its derivative.
  private func saddle(_ z: Double) -> Double {
    var low = 1e-9, high = (0.5 * (count + 1)).squareRoot() + 1
    for _ in 0..<40 {
      let c = (low * high).squareRoot(), p = c / z
      let slope =
        p < 1e6
        ? 2 * p - 2 / Double.pi.squareRoot() / Faddeeva.scaledErfc(p) : -1 / p
      if 2 * c + count * slope / z - 1 / c > 0 { high = c } else { low = c }
    }
    return (low * high).squareRoot()
  }

  public func fill(_ output: inout MutableSpan<Double>, using stream: inout PhiloxStream) {
    IndependentPrior(Cauchy.standard, dimension: dimension).fillNorms(&output, using: &stream)
    for index in output.indices { output[index] *= scale }
  }

  /// The norm of D drawn coordinates; D words.
  public func sample(using stream: inout some RandomNumberGenerator) -> Double {
    var sum = 0.0
    for _ in 0..<dimension {
      let x = Cauchy.standard.sample(using: &stream)
      sum += x * x
    }
    return scale * sum.squareRoot()
  }
}
