import Distributions
public import Report

/// How much of a latent vector's squared norm its largest coordinate carries.
///
/// Under light tails the share vanishes with the dimension; under a Cauchy law one coordinate dominates
/// in every dimension.
public struct LargestCoordinate: Experiment {
  public static let name = "largest-coordinate"
  public static let summary = "the share of the squared norm that one coordinate carries"

  /// Priors to draw from.
  public var priors = ["normal", "uniform", "student-t(df=3)", "cauchy"]
  /// Dimensions.
  public var dimensions = [2, 10, 100, 1000]
  /// Draws a prior and dimension.
  public var samples = 40_000

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    if profile == .quick { settings.samples = 10_000 }
    if profile == .paper { settings.samples = 100_000 }
    return settings
  }

  /// One row a prior and dimension: quantiles of max Xᵢ² ÷ ‖X‖².
  public func run(_ context: RunContext) async throws -> Table {
    var table = Table(columns: [
      "prior", "dimension", "sample_count", "share_p05", "share_median", "share_p95",
    ])
    for name in priors {
      for dimension in dimensions {
        let prior = try PriorCatalog.make(name, dimension: dimension)
        let shares = try await context.draws(
          of: prior, count: samples, label: "\(name), D = \(dimension)"
        ) { rows in Self.shares(rows, dimension) }.sorted()
        table.append([
          .text(name), .integer(dimension), .integer(samples),
          .real(shares.sortedQuantile(0.05)), .real(shares.sortedQuantile(0.5)),
          .real(shares.sortedQuantile(0.95)),
        ])
      }
    }
    return table
  }

  private static func shares(_ rows: [Double], _ dimension: Int) -> [Double] {
    stride(from: 0, to: rows.count, by: dimension).map { first in
      let row = rows[first..<first + dimension]
      let largest = row.reduce(0) { max($0, abs($1)) }
      // Over the largest coordinate, so that no Cauchy square overflows.
      return 1 / row.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }
    }
  }
}

extension ExperimentEntry {
  static let largestCoordinate = ExperimentEntry(LargestCoordinate.self)
}
