import Distributions
import Foundation
public import Report

/// Whether draws of every prior pass the battery of their own law, and draws of a slightly wrong law do not.
///
/// A test that nothing fails says nothing, so each prior has a control: its own draws, 10 % too wide. The
/// normal prior has a second: uniform draws of the same variance.
public struct PriorDrawsCheck: Experiment {
  public static let name = "prior-draws"
  public static let summary = "the draws of every prior against its exact laws, with controls"

  /// Priors to draw from.
  public var priors = PriorCatalog.representatives
  /// D.
  public var dimension = 16
  /// Draws a prior.
  public var samples = 100_000
  /// The factor of the controls.
  public var excess = 1.1
  /// The chance that any correct row of the table is rejected.
  public var errorRate = 1e-6

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    if profile == .quick { settings.samples = 30_000 }
    return settings
  }

  /// One row a prior and kind of draws: the battery's smallest p-value and the verdict.
  public func run(_ context: RunContext) async throws -> Table {
    try checkSettings()
    var table = Table(columns: [
      "prior", "draws", "dimension", "sample_count", "test_count", "decisive_test", "statistic",
      "p_value", "level", "verdict", "expected",
    ])
    for name in priors {
      let prior = try PriorCatalog.make(name, dimension: dimension)
      let battery = LawBattery(
        for: prior, allCoordinates: false, sampleCount: samples, seed: context.seed(for: name))
      try await append(name, "its own", prior, 1, battery, rejects: false, context, to: &table)
      try await append(
        name, "\(excess) times as wide", prior, excess, battery, rejects: true, context, to: &table)
      if name == "normal" {
        let root = 3.0.squareRoot()
        let uniform = IndependentPrior(
          try Uniform(lower: -root, upper: root), dimension: dimension)
        try await append(
          name, "uniform of equal variance", uniform, 1, battery, rejects: true, context, to: &table
        )
      }
    }
    return table
  }

  private func append(
    _ name: String, _ draws: String, _ source: any LatentPrior, _ factor: Double,
    _ battery: LawBattery,
    rejects: Bool, _ context: RunContext, to table: inout Table
  ) async throws {
    let size = 4096, samples = samples
    let seed = context.seed(for: "\(name), \(draws)")
    let summaries = try await context.blocks(
      "\(name), \(draws)", count: (samples + size - 1) / size
    ) { index in
      var stream = PhiloxStream(seed: seed, purpose: .samples, block: UInt32(index))
      let count = min(size, samples - index * size)
      var rows = [Double](repeating: 0, count: count * source.dimension)
      var span = rows.mutableSpan
      source.fill(&span, count: count, using: &stream)
      if factor != 1 { for k in span.indices { span[k] *= factor } }
      return battery.summary(of: rows)
    }
    guard var total = summaries.first else { return }
    for summary in summaries.dropFirst() { total.merge(summary) }
    let outcomes = try battery.outcomes(of: total)
    guard let decisive = outcomes.min(by: { $0.pValue < $1.pValue }) else { return }
    let level = errorRate / Double(priors.count * battery.testCount)
    table.append([
      .text(name), .text(draws), .integer(dimension), .integer(samples),
      .integer(outcomes.count), .text(decisive.name), .real(decisive.statistic),
      .real(decisive.pValue), .real(level), .text(decisive.pValue <= level ? "rejected" : "holds"),
      .text(rejects ? "rejected" : "holds"),
    ])
  }
}

extension ExperimentEntry { static let priorDraws = ExperimentEntry(PriorDrawsCheck.self) }
