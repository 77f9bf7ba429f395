public import Distributions

/// Counts of any number of values in buckets of the line, which bracket their Kolmogorov–Smirnov statistic and
/// lead to it.
///
/// For continuous laws and up to 2³² − 1 values that are never held together. The first pass counts. With Fₖ
/// the law at the end of bucket k and Gₖ the share of values up to there,
/// max |Gₖ − Fₖ| ≤ D ≤ max(Gₖ − Fₖ₋₁, Fₖ − Gₖ₋₁) over buckets that hold values. ``candidates(limit:)``
/// names the few buckets that can hold the supremum; a second pass over the same values keeps those, and
/// their exact places give the exact statistic:
///
/// ```swift
/// var summary = try StreamingKolmogorovSmirnov(against: law, expectedCount: 1_000_000_000)
/// for block in blocks { try summary.add(values(of: block).span) }
/// var candidates = try summary.candidates()
/// for block in blocks { candidates.add(values(of: block).span) }
/// let test = try candidates.test()
/// ```
///
/// Parts of a pass are copies of one empty summary, or of one set of candidates, merged in any order: merging is
/// exact, associative and commutative. A summary takes four bytes a bucket, of which there are at most 2²¹, the
/// candidates eight bytes a value kept. Those are few where the values fit a law whose density is bounded and whose
/// tails are not much heavier than 1/x, and up to all for others: ask for a `limit` there. Where values do not fit
/// their law the bracket says so by itself.
public struct StreamingKolmogorovSmirnov: Sendable {
  /// The law that the values are held against.
  public let law: any DistributionFunction
  /// n, the number of values so far.
  public private(set) var sampleCount = 0
  /// How many values a summary can count.
  public static let largestSampleCount = Int(UInt32.max)

  private let buckets: Buckets
  /// The values by bucket; behind them, those that are no numbers.
  private var counts: [UInt32]

  /// A summary of no values.
  ///
  /// Costs three quantiles, or some two hundred evaluations of a law that has none.
  ///
  /// - Parameters:
  ///   - law: a law without atoms.
  ///   - expectedCount: about how many values will come; more buckets are made for more values.
  /// - Throws: `MonteCarloError.parameter` unless `expectedCount` ≥ 1, `.notApplicable` for a law with
  ///   atoms or without numbers for quartiles.
  public init(
    against law: any DistributionFunction, expectedCount: Int
  ) throws(MonteCarloError) {
    try Check.atLeast(1, "expectedCount", expectedCount)
    guard law.atoms.isEmpty else {
      throw .notApplicable(subject: law.description, reason: "its atoms hide inside buckets")
    }
    guard let buckets = Buckets(for: law, expectedCount: expectedCount) else {
      throw .notApplicable(subject: law.description, reason: "its quartiles are no numbers")
    }
    self.law = law
    self.buckets = buckets
    counts = [UInt32](repeating: 0, count: buckets.count + 2)
  }

  /// Adds values.
  ///
  /// - Throws: `MonteCarloError.notANumber`, with the index in `values`; the numbers beside it are added.
  ///   `.tooLarge` beyond ``largestSampleCount``; none are added then.
  public mutating func add(_ values: Span<Double>) throws(MonteCarloError) {
    try checkRoom(values.count)
    let buckets = buckets
    do {
      var output = counts.mutableSpan
      buckets.add(values, to: &output)
    }
    let added = counts[buckets.count + 1]
    sampleCount += values.count - Int(added)
    guard added > 0 else { return }
    counts[buckets.count + 1] = 0
    for index in values.indices where values[index].isNaN {
      throw .notANumber(name: "values", index: index)
    }
  }

  /// Adds the counts of another part.
  ///
  /// - Throws: `MonteCarloError.notApplicable` for a summary of another law or expected count,
  ///   `.tooLarge` beyond ``largestSampleCount``.
  public mutating func merge(_ other: StreamingKolmogorovSmirnov) throws(MonteCarloError) {
    guard other.buckets == buckets, other.law.description == law.description else {
      throw .notApplicable(
        subject: "a merge of summaries", reason: "they are of different laws or expected counts")
    }
    try checkRoom(other.sampleCount)
    for index in counts.indices { counts[index] += other.counts[index] }
    sampleCount += other.sampleCount
  }

  private func checkRoom(_ count: Int) throws(MonteCarloError) {
    guard count <= Self.largestSampleCount - sampleCount else {
      throw .tooLarge(
        name: "the summary", count: sampleCount + count, limit: Self.largestSampleCount,
        advice: "use several summaries")
    }
  }

  /// An interval that holds the statistic, up to the law's rounding and the error of its bulk form.
  ///
  /// Costs one evaluation of the law a bucket.
  ///
  /// - Throws: `MonteCarloError.tooFewValues` before the first value, `.notANumber` for a probability of the
  ///   law that is none.
  public func statistic() throws(MonteCarloError) -> ClosedRange<Double> {
    let bounds = try bounds()
    return bounds.low...max(bounds.low, bounds.high.max() ?? 0)
  }

