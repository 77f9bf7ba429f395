import Distributions

/// How far a coordinate of a path's point is from the prior's coordinate, where both laws are known.
enum CoordinateDistance {
  /// The Kolmogorov-Smirnov distance; nil where the path's law has no closed form.
  ///
  /// Straight and normalized paths are weighted sums of the end points, so their coordinates have the
  /// prior law's weighted-sum law.
  static func exact(
    of interpolation: any Interpolation, prior: any LatentPrior, position: Double
  ) -> Double? {
    guard prior.hasIndependentCoordinates,
      let weights = (interpolation as? any WeightedSumInterpolation)?.weights(at: position),
      let law = prior.coordinateLaw(0) as? any Distribution,
      let moved = law.weightedSumLaw([weights.start, weights.end])
    else { return nil }
    return supremumDistance(between: moved, and: law).distance
  }
}
