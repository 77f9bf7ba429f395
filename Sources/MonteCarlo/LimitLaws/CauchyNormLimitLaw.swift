public import Distributions
import Foundation

/// The limit of the norm of D independent Cauchy coordinates: no concentration, a Lévy law.
///
/// ‖X‖/D → √(2/π)/|Z| in law, P(‖X‖ ≤ qD) → erfc(1/(q√π)), with error 0.264017/D. The second order,
/// erfc(1/√(π(q² + (1 − 2/π)/D))), is in error by 0.20/D². Source: E exp(−tX²) = erfcx(√t), expanded at 0.
public struct CauchyNormLimitLaw: DistributionFunction {
  /// How many terms of the expansion in 1/D the law keeps.
  public enum Order: Int, Sendable, Codable {
    /// The limit itself.
    case first = 1
    /// The limit with a shift of the square.
    case second = 2
  }

  /// D.
  public let dimension: Int
  /// The order of the approximation.
  public let order: Order

  /// The law of ‖X‖ for large D.
  ///
  /// - Throws: `DistributionError.parameter` for a dimension below 1.
  public init(dimension: Int, order: Order = .first) throws(DistributionError) {
    try LawDomain.dimension(dimension)
    self.dimension = dimension
    self.order = order
  }

  public var description: String {
    "cauchy-norm-limit(dimension=\(dimension),order=\(order.rawValue))"
  }

  public func cdf(_ x: Double) -> Double { x <= 0 ? 0 : erfc(argument(x)) }

  public func survivalFunction(_ x: Double) -> Double { x <= 0 ? 1 : erf(argument(x)) }

  private func argument(_ x: Double) -> Double {
    let d = Double(dimension), q = x / d
    let shift = order == .second ? (1 - 2 / Double.pi) / d : 0
    // hypot keeps q² from overflow far out.
    return 1 / (hypot(q, shift.squareRoot()) * Double.pi.squareRoot())
  }
}
