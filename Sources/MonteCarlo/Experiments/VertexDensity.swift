import Distributions
import Foundation
public import Report

/// Whether a prior crowds toward the vertices of the hypercube: the cosine with the nearest vertex.
///
/// For a vector x that cosine is ‖x‖₁ ÷ (√D·‖x‖₂). Isotropic priors have √(2/π) in the limit, the
/// uniform law √3/2: its draws point toward vertices more than a direction at random does.
public struct VertexDensity: Experiment {
  public static let name = "vertex-density"
  public static let summary = "how near to a vertex of the hypercube draws of a prior point"

  /// Priors to draw from.
  public var priors = ["normal", "uniform"]
  /// Dimensions.
  public var dimensions = [2, 10, 100, 1000]
  /// Draws a prior and dimension.
  public var samples = 100_000

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    if profile == .quick { settings.samples = 10_000 }
    return settings
  }

  /// One row a prior and dimension: mean cosine with its standard error.
  public func run(_ context: RunContext) async throws -> Table {
    var table = Table(columns: [
      "prior", "dimension", "sample_count", "mean_cosine", "standard_error",
      "isotropic_mean_cosine",
    ])
    for name in priors {
      for dimension in dimensions {
        let prior = try PriorCatalog.make(name, dimension: dimension)
        let cosines = try await context.draws(
          of: prior, count: samples, label: "\(name), D = \(dimension)"
        ) { rows in
          stride(from: 0, to: rows.count, by: dimension).map { first in
            Self.cosine(Array(rows[first..<first + dimension]))
          }
        }
        let mean = cosines.reduce(0, +) / Double(samples)
        let variance =
          cosines.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(samples - 1, 1))
        table.append([
          .text(name), .integer(dimension), .integer(samples), .real(mean),
          .real((variance / Double(samples)).squareRoot()), .real(Self.isotropic(dimension)),
        ])
      }
    }
    return table
  }

  private static func cosine(_ x: [Double]) -> Double {
    x.reduce(0) { $0 + abs($1) } / (Double(x.count).squareRoot() * x.norm)
  }

  /// The exact mean for isotropic priors: E|u₁|·√D of a uniform direction u.
  private static func isotropic(_ dimension: Int) -> Double {
    let d = Double(dimension)
    return (d / .pi).squareRoot() * exp(lgamma(d / 2) - lgamma((d + 1) / 2))
  }
}

extension ExperimentEntry { static let vertexDensity = ExperimentEntry(VertexDensity.self) }