  /// The tests at both ends of the interval: the true p-value lies between theirs.
  ///
  /// - Throws: As ``statistic()``.
  public func tests() throws(MonteCarloError) -> (
    smallest: KolmogorovSmirnovTest, largest: KolmogorovSmirnovTest
  ) {
    let range = try statistic()
    return (
      KolmogorovSmirnovTest(statistic: range.lowerBound, sampleCount: sampleCount),
      KolmogorovSmirnovTest(statistic: range.upperBound, sampleCount: sampleCount)
    )
  }

  /// The buckets that can hold the supremum, ready for the second pass.
  ///
  /// - Parameter limit: how many values the second pass may keep.
  /// - Throws: `MonteCarloError.tooLarge` for more values, as under a law that is far off: the bracket of
  ///   ``statistic()`` then decides. Otherwise as ``statistic()``.
  public func candidates(
    limit: Int = .max
  ) throws(MonteCarloError) -> KolmogorovSmirnovCandidates {
    let bounds = try bounds()
    // What a law's table may be off by, at an end and at a value.
    let threshold = bounds.low - 2e-7
    var marks = [UInt8](repeating: 0, count: counts.count)
    var places: [KolmogorovSmirnovCandidates.Place] = []
    var before = 0, kept = 0
    for bucket in 0...buckets.count where counts[bucket] > 0 {
      let count = Int(counts[bucket])
      if bounds.high[bucket] >= threshold {
        marks[bucket] = 1
        places.append(.init(before: before, count: count))
        kept += count
      }
      before += count
    }
    guard kept <= limit else {
      throw .tooLarge(
        name: "the set of candidates", count: kept, limit: limit,
        advice: "the law does not fit: take the interval of the first pass")
    }
    return KolmogorovSmirnovCandidates(
      law: law, buckets: buckets, marks: marks, places: places, sampleCount: sampleCount,
      candidateCount: kept)
  }

  /// A lower bound of the statistic, and for each bucket an upper bound inside it, 0 where it is empty.
  private func bounds() throws(MonteCarloError) -> (low: Double, high: [Double]) {
    guard sampleCount > 0 else {
      throw .tooFewValues(name: "the summary", count: 0, minimum: 1)
    }
    let ends = buckets.ends
    var probabilities = [Double](repeating: 1, count: ends.count + 1)
    do {
      var output = probabilities.mutableSpan
      law.evaluateCDF(ends.span, into: &output)
    }
    try Check.values("the law's distribution function", probabilities)
    let n = Double(sampleCount)
    var low = 0.0, high = [Double](repeating: 0, count: ends.count + 1)
    var count = 0, before = 0.0, below = 0.0
    for bucket in high.indices {
      count += Int(counts[bucket])
      let after = Double(count) / n, at = probabilities[bucket]
      low = max(low, abs(after - at))
      if counts[bucket] > 0 { high[bucket] = max(after - below, at - before) }
      (before, below) = (after, at)
    }
    return (low, high)
  }
}

extension StreamingKolmogorovSmirnov: Equatable {
  /// Whether two summaries count the same in the same buckets.
  public static func == (
    first: StreamingKolmogorovSmirnov, second: StreamingKolmogorovSmirnov
  ) -> Bool {
    first.buckets == second.buckets && first.counts == second.counts
      && first.law.description == second.law.description
  }
}

extension Buckets {
  /// Buckets for values that follow a law, by its quartiles; nil where they are no numbers.
  fileprivate init?(for law: any DistributionFunction, expectedCount: Int) {
    let quartiles = [0.25, 0.5, 0.75].map { law.place(of: $0) }
    guard quartiles.allSatisfy(\.isFinite) else { return nil }
    self.init(
      count: Self.count(for: expectedCount), centre: quartiles[1],
      leftWidth: quartiles[1] - quartiles[0], rightWidth: quartiles[2] - quartiles[1])
  }
}

extension DistributionFunction {
  /// Where the probability reaches `p`: a quantile, or by halving the doubles themselves.
  fileprivate func place(of p: Double) -> Double {
    if let law = self as? any Distribution { return law.quantile(p) }
    // Integers in the order of the doubles: what follows the sign counts away from 0.
    func double(_ place: Int64) -> Double {
      place >= 0
        ? Double(bitPattern: UInt64(place)) : -Double(bitPattern: UInt64(-(place + 1)))
    }
    let end = Int64(Double.infinity.bitPattern)
    var (low, high) = cdf(0) >= p ? (-end - 1, 0) : (0, end)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if cdf(double(middle)) >= p { high = middle } else { low = middle }
    }
    return double(high)
  }
}
