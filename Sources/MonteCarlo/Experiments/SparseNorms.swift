import Distributions
import Foundation
public import Report

/// Whether the norms of test draws match those of a sparse or subspace prior in training.
///
/// Dense draws are longer than sparse ones by a factor that depends on the base: √((D − K)/D) undoes it
/// where the second moment is finite, (D − K)/D for a Cauchy base, whose norms grow like D.
public struct SparseNorms: Experiment {
  public static let name = "sparse-norms"
  public static let summary = "norms of sparse, dense and orthogonal draws, with each factor"

  /// Laws of the coordinates that are not zero.
  public var bases = ["normal", "uniform", "cauchy"]
  /// Dimensions.
  public var dimensions = [10, 100]
  /// The share of the coordinates that is 0 in training.
  public var zeroShares = [0.25, 0.5, 0.75]
  /// Draws a row.
  public var samples = 100_000
  /// The chance that any true norm law of the table is rejected.
  public var errorRate = 1e-6

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    if profile == .quick { settings.samples = 10_000 }
    return settings
  }

  /// One row a prior: quantiles of the norm, its exact law's verdict, and the distance from the norms in
  /// training.
  public func run(_ context: RunContext) async throws -> Table {
    try checkSettings()
    var table = Table(columns: [
      "base", "dimension", "zeros", "draws", "factor", "sample_count", "norm_p05", "norm_median",
      "norm_p95", "exact_median", "median_ratio", "exact_distance", "ks", "critical_value",
      "verdict",
    ])
    let tests = bases.count * dimensions.count * zeroShares.count * 6
    let critical = try KolmogorovSmirnovLaw(sampleCount: samples).criticalValue(
      level: errorRate / Double(tests))
    for base in bases {
      let law = try LawCatalog.make(base)
      for dimension in dimensions {
        for share in zeroShares {
          let zeros = min(max(Int((share * Double(dimension)).rounded()), 1), dimension - 1)
          let groups = try Self.groups(law, dimension: dimension, zeros: zeros)
          try await append(
            groups, base: base, zeros: zeros, critical: critical, context, to: &table)
        }
      }
    }
    return table
  }

  /// Draws to compare; the first are those of training.
  private struct Group {
    let name: String
    let factor: Double
    let prior: any LatentPrior
  }

  private static func groups(
    _ law: some Distribution, dimension: Int, zeros: Int
  ) throws -> [Group] {
    let sparse = try SparsePrior(law, dimension: dimension, zeros: zeros)
    let active = dimension - zeros
    let subspace = try SubspacePrior(law, dimension: dimension, active: active)
    let full = IndependentPrior(law, dimension: dimension)
    let share = Double(active) / Double(dimension), other = Double(active) / Double(zeros)
    let rescaled = try subspace.rescaledOrthogonal
    return [
      Group(name: "sparse", factor: 1, prior: sparse),
      Group(name: "dense", factor: 1, prior: full),
      Group(
        name: "dense by the root of the share", factor: share.squareRoot(),
        prior: try ScaledPrior(full, factor: share.squareRoot())),
      Group(name: "dense by the share", factor: share, prior: try ScaledPrior(full, factor: share)),
      Group(name: "orthogonal", factor: 1, prior: try subspace.orthogonal),
      Group(
        name: "orthogonal, rescaled",
        factor: rescaled.factor, prior: rescaled),
    ].filter { $0.name != "orthogonal, rescaled" || other != 1 }
  }

  private func append(
    _ groups: [Group], base: String, zeros: Int, critical: Double, _ context: RunContext,
    to table: inout Table
  ) async throws {
    var training: (median: Double, law: any Distribution)?
    for group in groups {
      let dimension = group.prior.dimension
      let norms = try await context.named("\(group.name) \(zeros)").draws(
        of: group.prior, count: samples, label: "\(base), \(group.name)"
      ) { $0.norms(dimension: dimension) }.sorted()
      let law = (group.prior.normLaw as? any Distribution)?.bulkForm
      let median = norms.sortedQuantile(0.5)
      if let law, training == nil { training = (median, law) }
      let distance = try law.map { try norms.sortedDistance(from: $0) }
      let exact = law.flatMap { law in
        training.map { supremumDistance(between: law, and: $0.law).distance }
      }
      table.append([
        .text(base), .integer(dimension), .integer(zeros), .text(group.name), .real(group.factor),
        .integer(samples), .real(norms.sortedQuantile(0.05)), .real(median),
        .real(norms.sortedQuantile(0.95)), .optional(law?.quantile(0.5)),
        .optional(training.map { median / $0.median }), .optional(exact), .optional(distance),
        .real(critical),
        distance.map {
          .text(Verdict.agreement(of: $0, with: 0, within: critical).rawValue)
        } ?? .missing,
      ])
    }
  }
}

extension ExperimentEntry { static let sparseNorms = ExperimentEntry(SparseNorms.self) }
