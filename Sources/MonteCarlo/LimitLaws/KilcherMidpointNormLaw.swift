public import Distributions
import Foundation

/// The norm of a point of a straight path between two draws of the Kilcher prior with half-normal norms.
///
/// Given the cosine c of the two directions, ‖Y‖² is m₁Z₁² + m₂Z₂² with normal Z and the eigenvalues m₁ ≥ m₂ of
/// ((1−λ)², λ(1−λ)c; λ(1−λ)c, λ²), so P(‖Y‖ > r | c) is the mean over an angle t of exp(−r²/(2q)),
/// q = m₁ cos²t + m₂ sin²t; (1+c)/2 ~ Beta((D−1)/2, (D−1)/2). For D → ∞ the cosine vanishes; at λ = ½ the law is
/// then 1 − exp(−2r²). Absolute error below 10⁻¹⁰. Cost: some thousand exponentials a value. Source: Kilcher,
/// Lucchi & Hofmann, arXiv:1710.11381, for the prior.
public struct KilcherMidpointNormLaw: DistributionFunction {
  /// D; nil for the limit D → ∞.
  public let dimension: Int?
  /// λ.
  public let position: Double
  /// The scale of the norm's half-normal law.
  public let scale: Double
  /// The weights and 1/(2q) of the quadrature.
  private let nodes: [(weight: Double, rate: Double)]

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
    nodes = Self.directions(dimension).flatMap { sine, weight in
      Self.angles(position, sine: sine, weight: weight)
    }.filter { $0.weight > 1e-18 }
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

  /// |sin| of the angle between the directions, with weights.
  ///
  /// The angle from the perpendicular is (π/2) tanh((π/2) sinh s), or within nine deviations for large D, so
  /// that nodes crowd where the directions are parallel and the smaller eigenvalue vanishes.
  private static func directions(_ dimension: Int?) -> [(sine: Double, weight: Double)] {
    guard let dimension else { return [(1, 1)] }
    if dimension == 1 { return [(0, 1)] }
    let half = min(Double.pi / 2, 9 / Double(dimension).squareRoot())
    let rule = stride(from: 0.0, to: 3.2, by: 0.05).map { s in
      let g = Double.pi / 2 * sinh(s)
      // π/2 minus the angle, from the complement of tanh, which keeps its digits.
      let sine = sin(2 * half / (1 + exp(2 * g)) + (Double.pi / 2 - half))
      let jacobian = cosh(s) / (cosh(g) * cosh(g)) * (s == 0 ? 0.5 : 1)
      return (sine: sine, weight: jacobian * pow(sine, Double(dimension - 2)))
    }
    let total = rule.reduce(0) { $0 + $1.weight }
    return rule.map { (sine: $0.sine, weight: $0.weight / total) }
  }

  /// The mean over the angle t with tan t = sinh x by the trapezoidal rule, which stays accurate for m₂ = 0.
  private static func angles(
    _ position: Double, sine: Double, weight: Double
  ) -> [(weight: Double, rate: Double)] {
    let a = (1 - position) * (1 - position), b = position * position
    let determinant = a * b * sine * sine
    let larger = (a + b + ((a + b) * (a + b) - 4 * determinant).squareRoot()) / 2
    let smaller = determinant / larger
    return stride(from: 0.0, to: 38, by: 0.2).map { x in
      let square = sinh(x) * sinh(x)
      return (
        weight: weight * 0.2 * (x == 0 ? 0.5 : 1) * 2 / Double.pi / cosh(x),
        rate: (1 + square) / (2 * (larger + smaller * square))
      )
    }
  }
}
