import Distributions
import Foundation
public import Report

/// The norm halfway between two draws of Kilcher's prior: nearer to the prior than for a normal one, in
/// every dimension, but not the prior's.
///
/// The divergence stays bounded in D, where that of a normal prior grows like D; it does not vanish.
public struct KilcherMidpoint: Experiment {
  public static let name = "kilcher-midpoint"
  public static let summary = "the norm halfway between two draws of Kilcher's prior"

  /// Dimensions.
  public var dimensions = [1, 2, 5, 10, 50, 100, 500]
  /// Pairs a dimension.
  public var samples = 100_000
  /// The chance that any true verdict of the table is missed.
  public var errorRate = 1e-6

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    if profile == .quick { settings.samples = 10_000 }
    return settings
  }

  /// One row a dimension, and one without a dimension for the limit.
  public func run(_ context: RunContext) async throws -> Table {
    var table = Table(columns: [
      "dimension", "sample_count", "ks_exact", "maximiser", "ks", "band", "verdict",
      "wasserstein", "kl_forward", "kl_reverse", "normal_ks_exact", "normal_kl_forward",
    ])
    let band = try DvoretzkyKieferWolfowitz(sampleCount: samples).halfWidth(
      level: errorRate / Double(max(dimensions.count, 1)))
    for dimension in dimensions {
      let distances = try KilcherMidpointDistances(dimension: dimension)
      let normal = try MidpointDistances.normalNorm(dimension: dimension, position: 0.5)
      let distance = try await simulatedDistance(dimension: dimension, context)
      table.append([
        .integer(dimension), .integer(samples), .real(distances.supremum.distance),
        .real(distances.supremum.maximiser), .real(distance), .real(band),
        .text(
          Verdict.agreement(
            of: distance, with: distances.supremum.distance, within: band
          ).rawValue),
        .real(distances.wasserstein), .real(distances.forwardDivergence),
        .real(distances.reverseDivergence), .real(normal.kolmogorovSmirnov),
        .real(normal.forwardDivergence),
      ])
    }
    let limit = try KilcherMidpointDistances(dimension: nil)
    table.append([
      .missing, .missing, .real(limit.supremum.distance), .real(limit.supremum.maximiser),
      .missing, .missing, .missing, .real(limit.wasserstein), .real(limit.forwardDivergence),
      .real(limit.reverseDivergence), .missing, .missing,
    ])
    return table
  }

  /// The Kolmogorov-Smirnov distance of simulated midpoints' norms from the prior's norm law.
  private func simulatedDistance(
    dimension: Int, _ context: RunContext
  ) async throws -> Double {
    let prior = try PriorCatalog.make("kilcher", dimension: dimension)
    guard let law = prior.normLaw else { return .nan }
    let size = 1024, samples = samples, seed = context.seed(for: "\(dimension)")
    let norms = try await context.blocks(
      "D = \(dimension)", count: (samples + size - 1) / size
    ) { block in
      let pairs = EndPointPairs(
        of: prior, count: min(size, samples - block * size), seed: seed, block: UInt32(block))
      return zip(pairs.starts, pairs.ends).map { ($0 + $1) / 2 }.norms(dimension: dimension)
    }
    return try norms.flatMap { $0 }.sorted().sortedDistance(from: law)
  }
}

extension ExperimentEntry { static let kilcherMidpoint = ExperimentEntry(KilcherMidpoint.self) }
