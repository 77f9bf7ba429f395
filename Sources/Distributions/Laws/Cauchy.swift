import CGSL
import Foundation

/// The Cauchy law C(x₀, γ): no mean, stable under averaging.
///
/// F(x) = ½ + atan((x − x₀)/γ)/π. Tails are written through atan2(γ, |x − x₀|), so they keep their
/// digits where ½ − atan(x)/π has none.
public struct Cauchy: Distribution {
  /// x₀, the median; finite.
  public let location: Double
  /// γ, half the interquartile range; positive and finite.
  public let scale: Double

  /// C(`location`, `scale`).
  ///
  /// - Throws: `DistributionError.parameter` unless the location is finite and the scale positive and finite.
  public init(location: Double = 0, scale: Double = 1) throws(DistributionError) {
    try Domain.finite("location", location)
    try Domain.positive("scale", scale)
    self.init(checkedLocation: location, checkedScale: scale)
  }

  private init(checkedLocation: Double, checkedScale: Double) {
    GSL.prepare()
    location = checkedLocation
    scale = checkedScale
  }

  /// C(0, 1).
  public static let standard = Cauchy(checkedLocation: 0, checkedScale: 1)

  public var description: String {
    Specification.text("cauchy", [("location", location, 0), ("scale", scale, 1)])
  }
  public var support: ClosedRange<Double> { -.infinity ... .infinity }
  public var mean: Double? { nil }
  public var variance: Double? { nil }

  public var stabilityIndex: Double? { location == 0 ? 1 : nil }
  public var survivesAveraging: Bool { true }

  public func normLaw(dimension: Int) -> (any DistributionFunction)? {
    location == 0 ? try? CauchyNorm(dimension: dimension, scale: scale) : nil
  }

  public func weightedSumLaw(_ weights: [Double]) -> (any Distribution)? {
    let total = weights.reduce(0) { $0 + abs($1) }
    return try? Cauchy(location: location * weights.reduce(0, +), scale: scale * total)
  }

  public func cauchyCoordinate(of x: Double) -> Double { (x - location) / scale }

  public func point(atCauchyCoordinate y: Double) -> Double { fma(scale, y, location) }

  public func evaluateCauchyCoordinates(
    _ values: Span<Double>, into output: inout MutableSpan<Double>
  ) {
    BulkFunctionWithParameters.standardized.evaluate(values, location, scale, into: &output)
  }

  public func evaluatePoints(
    atCauchyCoordinates coordinates: Span<Double>, into output: inout MutableSpan<Double>
  ) {
    BulkFunctionWithParameters.rescaled.evaluate(coordinates, location, scale, into: &output)
  }

  /// P(X ≤ x) of every value, each tail directly; the kernel's error is 1.7 ulp.
  public func evaluateCDF(_ values: Span<Double>, into output: inout MutableSpan<Double>) {
    BulkFunctionWithParameters.standardized.evaluate(values, location, scale, into: &output)
    output.withElements(0..<values.count) { BulkFunction.cauchyCDF.apply(&$0) }
  }

  public func fill(_ output: inout MutableSpan<Double>, using stream: inout PhiloxStream) {
    stream.drawCauchy(&output, location: location, scale: scale)
  }

  public func pdf(_ x: Double) -> Double {
    let z = abs(x - location) / scale
    // z² would overflow from 1.4·10¹⁵⁴ on, where the 1 no longer counts.
    return z < 1e100 ? 1 / (.pi * scale * (1 + z * z)) : 1 / (.pi * scale * z) / z
  }

  public func cdf(_ x: Double) -> Double { Self.lowerTail((x - location) / scale) }

  public func survivalFunction(_ x: Double) -> Double { Self.lowerTail((location - x) / scale) }

  public func quantile(_ p: Double) -> Double {
    location + scale * GSL.smallerTail(p, Self.lowerQuantile, { -Self.lowerQuantile($0) })
  }

  public func upperTailQuantile(_ q: Double) -> Double {
    location + scale * GSL.smallerTail(q, { -Self.lowerQuantile($0) }, Self.lowerQuantile)
  }

  public func quantile(logProbability: Double) -> Double {
    location - scale * Self.upperQuantile(logProbability)
  }

  public func upperTailQuantile(logProbability: Double) -> Double {
    location + scale * Self.upperQuantile(logProbability)
  }

  /// Where log P(Z > z) = `target` for C(0, 1).
  private static func upperQuantile(_ target: Double) -> Double {
    guard target <= 0 else { return .nan }
    if target > -0.5 { return lowerQuantile(0 - expm1(target)) }
    // From here a probability would be subnormal soon, while the quantile 1/(πp) is still finite.
    return target > -600 ? -lowerQuantile(exp(target)) : exp(-target) / .pi
  }

  /// P(Z ≤ z) of C(0, 1).
  private static func lowerTail(_ z: Double) -> Double {
    z <= 0 ? atan2(1, -z) / .pi : 1 - atan2(1, z) / .pi
  }

  /// Where P(Z ≤ z) = p ≤ ½; ours rather than GSL's, whose inverse costs a branch and a call more.
  private static func lowerQuantile(_ p: Double) -> Double {
    p < 0.25 ? -1 / tan(.pi * p) : tan(.pi * (p - 0.5))
  }
}

extension LawEntry {
  static let cauchy = LawEntry(
    "cauchy", summary: "Cauchy: no mean, stable under averaging",
    keys: [
      ParameterKey("location", default: "0", "the median"),
      ParameterKey("scale", default: "1", "half the interquartile range"),
    ],
    accuracy: 1e-15, examples: ["cauchy", "cauchy(location=2,scale=0.5)"]
  ) { (parameters: Parameters) throws(DistributionError) in
    try Cauchy(
      location: parameters.real("location", default: 0),
      scale: parameters.real("scale", default: 1))
  }
}
