import Foundation

/// The Cauchy coordinate of a uniform law: tan(πu/2) for the distance u from the centre in half widths.
///
/// Near an end the distance from that end carries the digits.
extension Uniform {
  /// F_C⁻¹(F(x)).
  public func cauchyCoordinate(of x: Double) -> Double {
    if x <= lower { return -.infinity }
    if x >= upper { return .infinity }
    let half = 0.5 * (upper - lower), centre = (0.5 * upper + 0.5 * lower)
    let u = (x - centre) / half
    if abs(u) < 0.5 { return tan(0.5 * .pi * u) }
    return u < 0
      ? -1 / tan(0.5 * .pi * ((x - lower) / half)) : 1 / tan(0.5 * .pi * ((upper - x) / half))
  }

  /// F⁻¹(F_C(y)).
  public func point(atCauchyCoordinate y: Double) -> Double {
    let half = 0.5 * (upper - lower)
    if abs(y) <= 1 { return (0.5 * upper + 0.5 * lower) + half * (2 / .pi * atan(y)) }
    let distance = half * (2 / .pi * atan(1 / abs(y)))
    return y < 0 ? lower + distance : y > 0 ? upper - distance : .nan
  }

  /// F_C⁻¹(F(x)) of every value, by a kernel.
  public func evaluateCauchyCoordinates(
    _ values: Span<Double>, into output: inout MutableSpan<Double>
  ) {
    BulkFunctionWithParameters.uniformToCauchy.evaluate(values, lower, upper, into: &output)
  }

  /// F⁻¹(F_C(y)) of every coordinate, by a kernel.
  public func evaluatePoints(
    atCauchyCoordinates coordinates: Span<Double>, into output: inout MutableSpan<Double>
  ) {
    BulkFunctionWithParameters.cauchyToUniform.evaluate(coordinates, lower, upper, into: &output)
  }
}
