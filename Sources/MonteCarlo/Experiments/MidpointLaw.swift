import Distributions
import Foundation
public import Report

/// How far the points of a straight path are from the prior: exactly, and by simulation (Observations 2.2
/// and 2.3).
public struct MidpointLaw: Experiment {
  public static let name = "midpoint-law"
  public static let summary =
    "the law of a straight path's points against the prior, exact and simulated"

  /// Priors of the end points.
  public var priors = ["normal", "uniform", "cauchy", "hypercube-vertices", "sphere"]
  /// D.
  public var dimension = 100
  /// Positions on the path.
  public var positions = [
    0.02, 0.05, 0.1, 0.2, 0.25, 1.0 / 3, 0.4, 0.5, 0.6, 2.0 / 3, 0.75, 0.8, 0.9, 0.95, 0.98,
  ]
  /// Pairs of end points a prior.
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

  /// One row a prior, position and quantity (one coordinate, or the norm).
  ///
  /// The verdict compares the simulated with the exact distance, which differ by at most the band.
  public func run(_ context: RunContext) async throws -> Table {
    try checkSettings()
    var table = Table(columns: [
      "prior", "dimension", "position", "quantity", "sample_count", "ks_exact", "ks", "band",
      "wasserstein", "kl_forward", "kl_reverse", "verdict",
    ])
    let band = try DvoretzkyKieferWolfowitz(sampleCount: samples).halfWidth(
      level: errorRate / Double(max(2 * priors.count * positions.count, 1)))
    for name in priors {
      let prior = try PriorCatalog.make(name, dimension: dimension)
      let values = try await statistics(of: prior, context.named(name))
      for (index, position) in positions.enumerated() {
        for (quantity, column, null) in [
          ("coordinate", 0, prior.coordinateLaw(0)), ("norm", 1, prior.normLaw),
        ] as [(String, Int, (any DistributionFunction)?)] {
          let exact = try MidpointFacts.distances(quantity, prior: prior, position: position)
          let sample = values[2 * index + column].sorted()
          let bulkForm: (any DistributionFunction)? =
            (null as? any Distribution)?.bulkForm ?? null
          let distance = try bulkForm.map { try sample.sortedDistance(from: $0) }
          table.append([
            .text(name), .integer(dimension), .real(position), .text(quantity),
            .integer(samples), .optional(exact.kolmogorovSmirnov), .optional(distance),
            .real(band), .optional(exact.wasserstein), .optional(exact.forwardDivergence),
            .optional(exact.reverseDivergence),
            Self.verdict(distance, exact.kolmogorovSmirnov, band),
          ])
        }
      }
    }
    return table
  }

  private static func verdict(
    _ distance: Double?, _ exact: Double?, _ band: Double
  ) -> Table.Cell {
    guard let distance, let exact else { return .missing }
    return .text(Verdict.agreement(of: distance, with: exact, within: band).rawValue)
  }

  /// The first coordinates and the norms at each position, from the same pairs.
  private func statistics(
    of prior: any LatentPrior, _ context: RunContext
  ) async throws -> [[Double]] {
    let size = 1024, samples = samples, positions = positions, dimension = prior.dimension
    let seed = context.seed(for: "pairs")
    let parts = try await context.blocks(
      prior.description, count: (samples + size - 1) / size
    ) { block in
      let pairs = EndPointPairs(
        of: prior, count: min(size, samples - block * size), seed: seed, block: UInt32(block))
      return positions.flatMap { position in
        let points = zip(pairs.starts, pairs.ends).map { (1 - position) * $0 + position * $1 }
        let coordinates = stride(from: 0, to: points.count, by: dimension).map { points[$0] }
        return [
          MidpointFacts.snapped(coordinates, to: prior.coordinateLaw(0)),
          MidpointFacts.snapped(points.norms(dimension: dimension), to: prior.normLaw),
        ]
      }
    }
    guard var totals = parts.first else { return [] }
    for part in parts.dropFirst() {
      for index in totals.indices { totals[index] += part[index] }
    }
    return totals
  }
}

extension ExperimentEntry { static let midpointLaw = ExperimentEntry(MidpointLaw.self) }
