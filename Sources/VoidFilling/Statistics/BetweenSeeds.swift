/// How much results differ between trainings that differ in their seed alone.
public struct BetweenSeeds: Sendable, Equatable {
  /// The standard deviation, pooled over all models with two seeds or more; nil where there is none.
  public let standardDeviation: Double?
  /// What it has of degrees of freedom: seeds less one, summed over these models.
  public let degreesOfFreedom: Int

  /// - Parameter values: for each model, one value a seed.
  /// - Throws: `VoidFillingError.degenerate` for a value that is not finite.
  public init(_ values: [[Double]]) throws(VoidFillingError) {
    var (squares, freedom) = (0.0, 0)
    for model in values {
      guard model.allSatisfy({ $0.isFinite }) else {
        throw .degenerate(
          what: "The deviation between seeds", reason: "the value of a seed is not finite")
      }
      if model.count < 2 { continue }
      let mean = model.reduce(0, +) / Double(model.count)
      squares += model.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      freedom += model.count - 1
    }
    degreesOfFreedom = freedom
    standardDeviation = freedom > 0 ? (squares / Double(freedom)).squareRoot() : nil
  }
}
