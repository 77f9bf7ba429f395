import CGSL
import Foundation

/// The norm of the isotropic Cauchy law in D dimensions: |Z|/|Z₀| with Z ~ N(0, I_D), Z₀ ~ N(0, 1).
///
/// P(R ≤ r) = I_{r²/(1 + r²)}(D/2, ½); the tail falls like 1/r, so there is no finite mean.
public struct EllipticalCauchyNorm: PositiveDistribution {
  /// D, the number of coordinates.
  public let dimension: Int
  private let logBeta: Double

  /// The norm law in `dimension` coordinates.
  ///
  /// - Throws: `DistributionError.parameter` unless the dimension is at least 1.
  public init(dimension: Int) throws(DistributionError) {
    try Domain.atLeast(1, "dimension", dimension)
    GSL.prepare()
    self.dimension = dimension
    logBeta = gsl_sf_lnbeta(Double(dimension) / 2, 0.5)
  }

  public var description: String {
    Specification.text("elliptical-cauchy-norm", [("dimension", Double(dimension), 1)])
  }
  public var mean: Double? { .infinity }
  public var variance: Double? { .infinity }
  public var magnitudeEnd: Double { .infinity }
  public var magnitudeScale: Double { Double(dimension).squareRoot() }

  public func logMagnitudeTails(_ r: Double) -> LogTails {
    IncompleteBeta.logTails(
      Double(dimension) / 2, 0.5, at: IncompleteBeta.Point(squaredRatio: r))
  }

  public func logMagnitudeDensity(_ r: Double) -> Double {
    let point = IncompleteBeta.Point(squaredRatio: r)
    return log(2.0) - log(r) - logBeta + 0.5 * (Double(dimension) * point.logX + point.logY)
  }

  /// One draw of χ_D/|Z₀|; two words.
  public func sample(using stream: inout some RandomNumberGenerator) -> Double {
    let z = Draws.normalMagnitude(using: &stream).size
    return Draws.chiSquare(Double(dimension), using: &stream).squareRoot() / z
  }
}

extension LawEntry {
  static let ellipticalCauchyNorm = LawEntry(
    "elliptical-cauchy-norm", summary: "the norm of the isotropic Cauchy law",
    keys: [ParameterKey("dimension", default: "1", "D, the number of coordinates")],
    accuracy: 1e-12, examples: ["elliptical-cauchy-norm", "elliptical-cauchy-norm(dimension=100)"]
  ) { (parameters: Parameters) throws(DistributionError) in
    try EllipticalCauchyNorm(dimension: parameters.integer("dimension", default: 1))
  }
}
