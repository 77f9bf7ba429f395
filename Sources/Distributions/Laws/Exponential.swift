import Foundation

/// The exponential law of mean θ: waiting times.
///
/// P(X > x) = exp(−x/θ).
public struct Exponential: Distribution {
  /// θ, the mean and the standard deviation; positive and finite.
  public let scale: Double

  /// The exponential law of mean `scale`.
  ///
  /// - Throws: `DistributionError.parameter` unless the scale is positive and finite.
  public init(scale: Double = 1) throws(DistributionError) {
    try Domain.positive("scale", scale)
    self.scale = scale
  }

  public var description: String { Specification.text("exponential", [("scale", scale, 1)]) }
  public var support: ClosedRange<Double> { 0 ... .infinity }
  public var mean: Double? { scale }
  public var variance: Double? { scale * scale }

  public func pdf(_ x: Double) -> Double { x < 0 ? 0 : exp(-x / scale) / scale }
  public func cdf(_ x: Double) -> Double { x <= 0 ? 0 : -expm1(-x / scale) }
  public func survivalFunction(_ x: Double) -> Double { x <= 0 ? 1 : exp(-x / scale) }
  public func logCDF(_ x: Double) -> Double {
    let size = x / scale
    // From log 2 on the complement is the smaller tail.
    return x <= 0 ? -.infinity : size < 0.7 ? log(-expm1(-size)) : log1p(-exp(-size))
  }
  public func logSurvivalFunction(_ x: Double) -> Double { x <= 0 ? 0 : -x / scale }

  public func quantile(_ p: Double) -> Double { 0 <= p && p <= 1 ? 0 - scale * log1p(-p) : .nan }
  public func upperTailQuantile(_ q: Double) -> Double {
    0 <= q && q <= 1 ? 0 - scale * log(q) : .nan
  }
  public func quantile(logProbability: Double) -> Double {
    guard logProbability <= 0 else { return .nan }
    // log(1 − p), p near 1 through its complement.
    let complement =
      logProbability > -0.7 ? log(-expm1(logProbability)) : log1p(-exp(logProbability))
    return 0 - scale * complement
  }
  public func upperTailQuantile(logProbability: Double) -> Double {
    logProbability <= 0 ? 0 - scale * logProbability : .nan
  }

  public func fill(_ output: inout MutableSpan<Double>, using stream: inout PhiloxStream) {
    stream.drawExponential(&output, scale: scale)
  }
}

extension LawEntry {
  static let exponential = LawEntry(
    "exponential", summary: "exponential: waiting times",
    keys: [ParameterKey("scale", default: "1", "θ, the mean")],
    accuracy: 1e-13, examples: ["exponential", "exponential(scale=0.2)"]
  ) { (parameters: Parameters) throws(DistributionError) in
    try Exponential(scale: parameters.real("scale", default: 1))
  }
}
