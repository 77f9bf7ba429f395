import Foundation

/// The logarithms that pass between a tail probability and a Cauchy coordinate.
enum CauchyTail {
  /// Tails below this are carried as logarithms; above it their reciprocals are ordinary numbers.
  static let smallest = 1e-290
  /// Coordinates above this belong to tails below ``smallest``.
  static let largest = 1 / (Double.pi * smallest)

  /// log|y| where the standard Cauchy law has the tail exp(`logTail`), a tail below ``smallest``.
  ///
  /// 1/tan(πt) = (1/πt)(1 − (πt)²/3 …), and the second term is below the last digit of any double.
  static func logCoordinate(logTail: Double) -> Double { -logTail - log(.pi) }

  /// The log tail beyond a coordinate of magnitude exp(`logCoordinate`), larger than ``largest``.
  static func logTail(logCoordinate: Double) -> Double { -logCoordinate - log(.pi) }
}

extension Distribution {
  // The smaller tail carries the digits; between the quartiles the distance from ½ does.
  /// F_C⁻¹(F(x)).
  public func cauchyCoordinate(of x: Double) -> Double {
    cauchyCoordinate(of: x, lower: cdf(x), upper: survivalFunction(x))
  }

  /// F_C⁻¹(F(x)) from both tails at x.
  func cauchyCoordinate(of x: Double, lower p: Double, upper q: Double) -> Double {
    if min(p, q) < CauchyTail.smallest { return signedLogCauchyCoordinate(of: x).value }
    if p < 0.25 { return -1 / tan(.pi * p) }
    if q < 0.25 { return 1 / tan(.pi * q) }
    return tan(.pi * (p < q ? p - 0.5 : 0.5 - q))
  }

  /// F⁻¹(F_C(y)).
  public func point(atCauchyCoordinate y: Double) -> Double {
    let tail = atan2(1, abs(y)) / .pi
    if tail < CauchyTail.smallest, y.isFinite {
      return point(atSignedLogCauchyCoordinate: SignedLog(y))
    }
    return y <= 0 ? quantile(tail) : upperTailQuantile(tail)
  }

  /// F_C⁻¹(F(x)) as a signed logarithm, for values beyond the double range.
  ///
  /// For a tail t below 10⁻²⁹⁰, log|y| = −log t − log π; the next term, −(πt)²/3, is below rounding.
  public func signedLogCauchyCoordinate(of x: Double) -> SignedLog {
    let p = cdf(x), q = survivalFunction(x)
    if p < CauchyTail.smallest {
      return SignedLog(sign: -1, logMagnitude: CauchyTail.logCoordinate(logTail: logCDF(x)))
    }
    if q < CauchyTail.smallest {
      return SignedLog(
        sign: 1, logMagnitude: CauchyTail.logCoordinate(logTail: logSurvivalFunction(x)))
    }
    return SignedLog(cauchyCoordinate(of: x))
  }

  /// F⁻¹(F_C(y)) for a coordinate y given as a signed logarithm.
  public func point(atSignedLogCauchyCoordinate y: SignedLog) -> Double {
    guard y.logMagnitude > log(CauchyTail.largest) else {
      return point(atCauchyCoordinate: y.value)
    }
    let logTail = CauchyTail.logTail(logCoordinate: y.logMagnitude)
    return y.sign < 0
      ? quantile(logProbability: logTail) : upperTailQuantile(logProbability: logTail)
  }
}
