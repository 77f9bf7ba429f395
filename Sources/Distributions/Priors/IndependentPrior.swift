/// D independent coordinates of one univariate law.
public struct IndependentPrior<Law: Distribution>: LatentPrior {
  /// The law of every coordinate.
  public let law: Law
  public let dimension: Int

  /// The D-fold product of `law`.
  ///
  /// - Precondition: `dimension >= 1`.
  public init(_ law: Law, dimension: Int) {
    precondition(dimension >= 1, "dimension is \(dimension), but it must be at least 1")
    self.law = law
    self.dimension = dimension
  }

  public var description: String { law.description }
  public var hasIndependentCoordinates: Bool { true }

  /// True for a centred normal law alone: independent coordinates with a rotation invariant law are
  /// centred normal (Maxwell), and the symmetric 2-stable laws are the centred normal ones.
  public var isIsotropic: Bool { law.stabilityIndex == 2 }

  public var stabilityIndex: Double? { law.stabilityIndex }
  public var survivesAveraging: Bool { law.survivesAveraging }

  public func fill(
    _ output: inout MutableSpan<Double>, count: Int, using stream: inout PhiloxStream
  ) {
    law.fill(&output, using: &stream)
  }

  public func coordinateLaw(_ index: Int) -> any DistributionFunction { law }

  public var normLaw: (any DistributionFunction)? { law.normLaw(dimension: dimension) }

  public func projectionLaw(onto direction: [Double]) -> (any DistributionFunction)? {
    law.weightedSumLaw(direction)
  }

  public func cauchyMapLaw(_ index: Int) throws(DistributionError) -> (any Distribution)? { law }
}
