import Foundation

/// A continuous law times a positive factor: X ↦ cX.
///
/// For laws that have no scale of their own; the accuracy is that of the base.
public struct ScaledLaw<Base: Distribution>: Distribution {
  /// The law of X.
  public let base: Base
  /// c; positive and finite.
  public let factor: Double

  /// The law of `factor`·X.
  ///
  /// - Throws: `DistributionError.parameter` unless the factor is positive and finite.
  public init(_ base: Base, factor: Double) throws(DistributionError) {
    try Domain.positive("factor", factor)
    self.init(checked: base, factor: factor)
  }

  init(checked base: Base, factor: Double) {
    self.base = base
    self.factor = factor
  }

  public var description: String { "scaled(base=\(base),factor=\(Specification.number(factor)))" }
  public var support: ClosedRange<Double> {
    base.support.lowerBound * factor...base.support.upperBound * factor
  }
  public var mean: Double? { base.mean.map { factor * $0 } }
  public var variance: Double? { base.variance.map { factor * factor * $0 } }
  public var stabilityIndex: Double? { base.stabilityIndex }
  public var survivesAveraging: Bool { base.survivesAveraging }

  public var bulkForm: any Distribution { scaled(base.bulkForm, by: factor) }

  public func pdf(_ x: Double) -> Double { base.pdf(x / factor) / factor }
  public func cdf(_ x: Double) -> Double { base.cdf(x / factor) }
  public func survivalFunction(_ x: Double) -> Double { base.survivalFunction(x / factor) }
  public func logCDF(_ x: Double) -> Double { base.logCDF(x / factor) }
  public func logSurvivalFunction(_ x: Double) -> Double { base.logSurvivalFunction(x / factor) }
  public func quantile(_ p: Double) -> Double { factor * base.quantile(p) }
  public func upperTailQuantile(_ q: Double) -> Double { factor * base.upperTailQuantile(q) }
  public func quantile(logProbability: Double) -> Double {
    factor * base.quantile(logProbability: logProbability)
  }
  public func upperTailQuantile(logProbability: Double) -> Double {
    factor * base.upperTailQuantile(logProbability: logProbability)
  }
  public func sample(using stream: inout some RandomNumberGenerator) -> Double {
    factor * base.sample(using: &stream)
  }
  public func fill(_ output: inout MutableSpan<Double>, using stream: inout PhiloxStream) {
    base.fill(&output, using: &stream)
    for index in output.indices { output[index] *= factor }
  }
  public func cauchyCoordinate(of x: Double) -> Double { base.cauchyCoordinate(of: x / factor) }
  public func point(atCauchyCoordinate y: Double) -> Double {
    factor * base.point(atCauchyCoordinate: y)
  }
  public func normLaw(dimension: Int) -> (any DistributionFunction)? {
    base.normLaw(dimension: dimension).map { scaled($0, by: factor) }
  }
  public func weightedSumLaw(_ weights: [Double]) -> (any Distribution)? {
    base.weightedSumLaw(weights.map { $0 * factor })
  }
}

/// A distribution function with jumps, of a law times a positive factor.
struct ScaledDistributionFunction<Base: DistributionFunction>: DistributionFunction {
  let base: Base
  let factor: Double

  var description: String { "scaled(base=\(base),factor=\(Specification.number(factor)))" }
  var atoms: [Double] { base.atoms.map { factor * $0 } }
  func cdf(_ x: Double) -> Double { base.cdf(x / factor) }
  func cdfBelow(_ x: Double) -> Double { base.cdfBelow(x / factor) }
  func survivalFunction(_ x: Double) -> Double { base.survivalFunction(x / factor) }
}

/// The law of `factor`·X for X of `law`; continuous where `law` is.
///
/// - Precondition: `factor` is positive and finite.
func scaled(_ law: any DistributionFunction, by factor: Double) -> any DistributionFunction {
  precondition(factor > 0 && factor.isFinite, "factor is \(factor), but it must be positive")
  if factor == 1 { return law }
  if let constant = (law as? DiscreteLaw)?.onlyPoint {
    return DiscreteLaw.constant(factor * constant)
  }
  func jumping(_ law: some DistributionFunction) -> any DistributionFunction {
    ScaledDistributionFunction(base: law, factor: factor)
  }
  guard let continuous = law as? any Distribution else { return jumping(law) }
  return scaled(continuous, by: factor)
}

/// The law of `factor`·X for X of a continuous law.
///
/// - Precondition: `factor` is positive and finite.
func scaled(_ law: any Distribution, by factor: Double) -> any Distribution {
  func open(_ law: some Distribution) -> any Distribution {
    // A family that holds its own scale stays in it.
    if let own = law.weightedSumLaw([factor]) { return own }
    return ScaledLaw(checked: law, factor: factor)
  }
  return open(law)
}
