public import Distributions
import Foundation

/// The norm of a point of a straight path between two vertices of the hypercube {−1, 1}^D.
///
/// ‖Y‖² = B + (D − B)(1 − 2λ)² with B ~ Binomial(D, ½), the number of coordinates on which the ends agree.
public struct SignsMidpointNormLaw: DistributionFunction {
  private let law: DiscreteLaw

  /// The law at a position.
  ///
  /// - Throws: `DistributionError.parameter` for a position outside 0...1 or a dimension below 1.
  public init(dimension: Int, position: Double) throws(DistributionError) {
    try LawDomain.dimension(dimension)
    try LawDomain.position(position)
    let d = Double(dimension), inner = (1 - 2 * position) * (1 - 2 * position)
    if inner == 1 {
      law = .constant(d.squareRoot())
      return
    }
    var points: [Double] = [], probabilities: [Double] = []
    for agreeing in 0...dimension {
      let probability = BinomialTerms.fairProbability(of: agreeing, among: dimension)
      guard probability > 0 else { continue }
      points.append((Double(agreeing) + Double(dimension - agreeing) * inner).squareRoot())
      probabilities.append(probability)
    }
    let total = probabilities.reduce(0, +)
    law = try DiscreteLaw(points: points, probabilities: probabilities.map { $0 / total })
  }

  public var description: String { "norm(of=\(law))" }
  public var atoms: [Double] { law.atoms }
  public func cdf(_ x: Double) -> Double { law.cdf(x) }
  public func cdfBelow(_ x: Double) -> Double { law.cdfBelow(x) }
  public func survivalFunction(_ x: Double) -> Double { law.survivalFunction(x) }
}

/// The norm of a point of a straight path between two points of the sphere of radius √D.
///
/// ‖Y‖²/D = s² + 2λ(1−λ)c, where c is the cosine of the ends, (1+c)/2 ~ Beta((D−1)/2, (D−1)/2).
public struct SphereMidpointNormLaw: DistributionFunction {
  /// D, at least 2.
  public let dimension: Int
  /// λ, strictly inside (0, 1).
  public let position: Double
  private let cosine: SphereCoordinate

  /// The law at a position.
  ///
  /// - Throws: `DistributionError.parameter` for a dimension below 2, or a position not strictly between 0
  ///   and 1: at the ends the norm is constant.
  public init(dimension: Int, position: Double) throws(DistributionError) {
    try LawDomain.require(dimension >= 2, "dimension", "\(dimension)", "at least 2")
    try LawDomain.require(
      position > 0 && position < 1, "position", "\(position)", "strictly between 0 and 1")
    self.dimension = dimension
    self.position = position
    cosine = try SphereCoordinate(dimension: dimension)
  }

  public var description: String {
    "sphere-midpoint-norm(dimension=\(dimension),position=\(position))"
  }
  public func cdf(_ x: Double) -> Double { x <= 0 ? 0 : cosine.cdf(coordinate(x)) }
  public func survivalFunction(_ x: Double) -> Double {
    x <= 0 ? 1 : cosine.survivalFunction(coordinate(x))
  }

  /// √D·c, which has the law of a coordinate.
  private func coordinate(_ x: Double) -> Double {
    let d = Double(dimension), product = position * (1 - position)
    return d.squareRoot() * (x * x / d - 1 + 2 * product) / (2 * product)
  }
}
