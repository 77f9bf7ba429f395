import Distributions

/// A bootstrap of a measure, or of the difference of two measures of samples whose image i comes from the same draw.
///
/// Images are drawn with repetition, as many as there are, and for both samples the same; to first order a resample's value is the value plus
/// the mean of the drawn images' influences. The interval takes the quantiles of these values.
public struct PairedBootstrap: Sendable, Equatable {
  /// The value, or the difference.
  public let value: Double
  /// The percentile interval.
  public let interval: ClosedRange<Double>
  /// The chance of a value as far from 0, if 0 were true: 2(1 + resamples on the other side of 0)/(B + 1), at most 1.
  public let pValue: Double
  /// The standard deviation of the resamples.
  public let standardError: Double

  /// The bootstrap of one measure; test differences from a known value by taking it off first.
  ///
  /// - Parameters:
  ///   - measured: what was measured, with influences.
  ///   - level: the coverage of the interval.
  ///   - resamples: B.
  ///   - seed: the key of the streams, one a resample; measures with equal seeds draw the same images.
  /// - Throws: `VoidFillingError.tooFew` for less than two influences; `.degenerate` where a number is not finite.
  /// - Precondition: 0 < `level` < 1, and `resamples` has resamples beyond both ends of the interval.
  public init(
    _ measured: Measured, level: Double = 0.95, resamples: Int = 2_000, seed: UInt64
  ) throws(VoidFillingError) {
    let drawn = Resamples(of: measured.influences.count, resamples: resamples, seed: seed)
    try self.init(measured, means: drawn.means(of: measured.influences), level: level)
  }

  /// The bootstraps of many measures of equally many images, all from the same resamples.
  ///
  /// - Parameter tasks: how many blocks run at once; changes no result.
  /// - Throws: as ``init(_:level:resamples:seed:)``.
  /// - Precondition: as there, and all measures have as many influences.
  static func all(
    _ measures: [Measured], level: Double = 0.95, resamples: Int = 2_000, seed: UInt64, tasks: Int
  ) throws(VoidFillingError) -> [PairedBootstrap] {
    let drawn = Resamples(
      of: measures.first?.influences.count ?? 0, resamples: resamples, seed: seed)
    let means = drawn.means(of: measures.map(\.influences), tasks: tasks)
    var bootstraps: [PairedBootstrap] = []
    for (measured, means) in zip(measures, means) {
      bootstraps.append(try PairedBootstrap(measured, means: means, level: level))
    }
    return bootstraps
  }

  /// - Parameter means: those of the influences in each resample.
  private init(
    _ measured: Measured, means: [Double], level: Double
  ) throws(VoidFillingError) {
    let resamples = means.count
    let beyond = Int((Double(resamples + 1) * (1 - level) / 2).rounded(.down))
    precondition(
      level > 0 && level < 1 && beyond >= 1, "\(resamples) resamples for level \(level)")
    guard measured.influences.count >= 2 else {
      throw .tooFew(
        what: "images for a bootstrap", count: measured.influences.count, minimum: 2)
    }
    guard measured.value.isFinite, measured.influences.allSatisfy({ $0.isFinite }) else {
      throw .degenerate(what: "A bootstrap's interval", reason: "the measure is not finite")
    }
    let values = means.map { measured.value + $0 }.sortedNumbers()
    value = measured.value
    interval = values[beyond - 1]...values[resamples - beyond]
    let below = values.countPrefix { $0 <= 0 }
    let above = resamples - values.countPrefix { $0 < 0 }
    pValue = min(1, 2 * Double(1 + min(below, above)) / Double(resamples + 1))
    standardError = Self.standardDeviation(of: values)
  }

  /// The bootstrap of the difference of two measures, the first less the second.
  ///
  /// - Throws: As ``init(_:level:resamples:seed:)``.
  /// - Precondition: both have as many influences.
  public init(
    _ first: Measured, minus second: Measured, level: Double = 0.95, resamples: Int = 2_000,
    seed: UInt64
  ) throws(VoidFillingError) {
    try self.init(
      first.difference(from: second), level: level, resamples: resamples, seed: seed)
  }

  private static func standardDeviation(of values: [Double]) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(values.count - 1)).squareRoot()
  }
}
