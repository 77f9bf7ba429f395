/// The weighted sum divided by (Σ|wᵢ|^α)^(1/α): keeps symmetric strictly α-stable laws.
///
/// α = 2 for centred normal vectors, α = 1 for product and isotropic Cauchy vectors. For α = 1 and weights
/// that are at least 0 with sum 1 it is the plain average.
public struct StableCombination: PointCombination {
  /// α; positive and finite.
  public let stabilityIndex: Double

  /// The combination that keeps strictly α-stable laws.
  ///
  /// - Throws: `DistributionError.parameter` unless α is positive and finite.
  public init(stabilityIndex: Double) throws(DistributionError) {
    try Domain.positive("alpha", stabilityIndex)
    self.stabilityIndex = stabilityIndex
  }

  public func combine(
    _ points: Span<Double>, weights: [Double], into output: inout MutableSpan<Double>
  ) throws(DistributionError) {
    try CombinationArguments.check(points, weights, dimension: output.count)
    let norm = weightNorm(weights, index: stabilityIndex)
    for index in output.indices {
      var sum = 0.0
      for (row, weight) in weights.enumerated() {
        sum += weight / norm * points[row * output.count + index]
      }
      output[index] = sum
    }
  }
}
