import CGSL
import Foundation

/// One coordinate of the uniform law on the sphere of radius √D.
///
/// X²/D ~ Beta(½, (D − 1)/2), symmetric about 0. By rotation invariance it is also the law of every
/// projection on a unit vector; `scale` is the length of the vector projected on.
///
/// Relative error 10⁻¹² up to D = 10⁵; beyond it grows like D·2⁻⁵³/x².
public struct SphereCoordinate: SymmetricDistribution {
  /// D, the dimension of the space around the sphere.
  public let dimension: Int
  /// The factor on the coordinate.
  public let scale: Double
  public let magnitudeEnd: Double
  // scale·√D − its double: near the ends 1 − x²/D would otherwise keep no digit.
  private let endRemainder: Double
  private let logBeta: Double

  /// `scale` times a coordinate of the sphere of radius √`dimension`.
  ///
  /// - Throws: `DistributionError.parameter` unless the dimension is at least 2 and the scale positive
  ///   and finite.
  public init(dimension: Int, scale: Double = 1) throws(DistributionError) {
    try Domain.atLeast(2, "dimension", dimension)
    try Domain.positive("scale", scale)
    GSL.prepare()
    self.dimension = dimension
    self.scale = scale
    let count = Double(dimension), root = count.squareRoot()
    let rootRemainder = fma(-root, root, count) / (2 * root)
    magnitudeEnd = scale * root
    endRemainder = fma(scale, root, -magnitudeEnd) + scale * rootRemainder
    logBeta = gsl_sf_lnbeta(0.5, (count - 1) / 2)
  }

  public var description: String {
    Specification.text(
      "sphere-coordinate", [("dimension", Double(dimension), 2), ("scale", scale, 1)])
  }
  public var mean: Double? { 0 }
  public var variance: Double? { scale * scale }
  public var magnitudeScale: Double { scale }

  public func logMagnitudeTails(_ r: Double) -> LogTails {
    IncompleteBeta.logTails(0.5, Double(dimension - 1) / 2, at: point(r))
  }

  public func logMagnitudeDensity(_ r: Double) -> Double {
    log(2.0) - log(magnitudeEnd) - logBeta + 0.5 * Double(dimension - 3) * point(r).logY
  }

  /// u² and 1 − u² with u = r/(scale·√D).
  private func point(_ r: Double) -> IncompleteBeta.Point {
    let u = r / magnitudeEnd
    let y = ((magnitudeEnd - r) + endRemainder) / magnitudeEnd * (1 + u)
    return IncompleteBeta.Point(
      x: u * u, y: y, logX: 2 * log(u), logY: u < 0.5 ? log1p(-u * u) : log(y))
  }

  /// One draw of a coordinate of √D·Z/|Z|; two words.
  public func sample(using stream: inout some RandomNumberGenerator) -> Double {
    let z = Draws.normal(using: &stream)
    let others = Draws.chiSquare(Double(dimension - 1), using: &stream)
    return magnitudeEnd * z / (z * z + others).squareRoot()
  }
}

extension LawEntry {
  static let sphereCoordinate = LawEntry(
    "sphere-coordinate", summary: "one coordinate of the uniform law on the sphere of radius √D",
    keys: [
      ParameterKey("dimension", default: "2", "D, at least 2"),
      ParameterKey("scale", default: "1", "a factor on the coordinate"),
    ],
    accuracy: 1e-12,
    examples: [
      "sphere-coordinate", "sphere-coordinate(dimension=16)",
      "sphere-coordinate(dimension=512,scale=3)",
    ]
  ) { (parameters: Parameters) throws(DistributionError) in
    try SphereCoordinate(
      dimension: parameters.integer("dimension", default: 2),
      scale: parameters.real("scale", default: 1))
  }
}
