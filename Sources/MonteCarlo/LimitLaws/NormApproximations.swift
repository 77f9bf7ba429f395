public import Distributions
import Foundation

/// The first three cumulants of X² for one coordinate X, from which approximations of ‖X‖ follow.
public struct SquareCumulants: Sendable, Equatable {
  /// κ₁ = E[X²].
  public let mean: Double
  /// κ₂ = Var[X²].
  public let variance: Double
  /// κ₃, the third central moment of X².
  public let third: Double

  /// Cumulants of the square of a coordinate.
  ///
  /// - Throws: `DistributionError.parameter` unless mean and variance are positive and all finite.
  public init(mean: Double, variance: Double, third: Double) throws(DistributionError) {
    try LawDomain.positive("mean", mean)
    try LawDomain.positive("variance", variance)
    try LawDomain.require(third.isFinite, "third", "\(third)", "finite")
    self.init(checkedMean: mean, variance: variance, third: third)
  }

  private init(checkedMean: Double, variance: Double, third: Double) {
    mean = checkedMean
    self.variance = variance
    self.third = third
  }

  /// Those of N(0, 1): 1, 2, 8.
  public static let normal = SquareCumulants(checkedMean: 1, variance: 2, third: 8)
  /// Those of the uniform law on (−1, 1): 1/3, 4/45, 16/945.
  public static let uniform = SquareCumulants(
    checkedMean: 1 / 3, variance: 4 / 45, third: 16 / 945)
}

/// The norm's normal limit law, corrected by the first Edgeworth term.
///
/// Φ(t) + φ(t)/√D · ((√κ₂/(4κ₁) − γ/6) t² + γ/6) with t = (y − √(Dκ₁))/τ, τ² = κ₂/(4κ₁) and γ = κ₃/κ₂^(3/2).
/// Error of order 1/D. Clamped to 0...1; not monotone in the far tails.
public struct EdgeworthNormLaw: DistributionFunction {
  /// The cumulants of a squared coordinate.
  public let cumulants: SquareCumulants
  /// D.
  public let dimension: Int

  /// The approximation in a dimension.
  ///
  /// - Throws: `DistributionError.parameter` for a dimension below 1.
  public init(cumulants: SquareCumulants, dimension: Int) throws(DistributionError) {
    try LawDomain.dimension(dimension)
    self.cumulants = cumulants
    self.dimension = dimension
  }

  public var description: String { "edgeworth-norm(dimension=\(dimension))" }

  public func cdf(_ x: Double) -> Double {
    let t = standardized(x)
    return min(max(erfc(-t / 2.0.squareRoot()) / 2 + correction(t), 0), 1)
  }

  public func survivalFunction(_ x: Double) -> Double {
    let t = standardized(x)
    return min(max(erfc(t / 2.0.squareRoot()) / 2 - correction(t), 0), 1)
  }

  private func standardized(_ x: Double) -> Double {
    let deviation = (cumulants.variance / (4 * cumulants.mean)).squareRoot()
    return (x - (Double(dimension) * cumulants.mean).squareRoot()) / deviation
  }

  private func correction(_ t: Double) -> Double {
    if t.isInfinite { return 0 }
    let deviation = cumulants.variance.squareRoot()
    let sixth = cumulants.third / (cumulants.variance * deviation) / 6
    let density = exp(-t * t / 2) / (2 * .pi).squareRoot()
    return density / Double(dimension).squareRoot()
      * ((deviation / (4 * cumulants.mean) - sixth) * t * t + sixth)
  }
}

/// The power transform approximation of a norm, Wilson's and Hilferty's cube root for normal vectors.
///
/// (‖X‖²/(Dκ₁))^h is close to N(1 + h(h−1)κ₂/(2κ₁²D), h²κ₂/(κ₁²D)) with h = 1 − κ₁κ₃/(3κ₂²). Error of order
/// 1/D, with a smaller constant than the Edgeworth term's, and monotone.
public struct PowerTransformNormLaw: DistributionFunction {
  /// The cumulants of a squared coordinate.
  public let cumulants: SquareCumulants
  /// D.
  public let dimension: Int
  private let exponent: Double

  /// The approximation in a dimension.
  ///
  /// - Throws: `DistributionError.parameter` for a dimension below 1 or a skewness that makes the exponent
  ///   h 0 or negative.
  public init(cumulants: SquareCumulants, dimension: Int) throws(DistributionError) {
    try LawDomain.dimension(dimension)
    let ratio = cumulants.mean * cumulants.third / (cumulants.variance * cumulants.variance)
    try LawDomain.require(
      ratio < 3, "mean·third/variance²", "\(ratio)", "below 3 for a power transform")
    self.cumulants = cumulants
    self.dimension = dimension
    exponent = 1 - ratio / 3
  }

  public var description: String { "power-transform-norm(dimension=\(dimension))" }

  public func cdf(_ x: Double) -> Double {
    x <= 0 ? 0 : erfc(-standardized(x) / 2.0.squareRoot()) / 2
  }

  public func survivalFunction(_ x: Double) -> Double {
    x <= 0 ? 1 : erfc(standardized(x) / 2.0.squareRoot()) / 2
  }

  private func standardized(_ x: Double) -> Double {
    let h = exponent, d = Double(dimension)
    let spread = cumulants.variance / (cumulants.mean * cumulants.mean * d)
    let power = pow(x * x / (d * cumulants.mean), h)
    return (power - 1 - h * (h - 1) * spread / 2) / (abs(h) * spread.squareRoot())
  }
}
