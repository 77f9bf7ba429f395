import Distributions

/// The Fréchet distance that a sample and a reference would have if both went on for ever.
///
/// The bias of the distance is close to a multiple of 1/n. Both sets are thinned alike to shares ½, 0.7, 0.85 and 1, five
/// times each, and the distances fitted by a line in 1/n: its value at 0 is the limit. It may be slightly negative for equal
/// laws. Source: Chong & Forsyth, *Effectively unbiased FID and Inception Score* (CVPR 2020), where the sample alone is thinned.
public struct FrechetLimit: Sendable, Equatable {
  /// The intercept.
  public let value: Double
  /// The standard deviation of the intercept from data to data: that of the distance by its influences, both sets counted, and
  /// that of the fit.
  public let standardError: Double
  /// The distance of the whole sets, as ``FrechetDistance/measure(_:against:)`` finds it.
  public let distance: Measured

  /// - Parameters:
  ///   - sample: what is measured, one row an image.
  ///   - reference: real images in the same features.
  ///   - tasks: how many parts are measured at once; changes no result.
  /// - Throws: `VoidFillingError.tooFew` where half of a set has less than two images; otherwise as
  ///   ``FrechetDistance/measure(_:against:)``; `CancellationError`.
  /// - Precondition: both have the same number of features.
  public init(of sample: Features, against reference: ReferenceSet, tasks: Int) async throws {
    try sample.check(for: "the limit of Fréchet distances", minimum: 4)
    try reference.features.check(for: "the limit of Fréchet distances", minimum: 4)
    let thinned = try await mapBlocks(count: Self.parts, tasks: tasks) { part in
      try FrechetDistance.between(
        Self.moments(of: sample, part: part, block: 2 * part), reference.thinned[part])
    }
    let law = try MeanAndCovariance(of: sample)
    distance = try FrechetDistance.measure(sample, law, against: reference.moments)
    let back = try FrechetDistance.measure(reference.features, reference.moments, against: law)
    let line = Self.line(
      x: Self.shares.flatMap { Array(repeating: 1 / $0, count: Self.repeats) }
        + Array(repeating: 1, count: Self.repeats),
      y: thinned + Array(repeating: distance.value, count: Self.repeats))
    value = line.intercept
    let errors = [distance.standardError ?? 0, back.standardError ?? 0, line.error]
    standardError = errors.norm
  }

  /// The moments of all thinned parts of a reference.
  static func thinned(_ reference: Features, tasks: Int) async throws -> [MeanAndCovariance] {
    try await mapBlocks(count: parts, tasks: tasks) { part in
      try moments(of: reference, part: part, block: 2 * part + 1)
    }
  }

  /// How many thinned parts there are.
  private static var parts: Int { shares.count * repeats }

  /// The moments of a share of some rows, chosen without repetition.
  private static func moments(
    of features: Features, part: Int, block: Int
  ) throws -> MeanAndCovariance {
    let share = shares[part / repeats]
    let count = Int((share * Double(features.count)).rounded())
    var stream = PhiloxStream(seed: 0, purpose: .subsamples, block: UInt32(block))
    var order = Array(0..<features.count)
    for place in 0..<count {
      let chosen = Int.random(in: place..<order.count, using: &stream)
      order.swapAt(place, chosen)
    }
    // In their own order, so that memory is read forwards.
    return try MeanAndCovariance(of: features.subset(order[..<count].sorted()))
  }

  /// The least squares line's value at 0, and the standard deviation that scatter about the line gives it.
  ///
  /// The whole sets' distance, which stands in the fit as often as each share, has no scatter: it counts once.
  private static func line(
    x: [Double], y: [Double]
  ) -> (intercept: Double, error: Double) {
    let count = Double(x.count)
    let (xMean, yMean) = (x.reduce(0, +) / count, y.reduce(0, +) / count)
    let spread = x.reduce(0) { $0 + ($1 - xMean) * ($1 - xMean) }
    let slope = zip(x, y).reduce(0) { $0 + ($1.0 - xMean) * ($1.1 - yMean) } / spread
    let intercept = yMean - slope * xMean
    let squares = zip(x, y).reduce(0) { sum, point in
      let gap = point.1 - intercept - slope * point.0
      return sum + gap * gap
    }
    let variance = squares / Double(shares.count * repeats + 1 - 2)
    return (intercept, (variance * (1 / count + xMean * xMean / spread)).squareRoot())
  }

  private static let shares = [0.5, 0.7, 0.85]
  private static let repeats = 5
}
