import Distributions
import Foundation
public import Report

/// The density of a latent vector's norm: simulated, exact, and by the central limit theorem (Figure 1).
public struct NormDensity: Experiment {
  public static let name = "norm-density"
  public static let summary = "the density of the norm: simulated, exact, and by the limit theorem"

  /// Priors to draw from.
  public var priors = ["normal", "uniform", "cauchy", "kilcher"]
  /// D.
  public var dimension = 100
  /// Draws a prior.
  public var samples = 100_000
  /// Bins a prior, of equal width in the logarithm of the norm.
  public var bins = 60
  /// The probability outside the bins, on each side.
  public var tail = 1e-3

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    if profile == .quick { settings.samples = 20_000 }
    return settings
  }

  /// One row a bin: its ends, the draws in it, and the densities at its middle.
  public func run(_ context: RunContext) async throws -> Table {
    try checkSettings()
    var table = Table(columns: [
      "prior", "dimension", "norm", "density_exact", "density_clt", "hist_low", "hist_high",
      "count", "sample_count",
    ])
    for name in priors {
      let prior = try PriorCatalog.make(name, dimension: dimension)
      guard let law = prior.normLaw as? any Distribution else {
        throw PlanError.setting(
          key: "priors", value: name, requirement: "a prior whose norm has a known density")
      }
      let limit = try Self.limitLaw(of: prior)
      let dimension = dimension
      let norms = try await context.draws(of: prior, count: samples, label: name) {
        $0.norms(dimension: dimension)
      }
      let bins = LogarithmicBins(
        from: law.quantile(tail), to: law.upperTailQuantile(tail), count: bins)
      for (bin, count) in bins.counts(of: norms).enumerated() {
        let norm = bins.middle(of: bin)
        table.append([
          .text(name), .integer(dimension), .real(norm), .real(law.pdf(norm)),
          .optional(limit?.pdf(norm)), .real(bins.edge(bin)), .real(bins.edge(bin + 1)),
          .integer(count), .integer(samples),
        ])
      }
    }
    return table
  }

  /// The normal law of Observation 2.1; nil where there is none.
  private static func limitLaw(of prior: any LatentPrior) throws -> Normal? {
    guard prior.hasIndependentCoordinates, let law = prior.coordinateLaw(0) as? any Distribution
    else { return nil }
    return try SquareCumulants.known(of: law)?.limitLaw(dimension: prior.dimension)
  }
}

extension ExperimentEntry { static let normDensity = ExperimentEntry(NormDensity.self) }
