import Foundation

/// The Cauchy coordinate of a normal law, accurate around the median, too.
///
/// |z| < 1: g = tan((π/2)·erf(z/√2)); beyond it g = 1/tan((π/2)·erfc(|z|/√2)). The relative error is about
/// (1 + z²) roundings, the map's condition; the inverse and the round trip do not suffer from it.
extension Normal {
  /// F_C⁻¹(F(x)).
  public func cauchyCoordinate(of x: Double) -> Double {
    let z = (x - location) / scale
    if abs(z) < 1 { return tan(0.5 * .pi * erf(z * 0.5.squareRoot())) }
    let q = NormalTail.upper(abs(z))
    if q < CauchyTail.smallest, z.isFinite { return signedLogCauchyCoordinate(of: x).value }
    let magnitude = 1 / tan(.pi * q)
    return z < 0 ? -magnitude : magnitude
  }

  /// F⁻¹(F_C(y)).
  public func point(atCauchyCoordinate y: Double) -> Double {
    if abs(y) < 1 { return fma(scale, Self.central(atan(y) / .pi), location) }
    let tail = atan2(1, abs(y)) / .pi
    let z =
      tail < CauchyTail.smallest && y.isFinite
      ? NormalTail.upperQuantile(
        logProbability: CauchyTail.logTail(logCoordinate: log(abs(y))))
      : NormalTail.upperQuantile(tail)
    return fma(scale, y < 0 ? -z : z, location)
  }

  /// F_C⁻¹(F(x)) of every value.
  ///
  /// The kernel's error is 2.5 ulp, and does not grow with z²; rounding (x − mean)/sd does. Where the value
  /// leaves the double range it is infinite.
  public func evaluateCauchyCoordinates(
    _ values: Span<Double>, into output: inout MutableSpan<Double>
  ) {
    evaluate(.normalToCauchy, values, into: &output)
  }

  /// F⁻¹(F_C(y)) of every coordinate; for the standard law within 2 ulp.
  public func evaluatePoints(
    atCauchyCoordinates coordinates: Span<Double>, into output: inout MutableSpan<Double>
  ) {
    BulkFunction.cauchyToNormal.evaluate(coordinates, into: &output)
    guard location != 0 || scale != 1 else { return }
    output.withElements(0..<coordinates.count) {
      BulkFunctionWithParameters.rescaled.apply(&$0, location, scale)
    }
  }

  /// Φ(z) of every value, each tail directly; the kernel's error is 1.7 ulp.
  public func evaluateCDF(_ values: Span<Double>, into output: inout MutableSpan<Double>) {
    evaluate(.normalCDF, values, into: &output)
  }

  /// Writes `function` of every standardized value.
  private func evaluate(
    _ function: BulkFunction, _ values: Span<Double>, into output: inout MutableSpan<Double>
  ) {
    if location == 0 && scale == 1 { return function.evaluate(values, into: &output) }
    BulkFunctionWithParameters.standardized.evaluate(values, location, scale, into: &output)
    output.withElements(0..<values.count) { function.apply(&$0) }
  }

  /// Φ⁻¹(½ + q) for |q| ≤ ¼, to the last digits of a small q: Wichura's rational function AS 241.
  private static func central(_ q: Double) -> Double {
    let r = 0.180625 - q * q
    let a = [
      2509.0809287301226727, 33430.575583588128105, 67265.770927008700853,
      45921.953931549871457, 13731.693765509461125, 1971.5909503065514427,
      133.14166789178437745, 3.3871328727963666080,
    ]
    let b = [
      5226.4952788528545610, 28729.085735721942674, 39307.895800092710610,
      21213.794301586595867, 5394.1960214247511077, 687.18700749205790830,
      42.313330701600911252, 1.0,
    ]
    return q * (polynomial(a, r) / polynomial(b, r))
  }

  private static func polynomial(_ coefficients: [Double], _ r: Double) -> Double {
    coefficients.reduce(0) { fma($0, r, $1) }
  }
}
