/// Holm's step-down correction: many tests with one family-wise error, under any dependence.
///
/// The adjusted p-value of the i-th smallest of N is max over k ≤ i of min(1, (N − k + 1) p₍ₖ₎); rejecting
/// those at or below a level keeps the probability of any false rejection at or below it. Source: Holm,
/// Scandinavian Journal of Statistics 6 (1979).
public struct Holm: Sendable, Equatable {
  /// The p-values as given.
  public let pValues: [Double]
  /// The adjusted p-values, in the order given.
  public let adjusted: [Double]

  /// The correction of a family of p-values; an empty family is allowed.
  ///
  /// - Throws: `MonteCarloError.notANumber` for a p-value that is none: an answer that a test could not give
  ///   must not count as an acceptance; `.parameter` for one outside 0...1.
  public init(_ pValues: [Double]) throws(MonteCarloError) {
    try Check.values("pValues", pValues, minimum: 0)
    for value in pValues where !(0...1).contains(value) {
      throw .parameter(name: "a p-value", value: "\(value)", requirement: "between 0 and 1")
    }
    var adjusted = pValues, largest = 0.0
    let order = pValues.indices.sorted { pValues[$0] < pValues[$1] }
    for (rank, index) in order.enumerated() {
      largest = max(largest, min(1, Double(pValues.count - rank) * pValues[index]))
      adjusted[index] = largest
    }
    self.pValues = pValues
    self.adjusted = adjusted
  }

  /// Which hypotheses are rejected at a family-wise level, in the order given.
  public func rejections(level: Double) -> [Bool] { adjusted.map { $0 <= level } }
}
