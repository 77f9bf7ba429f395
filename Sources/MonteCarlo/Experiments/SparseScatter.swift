import Distributions
public import Report

/// Draws of sparse priors in three dimensions (Figure 11).
public struct SparseScatter: Experiment {
  public static let name = "sparse-scatter"
  public static let summary = "sparse priors in three dimensions, as points"

  /// Laws of the coordinates that are not zero.
  public var bases = ["normal", "uniform", "cauchy"]
  /// Numbers of zero coordinates.
  public var zeros = [1, 2]
  /// Draws a prior.
  public var samples = 1000

  /// The defaults.
  public init() {}

  /// One row a draw: `z1`, `z2`, `z3`.
  public func run(_ context: RunContext) async throws -> Table {
    var table = Table(columns: ["base", "zeros", "sample", "z1", "z2", "z3"])
    for base in bases {
      for count in zeros {
        let prior = try PriorCatalog.make("sparse(base=\(base),zeros=\(count))", dimension: 3)
        let rows = try await context.draws(of: prior, count: samples, label: prior.description) {
          $0
        }
        for sample in 0..<samples {
          table.append([
            .text(base), .integer(count), .integer(sample), .real(rows[3 * sample]),
            .real(rows[3 * sample + 1]), .real(rows[3 * sample + 2]),
          ])
        }
      }
    }
    return table
  }
}

extension ExperimentEntry { static let sparseScatter = ExperimentEntry(SparseScatter.self) }
