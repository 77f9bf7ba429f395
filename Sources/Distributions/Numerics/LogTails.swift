import Foundation

/// The logarithms of a probability and of its complement, each with its own relative accuracy.
public struct LogTails: Sendable, Equatable {
  /// log P(R ≤ r).
  public let lower: Double
  /// log P(R > r).
  public let upper: Double

  /// Both logarithms, each computed directly.
  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// The pair that a lower tail makes; meant for a lower tail below ½, or for a complement that
  /// matters absolutely only.
  public init(lower: Double) { self.init(lower: lower, upper: Self.complement(lower)) }

  /// The pair that an upper tail makes; meant as `init(lower:)`.
  public init(upper: Double) { self.init(lower: Self.complement(upper), upper: upper) }

  /// The same pair with the tails exchanged.
  public var swapped: LogTails { LogTails(lower: upper, upper: lower) }

  /// Tails at the left end of the support.
  static let none = LogTails(lower: -.infinity, upper: 0)
  /// Tails at the right end of the support.
  static let all = LogTails(lower: 0, upper: -.infinity)
  /// Tails at `.nan`.
  static let undefined = LogTails(lower: .nan, upper: .nan)

  /// log(1 − eᵗ).
  private static func complement(_ t: Double) -> Double {
    t > -0.693 ? log(-expm1(min(t, 0))) : log1p(-exp(t))
  }
}
