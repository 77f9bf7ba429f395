public import Distributions
import Foundation

/// The limit law of the Cramér–von Mises statistic W² for a fully specified continuous law.
///
/// Above ¼ by Smirnov's alternating integrals of the upper tail, below by the Bessel series of Anderson and
/// Darling, so that both tails keep their digits. Absolute error below 10⁻¹². Source: Anderson & Darling,
/// Annals of Mathematical Statistics 23 (1952); Smirnov (1936).
public struct CramerVonMisesLimitLaw: DistributionFunction {
  /// The law; takes no parameter.
  public init() {}

  public var description: String { "cramer-von-mises-limit" }

  public func cdf(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    return x < 0.25 ? Self.lowerTail(x) : 1 - Self.upperTail(x)
  }

  public func survivalFunction(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    return x < 0.25 ? 1 - Self.lowerTail(x) : Self.upperTail(x)
  }

  /// (2/π) Σ (−1)^(k−1) ∫ exp(−xu²/2) / √(−u sin u) du over ((2k−1)π, 2kπ).
  private static func upperTail(_ x: Double) -> Double {
    var sum = 0.0
    for k in 1...8 {
      let center = (2 * Double(k) - 0.5) * .pi
      let part = ArcIntegral.integrate { s in
        let u = center + s * .pi / 2
        return exp(-x * u * u / 2) / u.squareRoot()
      }
      sum += k % 2 == 1 ? part : -part
    }
    return sum  // du = (π/2) ds cancels the factor 2/π
  }

  /// (1/(π√x)) Σ C(2j, j)/4ʲ √(4j+1) e^(−v) K_{1/4}(v), v = (4j+1)²/(16x).
  private static func lowerTail(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    var sum = 0.0, coefficient = 1.0
    for j in 0..<8 {
      let odd = Double(4 * j + 1), v = odd * odd / (16 * x)
      sum += coefficient * odd.squareRoot() * exp(-2 * v) * scaledBesselK(v)
      coefficient *= (Double(j) + 0.5) / Double(j + 1)
    }
    return sum / (.pi * x.squareRoot())
  }

  /// e^v K_{1/4}(v) = ∫ exp(−v(cosh t − 1)) cosh(t/4) dt over t > 0, by the trapezoidal rule.
  private static func scaledBesselK(_ v: Double) -> Double {
    let end = acosh(1 + 40 / v), step = min(0.2, end / 40)
    var sum = 0.5, t = step
    while t <= end {
      let half = sinh(t / 2)
      sum += exp(-2 * v * half * half) * cosh(t / 4)
      t += step
    }
    return step * sum
  }
}
