import Foundation

/// One coordinate of an isotropic vector whose norm follows a given law.
///
/// The coordinate is R·C with R the norm and C a coordinate of the unit sphere, so
/// P(|X| > x) = E[P(R > x/|C|)], by the tanh–sinh rule over the angle of C. For
/// chi norms in 2 and 5 dimensions, which make it normal, the relative error is below 10⁻¹². The rule is made
/// for broad norm laws: for the concentrated chi norm of 100 dimensions the distribution function is off by
/// up to 4·10⁻⁷ and the density by 0.4 %.
public struct IsotropicCoordinate<Norm: Distribution>: SymmetricDistribution {
  /// The law of the norm.
  public let normLaw: Norm
  /// D, the number of coordinates.
  public let dimension: Int
  private let nodes: [(cosine: Double, weight: Double)]

  /// A coordinate in `dimension` coordinates of norm `normLaw`.
  ///
  /// - Throws: `DistributionError.parameter` unless the dimension is at least 1.
  public init(normLaw: Norm, dimension: Int) throws(DistributionError) {
    try Domain.atLeast(1, "dimension", dimension)
    self.normLaw = normLaw
    self.dimension = dimension
    nodes = Self.makeNodes(dimension)
  }

  /// Nodes for the law of |C| = sin φ, whose angle has a density proportional to cos^(D − 2) φ.
  private static func makeNodes(_ dimension: Int) -> [(cosine: Double, weight: Double)] {
    if dimension == 1 { return [(1, 1)] }
    let power = Double(dimension - 2)
    // Beyond this angle the density is below e⁻³⁰⁰ of its peak, which even far tails do not see.
    let end = power > 0 ? acos(exp(-300 / power)) : 0.5 * .pi
    var nodes: [(cosine: Double, weight: Double)] = []
    for step in -192...192 {
      let t = Double(step) / 48
      let s = 0.5 * .pi * sinh(t)
      let angle = end / (1 + exp(-2 * s))
      let weight = cosh(t) / (cosh(s) * cosh(s)) * pow(cos(angle), power)
      if weight > 0 { nodes.append((sin(angle), weight)) }
    }
    let total = nodes.reduce(0) { $0 + $1.weight }
    return nodes.map { ($0.cosine, $0.weight / total) }
  }

  public var description: String {
    "isotropic-coordinate(norm=\(normLaw),dimension=\(dimension))"
  }
  public var mean: Double? { normLaw.mean?.isFinite ?? false ? 0 : nil }
  public var variance: Double? {
    guard let mean = normLaw.mean, let variance = normLaw.variance else { return nil }
    return (variance + mean * mean) / Double(dimension)
  }

  public var bulkForm: any Distribution { TabulatedDistribution(self) }

  public var magnitudeEnd: Double { normLaw.support.upperBound }
  public var magnitudeScale: Double { normLaw.quantile(0.5) / Double(dimension).squareRoot() }

  public func logMagnitudeTails(_ r: Double) -> LogTails {
    var lower = 0.0, upper = 0.0
    for (cosine, weight) in nodes {
      lower += weight * normLaw.cdf(r / cosine)
      upper += weight * normLaw.survivalFunction(r / cosine)
    }
    return LogTails(lower: log(lower), upper: log(upper))
  }

  public func logMagnitudeDensity(_ r: Double) -> Double {
    log(nodes.reduce(0) { $0 + $1.weight * normLaw.pdf(r / $1.cosine) / $1.cosine })
  }
}
