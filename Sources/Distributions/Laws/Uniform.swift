import Foundation

/// The uniform law on an interval.
///
/// F(x) = (x − lower)/(upper − lower). Each tail is measured from its own end.
public struct Uniform: Distribution {
  /// The left end; finite.
  public let lower: Double
  /// The right end; finite, above `lower`.
  public let upper: Double

  /// The uniform law on (`lower`, `upper`).
  ///
  /// - Throws: `DistributionError.parameter` unless both ends and their distance are finite and
  ///   `upper` is above `lower`.
  public init(lower: Double = -1, upper: Double = 1) throws(DistributionError) {
    try Domain.finite("lower", lower)
    try Domain.finite("upper", upper)
    guard upper > lower, (upper - lower).isFinite else {
      throw .parameter(
        name: "upper", value: "\(upper)", requirement: "above lower, at a finite distance")
    }
    self.init(checkedLower: lower, checkedUpper: upper)
  }

  private init(checkedLower: Double, checkedUpper: Double) {
    lower = checkedLower
    upper = checkedUpper
  }

  /// The uniform law on (−1, 1).
  public static let standard = Uniform(checkedLower: -1, checkedUpper: 1)

  public var description: String {
    Specification.text("uniform", [("lower", lower, -1), ("upper", upper, 1)])
  }
  public var support: ClosedRange<Double> { lower...upper }
  public var mean: Double? { lower + width / 2 }
  public var variance: Double? { width * width / 12 }

  /// Known for laws centred at 0.
  public func normLaw(dimension: Int) -> (any DistributionFunction)? {
    lower == -upper ? try? UniformNorm(dimension: dimension, scale: upper) : nil
  }

  /// Uniform for one weight that is not 0, trapezoidal for two where the law is centred; nil for others.
  public func weightedSumLaw(_ weights: [Double]) -> (any Distribution)? {
    let weights = weights.filter { $0 != 0 }
    if weights.count == 1, let weight = weights.first {
      return try? Uniform(
        lower: min(weight * lower, weight * upper), upper: max(weight * lower, weight * upper))
    }
    guard weights.count == 2, lower == -upper else { return nil }
    return try? TrapezoidalLaw(weights: weights[0] * upper, weights[1] * upper)
  }

  private var width: Double { upper - lower }

  /// Draws strictly inside the interval.
  public func fill(_ output: inout MutableSpan<Double>, using stream: inout PhiloxStream) {
    let half = width / 2, centre = lower + half
    if half < 0x1p-900 {
      // The grid's spacing would lose digits here, or vanish.
      stream.drawUniform(&output, centre: 0, half: 1)
      for index in output.indices {
        output[index] = insideSupport(fma(half, output[index], centre))
      }
      return
    }
    stream.drawUniform(&output, centre: centre, half: half)
    // Away from 0 the ends of the stream's grid may round to the interval's.
    let largest = half * (1 - 0x1p-53)
    guard centre - largest <= lower || centre + largest >= upper else { return }
    for index in output.indices { output[index] = insideSupport(output[index]) }
  }

  public func pdf(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    return support.contains(x) ? 1 / width : 0
  }

  public func cdf(_ x: Double) -> Double { Self.clamped((x - lower) / width) }

  public func evaluateCDF(_ values: Span<Double>, into output: inout MutableSpan<Double>) {
    BulkFunctionWithParameters.uniformCDF.evaluate(values, lower, upper, into: &output)
  }

  public func survivalFunction(_ x: Double) -> Double { Self.clamped((upper - x) / width) }

  public func quantile(_ p: Double) -> Double {
    GSL.smallerTail(p, { lower + width * $0 }, { upper - width * $0 })
  }

  public func upperTailQuantile(_ q: Double) -> Double {
    GSL.smallerTail(q, { upper - width * $0 }, { lower + width * $0 })
  }

  /// `p` brought into 0...1; `.nan` stays.
  private static func clamped(_ p: Double) -> Double { p < 0 ? 0 : p > 1 ? 1 : p }
}

extension LawEntry {
  static let uniform = LawEntry(
    "uniform", summary: "uniform on an interval, (−1, 1) without parameters",
    keys: [
      ParameterKey("lower", default: "-1", "the left end"),
      ParameterKey("upper", default: "1", "the right end"),
    ],
    accuracy: 1e-15, examples: ["uniform", "uniform(lower=0,upper=3)"]
  ) { (parameters: Parameters) throws(DistributionError) in
    try Uniform(
      lower: parameters.real("lower", default: -1), upper: parameters.real("upper", default: 1))
  }
}
