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

private func supremumDistance(between a: any Distribution, and b: any Distribution) -> (
  distance: Double, Int
) {
  var best = 0.0
  for k in 1..<4000 {
    let x = b.quantile(Double(k) / 4000)
    best = max(best, abs(a.cdf(x) - b.cdf(x)))
  }
  return (best, 0)
}
