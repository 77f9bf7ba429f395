import Distributions
import Foundation
public import Report

/// Every path between a few pairs of points in the plane, with norm, angle and speed (Figures 4 and 5).
public struct PathShapes: Experiment {
  public static let name = "path-shapes"
  public static let summary = "every path in the plane: where it runs and how fast"

  /// Priors that the end points are drawn from and the paths are made for.
  public var priors = ["normal", "uniform", "cauchy", "kilcher"]
  /// Paths; one that cannot be made for a prior is left out.
  public var interpolations = InterpolationCatalog.entries.map { $0.name }
  /// Pairs of end points a prior.
  public var pairs = 4
  /// Points a path.
  public var points = 201

  /// The defaults.
  public init() {}

  public static let ownSettings = [
    Setting("points", "points drawn of each path", .whole(2...1_000_000))
  ]

  /// One row a point: `z1`, `z2`, `norm`, `angle` in radians, and `speed`, the length of the derivative
  /// by position.
  public func run(_ context: RunContext) async throws -> Table {
    try checkSettings()
    var table = Table(columns: [
      "prior", "interpolation", "pair", "position", "z1", "z2", "norm", "angle", "speed",
    ])
    for name in priors {
      let prior = try PriorCatalog.make(name, dimension: 2)
      let ends = EndPointPairs(of: prior, count: pairs, seed: context.seed(for: name))
      for interpolation in interpolations {
        guard let path = try Self.applicable(interpolation, to: prior) else { continue }
        for pair in 0..<pairs {
          append(path, interpolation, name, pair, ends[pair], to: &table)
        }
      }
    }
    return table
  }

  /// The path, or nil where it cannot be made for this prior; throws for an unknown name.
  private static func applicable(
    _ name: String, to prior: any LatentPrior
  ) throws -> (any Interpolation)? {
    do throws(DistributionError) {
      return try InterpolationCatalog.make(name, prior: prior)
    } catch .notApplicable {
      return nil
    }
  }

  private func append(
    _ interpolation: some Interpolation, _ name: String, _ prior: String, _ pair: Int,
    _ ends: (start: [Double], end: [Double]), to table: inout Table
  ) {
    guard let path = interpolation.path(between: ends.start, and: ends.end) else { return }
    for k in 0..<points {
      let position = Double(k) / Double(points - 1)
      let z = path.point(at: position, dimension: 2)
      let low = max(0, position - Self.step), high = min(1, position + Self.step)
      let speed =
        path.point(at: low, dimension: 2).distance(to: path.point(at: high, dimension: 2))
        / (high - low)
      table.append([
        .text(prior), .text(name), .integer(pair), .real(position), .real(z[0]), .real(z[1]),
        .real(z.norm), .real(atan2(z[1], z[0])), .real(speed),
      ])
    }
  }

  private static let step = 1e-4
}

extension ExperimentEntry { static let pathShapes = ExperimentEntry(PathShapes.self) }
