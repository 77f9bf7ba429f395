/// The uniform law on the vertices {−1, 1}^D of the hypercube: D independent fair signs.
///
/// The norm is √D always. No continuous path keeps this law: its support is totally disconnected.
public struct HypercubeVerticesPrior: LatentPrior {
  public let dimension: Int

  /// Fair signs in `dimension` coordinates.
  ///
  /// - Throws: `DistributionError.parameter` unless the dimension is at least 1.
  public init(dimension: Int) throws(DistributionError) {
    try Domain.atLeast(1, "dimension", dimension)
    self.dimension = dimension
  }

  public var description: String { "hypercube-vertices" }
  public var hasIndependentCoordinates: Bool { true }
  public var isIsotropic: Bool { false }

  public func fill(
    _ output: inout MutableSpan<Double>, count: Int, using stream: inout PhiloxStream
  ) {
    // One bit a coordinate; each vector begins with a fresh word.
    for row in 0..<count {
      var word: UInt64 = 0
      for index in 0..<dimension {
        if index % 64 == 0 { word = stream.next() }
        output[row * dimension + index] = word & 1 == 0 ? -1 : 1
        word >>= 1
      }
    }
  }

  public func coordinateLaw(_ index: Int) -> any DistributionFunction { DiscreteLaw.fairSign }

  public var normLaw: (any DistributionFunction)? {
    DiscreteLaw.constant(Double(dimension).squareRoot())
  }

  public func projectionLaw(onto direction: [Double]) -> (any DistributionFunction)? {
    DiscreteLaw.signedSum(direction)
  }

  public func cauchyMapLaw(_ index: Int) throws(DistributionError) -> (any Distribution)? {
    throw .coordinateMap(of: self, reason: "its coordinates have atoms")
  }
}

extension DistributionError {
  /// That no coordinate-wise map carries a prior to Cauchy laws.
  static func coordinateMap(of prior: some LatentPrior, reason: String) -> DistributionError {
    .notApplicable(
      subject: "\(prior)", construction: "A map of coordinates to Cauchy laws", reason: reason)
  }
}

extension PriorEntry {
  static let hypercubeVertices = PriorEntry(
    "hypercube-vertices", summary: "uniform on the vertices {-1, 1}^D", keys: [],
    examples: ["hypercube-vertices"]
  ) { (_: Parameters, dimension: Int) throws(DistributionError) in
    try HypercubeVerticesPrior(dimension: dimension)
  }
}
