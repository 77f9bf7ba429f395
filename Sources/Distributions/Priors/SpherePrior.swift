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
    rescale(rowsOf: &output, dimension: dimension) { _ in radius }
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

/// Gives each row of a row-major array the norm that `norm` says.
func rescale(
  rowsOf output: inout MutableSpan<Double>, dimension: Int, to norm: (_ row: Int) -> Double
) {
  var norms = [Double](repeating: 0, count: output.count / dimension)
  var span = norms.mutableSpan
  Rows.norms(of: output.span, dimension: dimension, into: &span)
  for row in span.indices {
    let range = row * dimension..<(row + 1) * dimension
    // Rows of normal draws are 0 about never; a redraw would break the fixed number of words.
    guard span[row] > 0 else {
      output[range.lowerBound] = norm(row)
      continue
    }
    let factor = norm(row) / span[row]
    for index in range { output[index] *= factor }
  }
}

extension PriorEntry {
  static let sphere = PriorEntry(
    "sphere", summary: "uniform on the sphere of radius √D", keys: [], examples: ["sphere"]
  ) { (_: Parameters, dimension: Int) throws(DistributionError) in
    try SpherePrior(dimension: dimension)
  }
}
