/// A prior whose draws are multiplied by a positive factor.
///
/// Makes the test samples of sparse and subspace priors, whose norms are to match the training ones.
public struct ScaledPrior<Base: LatentPrior>: LatentPrior {
  /// The prior of the draws before scaling.
  public let base: Base
  /// The factor; positive and finite.
  public let factor: Double

  /// The law of `factor`·X for X of `base`.
  ///
  /// - Throws: `DistributionError.parameter` unless the factor is positive and finite.
  public init(_ base: Base, factor: Double) throws(DistributionError) {
    try Domain.positive("factor", factor)
    self.base = base
    self.factor = factor
  }

  public var dimension: Int { base.dimension }
  public var description: String { "scaled(base=\(base),factor=\(Specification.number(factor)))" }
  public var hasIndependentCoordinates: Bool { base.hasIndependentCoordinates }
  public var isIsotropic: Bool { base.isIsotropic }
  public var isotropicDimension: Int? { base.isotropicDimension }
  public var stabilityIndex: Double? { base.stabilityIndex }
  public var survivesAveraging: Bool { base.survivesAveraging }

  public func fill(
    _ output: inout MutableSpan<Double>, count: Int, using stream: inout PhiloxStream
  ) {
    base.fill(&output, count: count, using: &stream)
    for index in output.indices { output[index] *= factor }
  }

  public func coordinateLaw(_ index: Int) -> any DistributionFunction {
    scaled(base.coordinateLaw(index), by: factor)
  }

  public var normLaw: (any DistributionFunction)? { base.normLaw.map { scaled($0, by: factor) } }

  public func projectionLaw(onto direction: [Double]) -> (any DistributionFunction)? {
    base.projectionLaw(onto: direction.map { $0 * factor })
  }

  public func cauchyMapLaw(_ index: Int) throws(DistributionError) -> (any Distribution)? {
    try base.cauchyMapLaw(index).map { scaled($0, by: factor) }
  }
}
