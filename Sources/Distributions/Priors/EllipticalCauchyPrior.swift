/// The isotropic Cauchy law: a normal vector over an independent normal number.
///
/// The multivariate t law with one degree of freedom. Its coordinates are Cauchy and dependent; a
/// projection on a has scale |a|₂, where that of the product of Cauchy laws has |a|₁.
public struct EllipticalCauchyPrior: LatentPrior {
  public let dimension: Int

  /// The isotropic Cauchy law in `dimension` coordinates.
  ///
  /// - Throws: `DistributionError.parameter` unless the dimension is at least 1.
  public init(dimension: Int) throws(DistributionError) {
    try Domain.atLeast(1, "dimension", dimension)
    self.dimension = dimension
  }

  public var description: String { "elliptical-cauchy" }
  public var hasIndependentCoordinates: Bool { dimension == 1 }
  public var isIsotropic: Bool { true }
  public var stabilityIndex: Double? { 1 }

  public func fill(
    _ output: inout MutableSpan<Double>, count: Int, using stream: inout PhiloxStream
  ) {
    Normal.standard.fill(&output, using: &stream)
    var divisors = [Double](repeating: 0, count: count)
    var span = divisors.mutableSpan
    Normal.standard.fill(&span, using: &stream)
    for row in 0..<count {
      // A draw of exactly 0 would make infinite coordinates; it stands for the numbers that round to it.
      let divisor = max(abs(span[row]), 0x1p-64)
      for index in row * dimension..<(row + 1) * dimension { output[index] /= divisor }
    }
  }

  public func coordinateLaw(_ index: Int) -> any DistributionFunction { Cauchy.standard }

  public var normLaw: (any DistributionFunction)? {
    try? EllipticalCauchyNorm(dimension: dimension)
  }

  public func projectionLaw(onto direction: [Double]) -> (any DistributionFunction)? {
    try? Cauchy(scale: weightNorm(direction, index: 2))
  }

  /// The Cauchy law: the map to Cauchy coordinates is the identity, so dependence does no harm.
  public func cauchyMapLaw(_ index: Int) throws(DistributionError) -> (any Distribution)? {
    Cauchy.standard
  }
}

extension PriorEntry {
  static let ellipticalCauchy = PriorEntry(
    "elliptical-cauchy", summary: "isotropic Cauchy: multivariate t with one degree of freedom",
    keys: [], examples: ["elliptical-cauchy"]
  ) { (_: Parameters, dimension: Int) throws(DistributionError) in
    try EllipticalCauchyPrior(dimension: dimension)
  }
}
