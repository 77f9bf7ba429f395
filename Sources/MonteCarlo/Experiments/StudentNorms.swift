import Distributions
import Foundation
public import Report

/// Which Student laws put latent vectors on a soap bubble: norms that concentrate around their median.
///
/// They do exactly for ν ≥ 2; the variance of the norm stays bounded exactly for ν > 4.
public struct StudentNorms: Experiment {
  public static let name = "student-norms"
  public static let summary = "which tails make norms concentrate, over the degrees of freedom"

  /// ν.
  public var degreesOfFreedom = [0.5, 1, 1.5, 2, 3, 4, 6]
  /// Dimensions, in ascending order.
  public var dimensions = [10, 100, 1000]
  /// Draws a row.
  public var samples = 20_000

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    if profile == .quick {
      settings.dimensions = [10, 100, 400]
      settings.samples = 2000
    }
    return settings
  }

  /// One row a ν and dimension: the spread of the norm, simulated, and what theory says.
  ///
  /// The spread is the ratio of the 95 % to the 5 % quantile. Where the norm grows like a known power of D,
  /// `median_over_growth` is the median over that power, which settles.
  public func run(_ context: RunContext) async throws -> Table {
    var table = Table(columns: [
      "degrees_of_freedom", "dimension", "sample_count", "norm_median", "median_over_growth",
      "quantile_ratio", "variance", "variance_limit", "tail_constant", "laplace_factor",
      "soap_bubble", "behaviour",
    ])
    for nu in degreesOfFreedom {
      let constants = try StudentNormConstants(degreesOfFreedom: nu)
      let law = try StudentT(degreesOfFreedom: nu).bulkForm
      for dimension in dimensions {
        let norms = try await norms(of: law, dimension: dimension, context)
        let moments = StreamingMoments(norms.span)
        let median = norms.sortedQuantile(0.5)
        table.append([
          .real(nu), .integer(dimension), .integer(samples), .real(median),
          .real(median / Self.growth(constants, dimension: dimension)),
          .real(norms.sortedQuantile(0.95) / norms.sortedQuantile(0.05)),
          // A norm without a second moment has no variance to estimate.
          nu > 2 ? .optional(moments.variance) : .missing,
          .optional(constants.normVarianceLimit), .real(constants.tailConstant),
          .optional(constants.laplaceFactor), .text(nu >= 2 ? "yes" : "no"),
          .text(constants.behaviour.rawValue),
        ])
      }
    }
    return table
  }

  private func norms(
    of law: some Distribution, dimension: Int, _ context: RunContext
  ) async throws -> [Double] {
    try await context.draws(
      of: IndependentPrior(law, dimension: dimension), count: samples,
      label: "\(law.description), D = \(dimension)"
    ) { $0.norms(dimension: dimension) }.sorted()
  }

  /// D^(1/ν) below ν = 2, √(D log D) at 2, √(D·E[X²]) above.
  private static func growth(_ constants: StudentNormConstants, dimension: Int) -> Double {
    let nu = constants.degreesOfFreedom, d = Double(dimension)
    if let mean = constants.squareMean { return (d * mean).squareRoot() }
    return nu == 2 ? (d * log(d)).squareRoot() : pow(d, 1 / nu)
  }
}

extension ExperimentEntry { static let studentNorms = ExperimentEntry(StudentNorms.self) }
