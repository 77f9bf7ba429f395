public import Distributions
import Foundation

/// The norm of a point of a straight path between two draws of the Kilcher prior with half-normal norms.
///
/// P(‖Y‖ ≤ r) = 1 − E_c (1/π) ∫ exp(−r²/(2q)) dt over (0, π), q = (1−λ)² cos²t + λ² sin²t + λ(1−λ) c sin 2t,
/// (1+c)/2 ~ Beta((D−1)/2, (D−1)/2), in units of the scale. For D → ∞ the cosine c vanishes; at λ = ½ the law
/// is then 1 − exp(−2r²). Absolute error below 10⁻¹⁰. Cost: one exponential for each of some 6,000 nodes.
/// Source: Kilcher, Lucchi & Hofmann, arXiv:1710.11381, for the prior.
public struct KilcherMidpointNormLaw: DistributionFunction {
  /// D; nil for the limit D → ∞.
  public let dimension: Int?
  /// λ.
  public let position: Double
  /// The scale of the norm's half-normal law.
  public let scale: Double
  /// The weights and 1/(2q) of the quadrature.
  private let nodes: [(weight: Double, rate: Double)]

  private static let angles = 64
  private static let cosines = 96

  /// The law at a position.
  ///
  /// - Throws: `DistributionError.parameter` for a dimension below 1, a position outside 0...1, or a scale
  ///   that is not positive and finite.
  public init(dimension: Int?, position: Double, scale: Double = 1) throws(DistributionError) {
    if let dimension { try LawDomain.dimension(dimension) }
    try LawDomain.position(position)
    try LawDomain.positive("scale", scale)
    self.dimension = dimension
    self.position = position
    self.scale = scale
    nodes = Self.cosineNodes(dimension).flatMap { cosine, weight in
      (0..<Self.angles).map { index in
        let t = Double.pi * (Double(index) + 0.5) / Double(Self.angles)
        let x = (1 - position) * cos(t), y = position * sin(t)
        let q = x * x + y * y + 2 * cosine * x * y
        return (weight / Double(Self.angles), 1 / (2 * max(q, 0)))
      }
    }
  }

  public var description: String {
    let name = dimension.map { "\($0)" } ?? "infinite"
    return "kilcher-midpoint-norm(dimension=\(name),position=\(position),scale=\(scale))"
  }

  public func cdf(_ x: Double) -> Double {
    guard x > 0 else { return x.isNaN ? .nan : 0 }
    let square = (x / scale) * (x / scale)
    return nodes.reduce(0) { $0 - $1.weight * expm1(-square * $1.rate) }
  }

  public func survivalFunction(_ x: Double) -> Double {
    guard x > 0 else { return x.isNaN ? .nan : 1 }
    let square = (x / scale) * (x / scale)
    return nodes.reduce(0) { $0 + $1.weight * exp(-square * $1.rate) }
  }

  /// Cosines and weights: Gauss–Legendre in θ for the density sin^(D−2) θ of c = cos θ.
  private static func cosineNodes(_ dimension: Int?) -> [(Double, Double)] {
    guard let dimension else { return [(0, 1)] }
    if dimension == 1 { return [(-1, 0.5), (1, 0.5)] }
    // Beyond nine deviations of θ the density is below 10⁻¹⁷ of its peak.
    let half = min(Double.pi / 2, 9 / Double(dimension).squareRoot())
    let rule = GaussLegendre.nodes(count: cosines).map { node in
      (
        sin(half * node.position),
        node.weight * pow(cos(half * node.position), Double(dimension - 2))
      )
    }
    let total = rule.reduce(0) { $0 + $1.1 }
    return rule.map { ($0.0, $0.1 / total) }
  }
}
