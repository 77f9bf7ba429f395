import Distributions
import Foundation

/// How far the images of a sample are from each other: the mean distance of two of them.
///
/// U = 2/(n(n − 1)) Σ|hᵢ − hⱼ| over pairs i < j.
public struct Diversity: Sendable, Equatable {
  /// The mean distance, with the influences of its Hájek projection, 2(mean distance of h from the others − U).
  public let distance: Measured
  /// The variance of the mean distance by the jackknife, (n − 1)/n Σ(U₍₋ᵢ₎ − their mean)².
  public let jackknifeVariance: Double

  /// - Parameters:
  ///   - sample: what is measured, one row an image.
  ///   - tasks: how many blocks run at once; changes no result.
  /// - Throws: `VoidFillingError.tooFew` for less than three images; `.degenerate` for features that are not finite;
  ///   `CancellationError`.
  public init(of sample: Features, tasks: Int) async throws {
    try sample.check(for: "a diversity", minimum: 3)
    self.init(try await PairsWithin(sample, nearest: 1, tasks: tasks))
  }

  /// The same from what a pass over all pairs has found.
  init(_ pairs: PairsWithin) {
    let sums = pairs.distanceSums
    let n = Double(sums.count), total = sums.reduce(0, +)
    distance = Measured(
      value: total / (n * (n - 1)), influences: sums.map { 2 * $0 / (n - 1) })
    let without = sums.map { (total - 2 * $0) / ((n - 1) * (n - 2)) }
    let mean = without.reduce(0, +) / n
    jackknifeVariance = (n - 1) / n * without.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }

  /// A ratio of two diversities.
  public struct Ratio: Sendable, Equatable {
    /// The first over the second.
    public let value: Double
    /// Where it lies at the level asked for.
    public let interval: ClosedRange<Double>
  }

  /// The diversity over that of another sample, with an interval by the delta method for its logarithm.
  ///
  /// - Parameters:
  ///   - other: the diversity below the line.
  ///   - isPaired: whether image i of both comes from the same draw; otherwise the samples are independent.
  ///   - level: the coverage of the interval, between 0 and 1.
  /// - Throws: `VoidFillingError.degenerate` where all images of a sample are the same.
  /// - Precondition: 0 < `level` < 1; paired samples have as many images.
  public func ratio(
    to other: Diversity, isPaired: Bool, level: Double = 0.95
  ) throws(VoidFillingError) -> Ratio {
    precondition(level > 0 && level < 1, "level \(level)")
    let (a, b) = (distance.logarithm, other.distance.logarithm)
    guard distance.value > 0, other.distance.value > 0 else {
      throw .degenerate(
        what: "A ratio of diversities", reason: "all images of a sample have the same features")
    }
    let error =
      if isPaired {
        a.difference(from: b).standardError ?? .nan
      } else {
        (jackknifeVariance / (distance.value * distance.value)
          + other.jackknifeVariance / (other.distance.value * other.distance.value)).squareRoot()
      }
    let reach = Normal.standard.upperTailQuantile((1 - level) / 2) * error
    let centre = a.value - b.value
    return Ratio(value: exp(centre), interval: exp(centre - reach)...exp(centre + reach))
  }
}
