import Distributions
import Foundation
public import Report

/// What averaging does to a law: with a finite mean it concentrates (Observation 2.2), a Cauchy law
/// stays as it is.
public struct RepeatedAverages: Experiment {
  public static let name = "repeated-averages"
  public static let summary = "averages of independent copies against the law of one"

  /// Laws to average.
  public var laws = [
    "normal", "uniform", "student-t(df=3)", "student-t(df=1.5)", "stable(alpha=1.5)", "cauchy",
  ]
  /// How many copies are averaged.
  public var copies = [2, 4, 16, 64, 256]
  /// Averages a law and number of copies.
  public var samples = 100_000
  /// The chance that any true law of the table is rejected.
  public var errorRate = 1e-6

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    if profile == .quick { settings.samples = 20_000 }
    return settings
  }

  /// One row a law and number of copies: the interquartile range over that of one copy, and the
  /// Kolmogorov-Smirnov distance of the average from the law.
  public func run(_ context: RunContext) async throws -> Table {
    var table = Table(columns: [
      "law", "has_mean", "copies", "sample_count", "iqr_ratio", "ks", "critical_value", "verdict",
    ])
    let level = errorRate / Double(laws.count * copies.count)
    let critical = try KolmogorovSmirnovLaw(sampleCount: samples).criticalValue(level: level)
    for name in laws {
      let law = try LawCatalog.make(name), bulk: any DistributionFunction = law.bulkForm
      for count in copies {
        let prior = try PriorCatalog.make(name, dimension: count)
        let averages = try await context.draws(
          of: prior, count: samples, label: "\(name), \(count) copies"
        ) { rows in
          stride(from: 0, to: rows.count, by: count).map { first in
            rows[first..<first + count].reduce(0, +) / Double(count)
          }
        }.sorted()
        let range = averages.sortedQuantile(0.75) - averages.sortedQuantile(0.25)
        let distance = try KolmogorovSmirnovTest(averages, against: bulk).statistic
        table.append([
          .text(name), .text(law.mean == nil ? "no" : "yes"), .integer(count), .integer(samples),
          .real(range / (law.upperTailQuantile(0.25) - law.quantile(0.25))), .real(distance),
          .real(critical), .text(distance > critical ? "changed" : "kept"),
        ])
      }
    }
    return table
  }
}

extension ExperimentEntry { static let repeatedAverages = ExperimentEntry(RepeatedAverages.self) }
