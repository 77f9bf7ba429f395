import CGSL
import Foundation

/// The upper tail Q(z) of N(0, 1), its logarithm and both inverses.
///
/// erfc keeps its digits down to the subnormal range (z ≈ 37.4); beyond it only the logarithm exists.
/// GSL's `gsl_cdf_ugaussian_Q` is not used, since it is 0 from z = 38 and loses digits before.
enum NormalTail {
  private static let logRootTwoPi = 0.918_938_533_204_672_741_780_329_736_405_6

  /// log φ(z).
  static func logDensity(_ z: Double) -> Double { -0.5 * z * z - logRootTwoPi }

  /// φ(z), with the rounding error of z² taken out of the exponent.
  static func density(_ z: Double) -> Double {
    let square = z * z
    guard square.isFinite else { return z.isNaN ? .nan : 0 }
    return exp(-0.5 * square) / (2 * Double.pi).squareRoot() * (1 - 0.5 * fma(z, z, -square))
  }

  /// Q(z) = P(Z > z).
  static func upper(_ z: Double) -> Double {
    let root = 0.5.squareRoot(), w = z * root
    let value = 0.5 * erfc(w)
    // z/√2 is rounded; its relative error grows by 2w² in the tail, so the exact remainder is put back.
    guard w > 1, value > 0x1p-1020 else { return value }
    let remainder = fma(z, root, -w) + z * rootRemainder
    return value - remainder * exp(-w * w) / Double.pi.squareRoot()
  }

  /// √½ − its double.
  private static let rootRemainder = -4.833_646_656_726_456_7e-17

  /// log Q(z), for every z.
  static func logUpper(_ z: Double) -> Double {
    if z < -1 { return log1p(-upper(-z)) }
    if z < 10 { return log(upper(z)) }
    return logDensity(z) + log(mills(z))
  }

  /// Mills' ratio Q(z)/φ(z) for z ≥ 10, by its continued fraction 1/(z + 1/(z + 2/(z + …))).
  static func mills(_ z: Double) -> Double {
    guard z < 1e8 else { return 1 / z }
    var tail = z
    for k in stride(from: 40, through: 1, by: -1) { tail = z + Double(k) / tail }
    return 1 / tail
  }

  /// Where Q(z) = q, for 0 ≤ q ≤ ½.
  static func upperQuantile(_ q: Double) -> Double {
    guard q > 0 else { return q == 0 ? .infinity : .nan }
    if q < 1e-290 { return upperQuantile(logProbability: log(q)) }
    let z = gsl_cdf_ugaussian_Qinv(q)
    guard z > 0.5 else { return z }
    // One Newton step on log Q brings GSL's rational approximation to the last digits.
    let tail = upper(z)
    return z + (tail - q) / density(z)
  }

  /// Where log Q(z) = `logProbability`, for probabilities of at most ½, by Newton on the logarithm.
  static func upperQuantile(logProbability target: Double) -> Double {
    guard target > -.infinity else { return .infinity }
    if target > -600 { return upperQuantile(exp(target)) }
    let size = -2 * target
    var z = (size - log(2 * .pi * size)).squareRoot()
    for _ in 0..<6 {
      let step = (logUpper(z) - target) * mills(z)
      z += step
      if abs(step) <= 1e-16 * z { break }
    }
    return z
  }
}
