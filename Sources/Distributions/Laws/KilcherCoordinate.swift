import CGSL
import Foundation

/// The projection of Kilcher's prior on a unit vector: A·U₁ with A ~ N(0, σ²) and U uniform on the unit
/// sphere of D dimensions.
///
/// P(|X| > x) = 2/B(½, (D − 1)/2)·∫₀^{π/2} sin^{D−2}θ·erfc(x/(σ√2·cos θ)) dθ, by the trapezoidal rule
/// after θ = atan(e^τ), where the integrand is analytic and falls exponentially on both sides. At 0 the
/// density grows like log(σ/x); the nodes resolve it down to x ≈ 10⁻¹⁷σ.
public struct KilcherCoordinate: SymmetricDistribution {
  /// D, the dimension of the prior.
  public let dimension: Int
  /// σ, the standard deviation of the signed radius.
  public let scale: Double
  /// cos θ and the weight of each node.
  private let nodes: [(cosine: Double, weight: Double)]

  /// The projection of the prior with signed radius N(0, `scale`²).
  ///
  /// - Throws: `DistributionError.parameter` unless the dimension is at least 2 and the scale positive
  ///   and finite.
  public init(dimension: Int, scale: Double) throws(DistributionError) {
    try Domain.atLeast(2, "dimension", dimension)
    try Domain.positive("scale", scale)
    GSL.prepare()
    self.dimension = dimension
    self.scale = scale
    nodes = Self.makeNodes(dimension)
  }

  public var description: String {
    "kilcher-coordinate(dimension=\(dimension),scale=\(Specification.number(scale)))"
  }
  public var mean: Double? { 0 }
  public var variance: Double? { scale * scale / Double(dimension) }
  public var magnitudeEnd: Double { .infinity }
  public var magnitudeScale: Double { scale / Double(dimension).squareRoot() }
  public var bulkForm: any Distribution { TabulatedDistribution(self) }

  public func logMagnitudeTails(_ r: Double) -> LogTails {
    let z = r / scale * 0.5.squareRoot()
    var lower = 0.0, upper = 0.0
    for node in nodes {
      let w = z / node.cosine
      if w < 0.5 {
        let part = erf(w)
        lower += node.weight * part
        upper += node.weight * (1 - part)
      } else {
        let part = erfc(w)
        lower += node.weight * (1 - part)
        upper += node.weight * part
      }
    }
    return LogTails(lower: log(lower), upper: log(upper))
  }

  public func logMagnitudeDensity(_ r: Double) -> Double {
    let z = r / scale
    var sum = 0.0
    for node in nodes {
      let w = z / node.cosine
      sum += node.weight / node.cosine * exp(-0.5 * w * w)
    }
    return log(sum) - log(scale) + 0.5 * log(2 / Double.pi)
  }

  /// Nodes with weights that add up to 1, which makes the constant exact.
  private static func makeNodes(_ dimension: Int) -> [(cosine: Double, weight: Double)] {
    let count = Double(dimension), power = count - 1
    // In the far tail the integrand is a peak of width (2D)^{−½}.
    let step = min(0.1, 0.5 / count.squareRoot()), reach = Int(42 / step)
    // sin^{D−2}θ dθ = sin^{D−1}θ·cos θ dτ; the bulk of large D lies near cos θ = D^{−½}.
    let centre = 0.5 * log(count)
    var nodes: [(cosine: Double, weight: Double)] = []
    var total = 0.0
    for k in -reach...reach {
      let tau = centre + step * Double(k)
      let logCosine = -0.5 * log1p(exp(2 * tau)), logSine = -0.5 * log1p(exp(-2 * tau))
      let weight = exp(power * logSine + logCosine)
      guard weight > 1e-300 else { continue }
      nodes.append((exp(logCosine), weight))
      total += weight
    }
    return nodes.map { ($0.cosine, $0.weight / total) }
  }

  /// One draw of A·U₁ with U₁ = Z/√(Z² + χ²_{D−1}); three words.
  public func sample(using stream: inout some RandomNumberGenerator) -> Double {
    let radius = scale * Draws.normal(using: &stream), z = Draws.normal(using: &stream)
    let others = Draws.chiSquare(Double(dimension - 1), using: &stream)
    return radius * z / (z * z + others).squareRoot()
  }
}

extension LawEntry {
  static let kilcherCoordinate = LawEntry(
    "kilcher-coordinate", summary: "one coordinate of Kilcher's prior",
    keys: [
      ParameterKey("dimension", default: "2", "D, at least 2"),
      ParameterKey("scale", default: "√D", "the standard deviation of the signed radius"),
    ],
    accuracy: 1e-9,
    examples: ["kilcher-coordinate", "kilcher-coordinate(dimension=100,scale=1)"]
  ) { (parameters: Parameters) throws(DistributionError) in
    let dimension = try parameters.integer("dimension", default: 2)
    return try KilcherCoordinate(
      dimension: dimension,
      scale: parameters.real("scale", default: Double(max(dimension, 1)).squareRoot()))
  }
}
