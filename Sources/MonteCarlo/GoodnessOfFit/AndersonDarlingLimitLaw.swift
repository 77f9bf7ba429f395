public import Distributions
import Foundation

/// The limit law of the Anderson–Darling statistic A² for a fully specified continuous law.
///
/// Above ¾ by the alternating integrals of Smirnov's formula for Σ Zₖ²/(k(k+1)), below by the series of
/// Anderson and Darling, so that both tails keep their digits. Absolute error below 10⁻¹². Source:
/// Anderson & Darling, Annals of Mathematical Statistics 23 (1952); Smirnov (1936).
public struct AndersonDarlingLimitLaw: DistributionFunction {
  /// The law; takes no parameter.
  public init() {}

  public var description: String { "anderson-darling-limit" }

  public func cdf(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    return x < 0.75 ? Self.lowerTail(x) : 1 - Self.upperTail(x)
  }

  public func survivalFunction(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    return x < 0.75 ? 1 - Self.lowerTail(x) : Self.upperTail(x)
  }

  /// π^(−1/2) Σ (−1)^(k−1) ∫ e^(−xy/2) (w/2) / √(y |cos(πw/2)|) dw over (4k−1, 4k+1), y = (w² − 1)/4.
  private static func upperTail(_ x: Double) -> Double {
    var sum = 0.0
    for k in 1...8 {
      let part = ArcIntegral.integrate { s in
        let w = Double(4 * k) + s, y = (w * w - 1) / 4
        return exp(-x * y / 2) * w / (2 * y.squareRoot())
      }
      sum += k % 2 == 1 ? part : -part
    }
    return sum / Double.pi.squareRoot()
  }

  /// (√(2π)/x) Σ (−1)ʲ C(2j, j)/4ʲ (4j+1) e^(−c) ∫ exp(x/(8(w²+1)) − c w²) dw, c = (4j+1)²π²/(8x).
  private static func lowerTail(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    var sum = 0.0, coefficient = 1.0
    for j in 0..<6 {
      let odd = Double(4 * j + 1), c = odd * odd * .pi * .pi / (8 * x)
      sum += coefficient * odd * exp(-c) * integral(x, c)
      coefficient *= -(Double(j) + 0.5) / Double(j + 1)
    }
    return (2 * .pi).squareRoot() / x * sum
  }

  /// ∫ exp(x/(8(w²+1)) − c w²) dw over w > 0, by the trapezoidal rule for analytic functions.
  private static func integral(_ x: Double, _ c: Double) -> Double {
    let step = min(0.1, .pi / (40 * c).squareRoot()), end = (40 / c).squareRoot()
    var sum = 0.5 * exp(x / 8), w = step
    while w <= end {
      sum += exp(x / (8 * (w * w + 1)) - c * w * w)
      w += step
    }
    return step * sum
  }
}
