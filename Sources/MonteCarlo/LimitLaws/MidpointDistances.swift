public import Distributions
import Foundation

/// Distances between a prior and the law of a point of a straight path between two of its draws.
public struct LawDistances: Sendable, Equatable {
  /// sup |F − G|.
  public let kolmogorovSmirnov: Double
  /// ∫ |F − G|, the Wasserstein distance of order 1.
  public let wasserstein: Double
  /// KL(path point ‖ prior) in nats; infinite where the path leaves the prior's support.
  public let forwardDivergence: Double
  /// KL(prior ‖ path point) in nats.
  public let reverseDivergence: Double

  /// No distance at all.
  public static let zero = LawDistances(
    kolmogorovSmirnov: 0, wasserstein: 0, forwardDivergence: 0, reverseDivergence: 0)
}

/// Exact distances between a prior's coordinate and the same coordinate of (1 − λ)X + λX′.
///
/// Divergences are those of one coordinate; for independent coordinates multiply by the dimension.
/// Absolute error below 10⁻¹⁵ for the distances. Only Cauchy coordinates have distance 0 inside (0, 1).
public enum MidpointDistances {
  /// For N(0, 1): the path's coordinate is N(0, s²), s² = λ² + (1−λ)².
  ///
  /// - Throws: `DistributionError.parameter` for a position outside 0...1.
  public static func normal(position: Double) throws(DistributionError) -> LawDistances {
    try LawDomain.position(position)
    let product = position * (1 - position)
    guard product > 0 else { return .zero }
    let scale = NormalScale(product)
    let x = scale.value * (2 * scale.negativeLog / (2 * product)).squareRoot()
    return LawDistances(
      kolmogorovSmirnov: (erfc(x / 2.0.squareRoot()) - erfc(x / scale.value / 2.0.squareRoot()))
        / 2,
      wasserstein: scale.complement * (2 / Double.pi).squareRoot(),
      forwardDivergence: scale.negativeLog - product,
      reverseDivergence: product / scale.square - scale.negativeLog)
  }

  /// For the uniform law on (−1, 1): the path's coordinate is trapezoidal.
  ///
  /// - Throws: `DistributionError.parameter` for a position outside 0...1.
  public static func uniform(position: Double) throws(DistributionError) -> LawDistances {
    try LawDomain.position(position)
    let b = min(position, 1 - position), a = 1 - b
    return LawDistances(
      kolmogorovSmirnov: a * b / 2, wasserstein: b / 2 - b * b / (6 * a),
      forwardDivergence: -log1p(-b) - b / (2 * a), reverseDivergence: log1p(-b) + 2 * b)
  }

  /// For Cauchy coordinates of any location and scale: the law is kept.
  ///
  /// - Throws: `DistributionError.parameter` for a position outside 0...1.
  public static func cauchy(position: Double) throws(DistributionError) -> LawDistances {
    try LawDomain.position(position)
    return .zero
  }

  /// For fair signs: half of the mass moves to the new atoms ±(1 − 2λ).
  ///
  /// - Throws: `DistributionError.parameter` for a position outside 0...1.
  public static func signs(position: Double) throws(DistributionError) -> LawDistances {
    try LawDomain.position(position)
    let b = min(position, 1 - position)
    guard b > 0 else { return .zero }
    return LawDistances(
      kolmogorovSmirnov: 0.25, wasserstein: b, forwardDivergence: .infinity,
      reverseDivergence: log(2))
  }

  /// For the norm of N(0, I): χ_D against s·χ_D.
  ///
  /// The divergences are D times the coordinate's, and the Wasserstein distance, (1−s)·E χ_D, is that of the
  /// vectors too, since both laws are isotropic.
  ///
  /// - Throws: `DistributionError.parameter` for a position outside 0...1 or a dimension below 1.
  public static func normalNorm(
    dimension: Int, position: Double
  ) throws(DistributionError) -> LawDistances {
    let coordinate = try normal(position: position), d = Double(dimension)
    try LawDomain.dimension(dimension)
    let product = position * (1 - position)
    guard product > 0 else { return .zero }
    let chi = try Chi(degreesOfFreedom: d), scale = NormalScale(product)
    let r = scale.value * (d * scale.negativeLog / product).squareRoot()
    let lower = chi.cdf(r / scale.value) - chi.cdf(r)
    let upper = chi.survivalFunction(r) - chi.survivalFunction(r / scale.value)
    let mean = 2.0.squareRoot() * exp(lgamma((d + 1) / 2) - lgamma(d / 2))
    return LawDistances(
      kolmogorovSmirnov: chi.cdf(r) < 0.5 ? lower : upper, wasserstein: scale.complement * mean,
      forwardDivergence: d * coordinate.forwardDivergence,
      reverseDivergence: d * coordinate.reverseDivergence)
  }
}

/// s = √(1 − 2λ(1−λ)) and what cancels when it is near 1.
private struct NormalScale {
  /// s².
  let square: Double
  /// s.
  let value: Double
  /// 1 − s.
  let complement: Double
  /// −log s.
  let negativeLog: Double

  init(_ product: Double) {
    square = 1 - 2 * product
    value = square.squareRoot()
    complement = 2 * product / (1 + value)
    negativeLog = -log1p(-2 * product) / 2
  }
}
