import Distributions

/// The mean over training seeds of a model's value, or of the difference of two models, with what the seeds leave open.
///
/// By Student's t law, as if values were normal with the same deviation at every seed.
public struct SeedMean: Sendable, Equatable {
  /// The mean.
  public let value: Double
  /// How many seeds there are.
  public let seeds: Int
  /// The standard deviation of the mean, s/√k; nil where nothing tells a deviation.
  public let standardError: Double?
  /// Those of the deviation; 0 where there is none.
  public let degreesOfFreedom: Int
  /// Where the mean over all seeds lies, at the level asked for; nil without a standard error.
  public let interval: ClosedRange<Double>?
  /// The chance of a mean as far from 0, if that over all seeds were 0; nil without a standard error.
  public let pValue: Double?

  /// - Parameters:
  ///   - values: one a seed; for a contrast the differences.
  ///   - deviation: the deviation of one value between seeds; the values' own where nothing is given.
  ///   - least: what the deviation is at least, such as that of one seed's value by the chance of its images; nil where
  ///     nothing tells.
  ///   - level: the coverage of the interval.
  /// - Throws: `VoidFillingError.tooFew` for no values; `.degenerate` for one that is not finite; `DistributionError` never.
  /// - Precondition: 0 < `level` < 1.
  public init(
    _ values: [Double], deviation: BetweenSeeds? = nil, least: Double? = nil,
    level: Double = 0.95
  ) throws {
    precondition(level > 0 && level < 1, "level \(level)")
    guard !values.isEmpty else {
      throw VoidFillingError.tooFew(what: "seeds for a mean", count: 0, minimum: 1)
    }
    let own = try BetweenSeeds([values]), chosen = deviation ?? own
    value = values.reduce(0, +) / Double(values.count)
    seeds = values.count
    degreesOfFreedom = chosen.degreesOfFreedom
    // Seeds that agree by chance tell nothing where nothing else does.
    guard let found = chosen.standardDeviation, found > 0 || least != nil else {
      (standardError, interval, pValue) = (nil, nil, nil)
      return
    }
    let spread = max(found, least ?? 0)
    let error = spread / Double(values.count).squareRoot()
    let law = try StudentT(degreesOfFreedom: Double(chosen.degreesOfFreedom))
    let reach = law.upperTailQuantile((1 - level) / 2) * error
    standardError = error
    interval = value - reach...value + reach
    // Without an error the law says nothing of a mean that is not 0.
    pValue =
      value == 0 ? 1 : error == 0 ? nil : 2 * law.survivalFunction(abs(value) / error)
  }
}
