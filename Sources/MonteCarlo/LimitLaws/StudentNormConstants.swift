public import Distributions
import Foundation

/// What decides how the norm of D independent Student coordinates grows.
///
/// P(|X| > x) ~ c x^(−ν), so X² has tail index ν/2. The norm concentrates ("soap bubble") exactly for ν ≥ 2, and
/// its variance stays bounded exactly for ν > 4.
public struct StudentNormConstants: Sendable, Equatable {
  /// How the norm behaves for D → ∞.
  public enum Behaviour: String, Sendable, Codable {
    /// ν < 2: ‖X‖²/D^(2/ν) has a positive stable limit of index ν/2.
    case noConcentration = "no concentration"
    /// ν = 2: ‖X‖²/(D log D) → 1 in probability.
    case slowConcentration = "slow concentration"
    /// 2 < ν < 4: concentration with stable fluctuations of order D^(2/ν − 1/2).
    case stableFluctuations = "stable fluctuations"
    /// ν = 4: normal fluctuations with a variance that grows like log D.
    case logarithmicVariance = "logarithmic variance"
    /// ν > 4: the central limit theorem.
    case centralLimit = "central limit"
  }

  /// ν, the degrees of freedom.
  public let degreesOfFreedom: Double
  /// c = 2Γ((ν+1)/2) ν^(ν/2−1) / (√π Γ(ν/2)).
  public let tailConstant: Double
  /// How the norm behaves.
  public let behaviour: Behaviour

  /// The constants of a Student law.
  ///
  /// - Throws: `DistributionError.parameter` unless the degrees of freedom are positive and finite.
  public init(degreesOfFreedom: Double) throws(DistributionError) {
    try LawDomain.positive("degreesOfFreedom", degreesOfFreedom)
    let nu = degreesOfFreedom
    self.degreesOfFreedom = nu
    tailConstant =
      2 / Double.pi.squareRoot()
      * exp(lgamma((nu + 1) / 2) - lgamma(nu / 2) + (nu / 2 - 1) * log(nu))
    behaviour =
      switch nu {
      case ..<2: .noConcentration
      case 2: .slowConcentration
      case ..<4: .stableFluctuations
      case 4: .logarithmicVariance
      default: .centralLimit
      }
  }

  /// E[X²] = ν/(ν−2); nil for ν ≤ 2, where it is infinite.
  public var squareMean: Double? {
    degreesOfFreedom > 2 ? degreesOfFreedom / (degreesOfFreedom - 2) : nil
  }

  /// Var[X²] = 2ν²(ν−1)/((ν−2)²(ν−4)); nil for ν ≤ 4, where it is infinite.
  public var squareVariance: Double? {
    let nu = degreesOfFreedom
    return nu > 4 ? 2 * nu * nu * (nu - 1) / ((nu - 2) * (nu - 2) * (nu - 4)) : nil
  }

  /// The limit of the norm's variance, ν(ν−1)/(2(ν−4)(ν−2)); nil for ν ≤ 4, where there is none.
  public var normVarianceLimit: Double? {
    let nu = degreesOfFreedom
    return nu > 4 ? nu * (nu - 1) / (2 * (nu - 4) * (nu - 2)) : nil
  }

  /// The factor k of the limit's Laplace transform exp(−k s^(ν/2)), k = c Γ(1 − ν/2); nil for ν ≥ 2.
  public var laplaceFactor: Double? {
    degreesOfFreedom < 2 ? tailConstant * tgamma(1 - degreesOfFreedom / 2) : nil
  }
}
