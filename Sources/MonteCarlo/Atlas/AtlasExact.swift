import Distributions
import Foundation

/// What is known exactly of the distance of a path's law from the prior's, for one statistic.
///
/// Laws in bulk form carry the error of their tables, at most 10⁻⁸ of the smaller tail.
struct AtlasExact {
  /// sup |F − G|; nil where it is not known.
  let distance: Double?

  /// The distance of a cell of the atlas.
  init(_ cell: AtlasPage.Cell, prior: any LatentPrior) throws {
    let interpolation = cell.interpolation, position = cell.position
    if case .kept = cell.column.preservation {
      distance = 0
    } else if cell.statistic.kind == .norm, Self.keepsNorm(interpolation, prior) {
      distance = 0
    } else if let scale = Self.scale(of: interpolation, prior, position) {
      distance = Self.distance(of: cell.statistic.law, scaledBy: scale)
    } else {
      distance =
        switch cell.statistic.kind {
        case .coordinate: try Self.coordinate(interpolation, prior, position)
        case .norm: try Self.norm(interpolation, prior, position)
        case .projection, .cosine: nil
        }
    }
  }

  /// Whether the norm keeps its law whatever the directions: it moves by itself, or cannot move.
  private static func keepsNorm(
    _ interpolation: any Interpolation, _ prior: any LatentPrior
  ) -> Bool {
    interpolation is SphericalCauchyLinearInterpolation
      || interpolation is SphericalInterpolation && prior.constantNorm != nil
  }

  /// c, where a weighted sum of two draws of a strictly stable prior has the law of c·X; nil for others.
  private static func scale(
    of interpolation: any Interpolation, _ prior: any LatentPrior, _ position: Double
  ) -> Double? {
    guard let index = prior.stabilityIndex,
      let weights = (interpolation as? any WeightedSumInterpolation)?.weights(at: position)
    else { return nil }
    return pow(pow(abs(weights.start), index) + pow(abs(weights.end), index), 1 / index)
  }

  /// The distance of c·X from X; nil where the law of X is not known.
  private static func distance(
    of law: (any DistributionFunction)?, scaledBy factor: Double
  ) -> Double? {
    guard factor != 1, let law else { return law.map { _ in 0 } }
    if (law as? DiscreteLaw)?.onlyPoint == 0 { return 0 }
    guard let law = law as? any Distribution else { return nil }
    func scaled(_ law: some Distribution) -> (any Distribution)? {
      try? ScaledLaw(law, factor: factor)
    }
    return scaled(law).map { supremumDistance(between: $0, and: law).distance }
  }

  private static func coordinate(
    _ interpolation: any Interpolation, _ prior: any LatentPrior, _ position: Double
  ) throws -> Double? {
    interpolation is LinearInterpolation
      ? try MidpointFacts.distances("coordinate", prior: prior, position: position)
        .kolmogorovSmirnov
      : CoordinateDistance.exact(of: interpolation, prior: prior, position: position)
  }

  private static func norm(
    _ interpolation: any Interpolation, _ prior: any LatentPrior, _ position: Double
  ) throws -> Double? {
    guard interpolation is LinearInterpolation else { return nil }
    if let prior = prior as? KilcherPrior, let law = prior.normLaw as? HalfNormal {
      let moved = try KilcherMidpointNormLaw(
        dimension: prior.dimension, position: position, scale: law.scale)
      return supremumDistance(between: moved, and: law).distance
    }
    return try MidpointFacts.distances("norm", prior: prior, position: position)
      .kolmogorovSmirnov
  }
}
