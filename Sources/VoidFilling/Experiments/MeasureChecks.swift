import Distributions
import Foundation
public import MonteCarlo
public import Report

/// Whether the measures of generated images find what they should where that is known: a self-test.
///
/// Tolerances are five standard deviations of what is found, and what it is biased by; where nothing is left to chance, rounding.
public struct MeasureChecks: Experiment {
  public static let name = "measure-checks"
  public static let summary =
    "measures of images where they are known: normal laws, equal laws, copies"

  /// q, the features of an image.
  public var dimension = 64
  /// n, the images in each set.
  public var samples = 10_000

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    if profile == .quick { settings.samples = 2_000 }
    return settings
  }

  public static let ownSettings = [
    Setting("dimension", "features of an image", .whole(2...512)),
    Setting("samples", "images in each set", .whole(200...100_000)),
  ]

  /// One row a measure and law.
  public func run(_ context: RunContext) async throws -> Table {
    let sets = try await MeasureCheckSets(dimension: dimension, count: samples, context)
    var checks: [MeasureCheck] = []
    let parts: [(MeasureCheckSets) async throws -> [MeasureCheck]] = [
      { try await $0.frechetDistances() }, { try await $0.kernelDistances() },
      { try await $0.slicedDistances() }, { try await $0.neighbours() },
      { try await $0.nearest() }, { try await $0.diversities() }, { try $0.areas() },
      { try $0.paths() },
    ]
    for (index, part) in parts.enumerated() {
      checks += try await part(sets)
      context.report("measures", index + 1, parts.count)
    }
    var table = Table(columns: [
      "measure", "law", "dimension", "sample_count", "known", "found", "difference", "tolerance",
      "verdict",
    ])
    for check in checks {
      let difference = check.found - check.known
      table.append([
        .text(check.measure), .text(check.law), .integer(dimension), .integer(samples),
        .real(check.known), .real(check.found), .real(difference), .real(check.tolerance),
        .text((abs(difference) <= check.tolerance ? Verdict.holds : .fails).rawValue),
      ])
    }
    return table
  }
}

/// What a measure found, and what it should have.
struct MeasureCheck {
  let measure: String
  let law: String
  let known: Double
  let found: Double
  let tolerance: Double

  init(_ measure: String, _ law: String, known: Double, found: Double, tolerance: Double) {
    (self.measure, self.law) = (measure, law)
    (self.known, self.found, self.tolerance) = (known, found, tolerance)
  }

  /// A check where chance leaves this standard deviation.
  init(
    _ measure: String, _ law: String, known: Double, found: Double, deviation: Double,
    bias: Double = 0
  ) {
    self.init(measure, law, known: known, found: found, tolerance: 5 * deviation + bias)
  }

  /// A check that leaves nothing to chance.
  init(_ measure: String, _ law: String, known: Double, exactly found: Double) {
    self.init(measure, law, known: known, found: found, tolerance: 1e-9 * max(1, abs(known)))
  }
}
