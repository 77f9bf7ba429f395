/// The uniform law on the sphere of radius √D.
///
/// Coordinates are uncorrelated with variance 1, but dependent. In one dimension the sphere is the two points ±1.
public struct SpherePrior: LatentPrior {
  public let dimension: Int

  /// The sphere in `dimension` coordinates.
  ///
  /// - Throws: `DistributionError.parameter` unless the dimension is at least 1.
  public init(dimension: Int) throws(DistributionError) {
    try Domain.atLeast(1, "dimension", dimension)
    self.dimension = dimension
  }

  public var description: String { "sphere" }
  public var hasIndependentCoordinates: Bool { dimension == 1 }
  public var isIsotropic: Bool { true }

  public func fill(
    _ output: inout MutableSpan<Double>, count: Int, using stream: inout PhiloxStream
  ) {
    Normal.standard.fill(&output, using: &stream)
    let radius = Double(dimension).squareRoot()
    for row in 0..<count {
      rescale(row: row, of: dimension, to: radius, in: &output)
    }
  }

  public func coordinateLaw(_ index: Int) -> any DistributionFunction {
    (try? SphereCoordinate(dimension: dimension)) ?? DiscreteLaw.fairSign
  }

  public var normLaw: (any DistributionFunction)? {
    DiscreteLaw.constant(Double(dimension).squareRoot())
  }

  public func projectionLaw(onto direction: [Double]) -> (any DistributionFunction)? {
    if dimension == 1 { return DiscreteLaw.signedSum(direction) }
    return try? SphereCoordinate(dimension: dimension, scale: weightNorm(direction, index: 2))
  }

  public func cauchyMapLaw(_ index: Int) throws(DistributionError) -> (any Distribution)? {
    throw .coordinateMap(of: self, reason: "its coordinates depend on each other")
  }
}

/// Gives one row of a row-major array the norm `norm`.
func rescale(
  row: Int, of dimension: Int, to norm: Double, in output: inout MutableSpan<Double>
) {
  let range = row * dimension..<(row + 1) * dimension
  var square = 0.0
  for index in range { square += output[index] * output[index] }
  // Rows of normal draws are 0 about never; a redraw would break the fixed number of words.
  guard square > 0 else {
    output[range.lowerBound] = norm
    return
  }
  let factor = norm / square.squareRoot()
  for index in range { output[index] *= factor }
}

extension PriorEntry {
  static let sphere = PriorEntry(
    "sphere", summary: "uniform on the sphere of radius √D", keys: [], examples: ["sphere"]
  ) { (_: Parameters, dimension: Int) throws(DistributionError) in
    try SpherePrior(dimension: dimension)
  }
}
