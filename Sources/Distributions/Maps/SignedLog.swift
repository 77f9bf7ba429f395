import Foundation

/// A real number as its sign and the logarithm of its magnitude, for values beyond the double range.
///
/// The Cauchy coordinate of a normal draw at 40 has about 10³⁴⁹ in magnitude; as a signed logarithm it is
/// an ordinary number, and paths through it stay exact to rounding.
public struct SignedLog: Sendable, Equatable {
  /// −1, 0 or 1; `.nan` for no number.
  public let sign: Double
  /// log of the magnitude; −∞ for 0.
  public let logMagnitude: Double

  /// `sign`·exp(`logMagnitude`).
  ///
  /// - Precondition: `sign` is −1, 0, 1 or `.nan`.
  public init(sign: Double, logMagnitude: Double) {
    precondition(
      sign.isNaN || sign == 0 || abs(sign) == 1, "sign is \(sign), but it must be -1, 0 or 1")
    self.sign = sign
    self.logMagnitude = sign == 0 ? -.infinity : logMagnitude
  }

  /// The signed logarithm of an ordinary number.
  public init(_ value: Double) {
    let sign: Double = value.isNaN ? .nan : value > 0 ? 1 : value < 0 ? -1 : 0
    self.init(sign: sign, logMagnitude: log(abs(value)))
  }

  /// The ordinary number; infinite beyond the double range, 0 below it.
  public var value: Double { sign == 0 ? 0 : sign * exp(logMagnitude) }

  /// This number times an ordinary one.
  public func scaled(by factor: Double) -> SignedLog {
    let factor = SignedLog(factor)
    return SignedLog(
      sign: sign * factor.sign,
      logMagnitude: sign == 0 ? -.infinity : logMagnitude + factor.logMagnitude)
  }

  /// The sum, by log-sum-exp; exact cancellation gives 0.
  public static func + (a: SignedLog, b: SignedLog) -> SignedLog {
    if a.sign.isNaN || b.sign.isNaN { return SignedLog(.nan) }
    let (large, small) = a.logMagnitude >= b.logMagnitude ? (a, b) : (b, a)
    if small.sign == 0 { return large }
    let ratio = exp(small.logMagnitude - large.logMagnitude)
    if large.sign != small.sign, ratio == 1 { return SignedLog(0) }
    return SignedLog(
      sign: large.sign,
      logMagnitude: large.logMagnitude + log1p(large.sign == small.sign ? ratio : -ratio))
  }
}
