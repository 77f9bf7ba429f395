public import Distributions
import Foundation

/// Holds many latent vectors against a prior: every statistic whose null law is exact, each at a level
/// that keeps the false-alarm rate of the whole.
///
/// Vectors are fed in blocks and never held together; only one number a vector and statistic is.
public struct LawBattery: Sendable {
  /// The law that the vectors should have.
  public let prior: any LatentPrior
  /// The scalar statistics.
  public let statistics: [LatentStatistic]
  /// Draws of the prior for statistics without a law in closed form, one array a statistic.
  private let references: [String: [Double]]
  private let signs: PairThresholds?
  private let magnitudes: PairThresholds?

  /// What a block of vectors leaves behind.
  package struct Summary: Sendable {
    package var values: [[Double]]
    var signs: PairCounts
    var magnitudes: PairCounts
    var undefined = 0

    mutating func merge(_ other: Summary) {
      for index in values.indices { values[index] += other.values[index] }
      signs.merge(other.signs)
      magnitudes.merge(other.magnitudes)
      undefined += other.undefined
    }
  }

  /// One test of the battery.
  public struct Outcome: Sendable {
    /// The statistic's name; `signs of pairs` and `magnitudes of pairs` for the dependence tests.
    public let name: String
    /// The Kolmogorov-Smirnov distance, the extreme value least likely under the law, or the largest
    /// chi-squared over all pairs of coordinates.
    public let statistic: Double
    /// The chance of a statistic at least as large under the prior.
    public let pValue: Double
    /// `one-sample`, `two-sample` (no closed form: against draws), `extremes` or `chi-squared`.
    public let method: String
  }

  /// The battery for a prior.
  ///
  /// - Parameters:
  ///   - prior: the law to hold against.
  ///   - allCoordinates: whether every coordinate is tested or only the first.
  ///   - sampleCount: how many vectors will be fed; as many draws are made for statistics without a law.
  ///   - seed: makes the directions and the draws.
  public init(for prior: any LatentPrior, allCoordinates: Bool, sampleCount: Int, seed: UInt64) {
    self.prior = prior
    let statistics = LatentStatistic.battery(
      for: prior, allCoordinates: allCoordinates, seed: seed)
    self.statistics = statistics
    signs = .signs(of: prior)
    magnitudes = .magnitudes(of: prior)
    references = Self.draws(
      of: prior, count: sampleCount, for: statistics.filter { $0.law == nil }, seed: seed)
  }

  /// The number of tests that are made of the vectors.
  public var testCount: Int {
    statistics.count + statistics.count { Self.continuousLaw(of: $0) != nil }
      + (signs == nil ? 0 : 1) + (magnitudes == nil ? 0 : 1)
  }

  /// The law of a statistic whose extremes can be tested; nil for laws with atoms and unknown ones.
  private static func continuousLaw(of statistic: LatentStatistic) -> (any Distribution)? {
    statistic.law as? any Distribution
  }

  /// What a block of vectors leaves behind.
  ///
  /// - Parameter rows: row-major, one vector a row; a row of `.nan` is a vector that does not exist.
  func summary(of rows: [Double]) -> Summary {
    let dimension = prior.dimension
    let values = statistics.map { $0.values(of: rows, dimension: dimension) }
    return Summary(
      values: values,
      signs: signs?.counts(of: rows, dimension: dimension) ?? PairCounts(coordinates: 0),
      magnitudes: magnitudes?.counts(of: rows, dimension: dimension) ?? PairCounts(coordinates: 0),
      undefined: rows.count / dimension - (values.first?.count ?? 0))
  }

  /// The tests of all vectors fed.
  func outcomes(of summary: Summary) throws -> [Outcome] {
    try statistics.indices.flatMap { try outcomes(of: summary, statistic: $0) }
      + pairOutcomes(of: summary)
  }

  /// The tests of one scalar statistic, of all vectors fed.
  func outcomes(of summary: Summary, statistic index: Int) throws -> [Outcome] {
    let statistic = statistics[index], values = summary.values[index]
    var outcomes = [try outcome(of: statistic, values: values)]
    if let law = Self.continuousLaw(of: statistic) {
      let test = try ExtremesTest(values, against: law)
      outcomes.append(
        Outcome(
          name: "extremes of \(statistic.name)", statistic: test.statistic, pValue: test.pValue,
          method: "extremes"))
    }
    return outcomes
  }

  /// The tests of dependence between coordinates, of all vectors fed.
  func pairOutcomes(of summary: Summary) -> [Outcome] {
    [
      ("signs of pairs", signs, summary.signs),
      ("magnitudes of pairs", magnitudes, summary.magnitudes),
    ].compactMap { name, thresholds, counts in
      guard thresholds != nil else { return nil }
      return Outcome(
        name: name, statistic: counts.statistic, pValue: counts.pValue, method: "chi-squared")
    }
  }

  private func outcome(of statistic: LatentStatistic, values: [Double]) throws -> Outcome {
    if let law = statistic.law {
      let test = try KolmogorovSmirnovTest(values, against: law)
      return Outcome(
        name: statistic.name, statistic: test.statistic, pValue: Self.pValue(of: test),
        method: "one-sample")
    }
    let test = try TwoSampleKolmogorovSmirnovTest(values, references[statistic.name] ?? [])
    return Outcome(
      name: statistic.name, statistic: test.statistic, pValue: test.pValue, method: "two-sample")
  }

  /// The p-value without Durbin's matrix: only p-values far below those it is needed for decide here, and
  /// the expansion's error of 0.07/n² is far below the others.
  private static func pValue(of test: KolmogorovSmirnovTest) -> Double {
    test.method == .durbinMatrix && test.sampleCount > 100
      ? 1 - PelzGood.probability(sampleCount: test.sampleCount, d: test.statistic) : test.pValue
  }

  private static func draws(
    of prior: any LatentPrior, count: Int, for statistics: [LatentStatistic], seed: UInt64
  ) -> [String: [Double]] {
    guard !statistics.isEmpty else { return [:] }
    var values: [String: [Double]] = [:]
    let block = 4096
    for (index, first) in stride(from: 0, to: count, by: block).enumerated() {
      let size = min(block, count - first)
      var stream = PhiloxStream(seed: seed, purpose: .references, block: UInt32(index))
      var rows = [Double](repeating: 0, count: size * prior.dimension)
      var span = rows.mutableSpan
      prior.fill(&span, count: size, using: &stream)
      for statistic in statistics {
        values[statistic.name, default: []] += statistic.values(
          of: rows, dimension: prior.dimension)
      }
    }
    // Sorted once here: each test sorts its samples, and a sorted one costs nothing.
    return values.mapValues { $0.sorted() }
  }
}
