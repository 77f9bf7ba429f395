import Distributions
import Foundation
public import Report

/// The norm of a Cauchy vector: no limit theorem with a normal law, but a Lévy law of ‖X‖/D.
///
/// The 95 % quantile stays 31 times the 5 % one in every dimension, and the region around the origin is as
/// empty as for light tails: P(‖X‖ ≤ qD) → erfc(1/(q√π)).
public struct HeavyTailedNorms: Experiment {
  public static let name = "heavy-tailed-norms"
  public static let summary = "the norm of a Cauchy vector against its Lévy limit"

  /// Dimensions.
  public var dimensions = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
  /// Probabilities at whose quantiles of the limit the laws are compared.
  public var probabilities = [
    0.01, 0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 0.95, 0.99,
  ]
  /// Norms over D near the origin.
  public var radii = [0.2, 0.5]
  /// Draws a dimension.
  public var samples = 100_000
  /// The chance that any true verdict of the table is missed.
  public var errorRate = 1e-6

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    if profile == .quick { settings.samples = 20_000 }
    return settings
  }

  /// One row a dimension and norm: four distribution functions there, and the distances of the laws.
  public func run(_ context: RunContext) async throws -> Table {
    try checkSettings()
    var table = Table(columns: [
      "dimension", "norm_over_dimension", "cdf_limit", "cdf_second_order", "cdf_exact",
      "sample_count", "cdf", "band", "verdict", "limit_distance", "second_order_distance",
      "quantile_ratio",
    ])
    // ‖X‖/D → √(2/π)/|Z|, so its quantile at p is √(2/π) over that of |Z| at 1 − p.
    let quantiles = probabilities.map {
      (2 / Double.pi).squareRoot() / Normal.standard.upperTailQuantile($0 / 2)
    }
    for dimension in dimensions {
      try await append(radii + quantiles, dimension: dimension, context, to: &table)
    }
    return table
  }

  private func append(
    _ ratios: [Double], dimension: Int, _ context: RunContext, to table: inout Table
  ) async throws {
    let prior = IndependentPrior(Cauchy.standard, dimension: dimension)
    guard let law = prior.normLaw as? any Distribution else { return }
    let limit = try CauchyNormLimitLaw(dimension: dimension)
    let second = try CauchyNormLimitLaw(dimension: dimension, order: .second)
    let distances = [limit, second].map { supremumDistance(between: law, and: $0).distance }
    let norms = try await context.draws(
      of: prior, count: samples, label: "D = \(dimension)"
    ) { $0.norms(dimension: dimension) }.sorted()
    // One band a dimension covers every row of it: it is uniform over the line.
    let band = try DvoretzkyKieferWolfowitz(sampleCount: samples).halfWidth(
      level: errorRate / Double(max(dimensions.count, 1)))
    for ratio in ratios.sorted() {
      let norm = ratio * Double(dimension), exact = law.cdf(norm)
      let below = Double(norms.firstIndex { $0 > norm } ?? norms.count) / Double(samples)
      table.append([
        .integer(dimension), .real(ratio), .real(limit.cdf(norm)), .real(second.cdf(norm)),
        .real(exact), .integer(samples), .real(below), .real(band),
        .text(Verdict.agreement(of: below, with: exact, within: band).rawValue),
        .real(distances[0]),
        .real(distances[1]), .real(norms.sortedQuantile(0.95) / norms.sortedQuantile(0.05)),
      ])
    }
  }
}

extension ExperimentEntry { static let heavyTailedNorms = ExperimentEntry(HeavyTailedNorms.self) }
