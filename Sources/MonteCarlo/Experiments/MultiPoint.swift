import Distributions
import Foundation
public import Report

/// Combinations of several points that keep a law, and the plain weighted sums that do not.
///
/// A weighted sum of Cauchy vectors keeps their law for weights of one sign that sum to 1; with a negative
/// weight it is wider by Σ|wᵢ|. The corrected combinations keep every law for all weights.
public struct MultiPoint: Experiment {
  public static let name = "multi-point"
  public static let summary =
    "combinations of 2 to 10 points that keep a law, and those that do not"

  /// Priors of the points.
  public var priors = [
    "normal", "uniform", "cauchy", "stable(alpha=1.5)", "elliptical-cauchy", "sphere", "kilcher",
  ]
  /// D.
  public var dimension = 8
  /// Numbers of points.
  public var points = Array(2...10)
  /// Combinations a row.
  public var samples = 10_000
  /// The chance that any true row of the table is rejected.
  public var errorRate = 1e-6

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    if profile == .paper { settings.samples = 100_000 }
    if profile == .quick {
      settings.samples = 2000
      settings.priors = ["normal", "uniform", "cauchy"]
    }
    return settings
  }

  /// One row a prior, combination, number of points and kind of weights.
  public func run(_ context: RunContext) async throws -> Table {
    try checkSettings()
    var table = Table(columns: [
      "prior", "combination", "points", "weights", "weight_magnitude_sum", "dimension",
      "sample_count", "decisive_test", "statistic", "p_value", "level", "undefined", "verdict",
      "expected",
    ])
    for name in priors {
      let prior = try PriorCatalog.make(name, dimension: dimension)
      let battery = LawBattery(
        for: prior, allCoordinates: false, sampleCount: samples, seed: context.seed(for: name))
      for count in points {
        let cells = Self.weights(count, seed: context.seed(for: "weights")).flatMap { weights in
          BarycentricRule.all(for: prior, weights: weights.values).map { (weights, $0) }
        }
        let rules = cells.map { ($0.0.values, $0.1) }
        let summaries = try await summaries(rules, count, battery, context.named("\(count)"))
        for ((weights, rule), summary) in zip(cells, summaries) {
          let outcome = try battery.outcomes(of: summary).min { $0.pValue < $1.pValue }
          guard let outcome else { continue }
          let level = errorRate / Double(priors.count * points.count * 12 * battery.testCount)
          table.append([
            .text(name), .text(rule.name), .integer(count), .text(weights.name),
            .real(weights.values.reduce(0) { $0 + abs($1) }), .integer(dimension),
            .integer(samples), .text(outcome.name), .real(outcome.statistic),
            .real(outcome.pValue), .real(level), .integer(summary.undefined),
            .text(outcome.pValue <= level ? "changed" : "kept"),
            .text(rule.keeps ? "kept" : "changed"),
          ])
        }
      }
    }
    return table
  }

  /// What every rule made of the same points leaves in the battery.
  private func summaries(
    _ rules: [(weights: [Double], rule: BarycentricRule)], _ count: Int, _ battery: LawBattery,
    _ context: RunContext
  ) async throws -> [LawBattery.Summary] {
    let prior = battery.prior, samples = samples, dimension = dimension, size = 1024
    let seed = context.seed(for: prior.description)
    let parts = try await context.blocks(
      "\(prior.description), \(count) points", count: (samples + size - 1) / size
    ) { index in
      var stream = PhiloxStream(seed: seed, purpose: .samples, block: UInt32(index))
      let rows = min(size, samples - index * size)
      var points = [Double](repeating: 0, count: rows * count * dimension)
      var span = points.mutableSpan
      prior.fill(&span, count: rows * count, using: &stream)
      return rules.map { weights, rule in
        battery.summary(
          of: rule.combined(points, count: count, dimension: dimension, weights: weights))
      }
    }
    guard var totals = parts.first else { return [] }
    for part in parts.dropFirst() {
      for k in totals.indices { totals[k].merge(part[k]) }
    }
    return totals
  }

  /// Weights that sum to 1: equal ones, random ones of one sign, and ones of both signs.
  private static func weights(
    _ count: Int, seed: UInt64
  ) -> [(name: String, values: [Double])] {
    var stream = PhiloxStream(seed: seed, purpose: .directions, block: UInt32(count))
    let magnitudes = (0..<count).map { _ in 0.2 + 0.8 * stream.uniform() }
    let total = magnitudes.reduce(0, +), rest = total - magnitudes[0]
    return [
      ("equal", Array(repeating: 1 / Double(count), count: count)),
      ("random", magnitudes.map { $0 / total }),
      // The first alone is beyond 1, so that a plain sum is wider under every prior.
      ("of both signs", [1.5] + magnitudes.dropFirst().map { -0.5 * $0 / rest }),
    ]
  }
}

extension ExperimentEntry { static let multiPoint = ExperimentEntry(MultiPoint.self) }
