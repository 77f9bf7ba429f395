import Foundation

/// The straight path (1 − λ)·x₁ + λ·x₂; any real position.
public struct LinearInterpolation: WeightedSumInterpolation {
  /// The path; takes no setting.
  public init() {}

  public func path(
    from start: Span<Double>, to end: Span<Double>
  ) throws(DistributionError) -> LinearPath {
    LinearPath(ends: try EndPoints(start, end))
  }

  public func interpolate(
    starts: Span<Double>, ends: Span<Double>, dimension: Int, positions: [Double],
    into output: inout MutableSpan<Double>
  ) -> Int {
    interpolateFinitePairs(
      starts: starts, ends: ends, dimension: dimension, positions: positions, into: &output
    ) { kernels, starts, ends, points in
      kernels.lines(starts, ends, positions: positions.span, into: &points)
    }
  }

  public var properties: PathProperties { .straight }

  public func weights(at position: Double) -> (start: Double, end: Double) {
    (1 - position, position)
  }

  public func preservation(of prior: any LatentPrior) -> Preservation {
    prior.survivesAveraging
      ? .kept(reason: "a strictly 1-stable law is the law of its convex combinations")
      : .changed(reason: "only strictly 1-stable laws survive averaging (Observations 2.2, 2.3)")
  }
}

/// A straight path between two vectors.
public struct LinearPath: LatentPath {
  let ends: EndPoints

  public func point(at position: Double, into output: inout MutableSpan<Double>) {
    if ends.write(at: position, into: &output) { return }
    // Anchored at the nearer end, so that the path is continuous to the last bit.
    for index in output.indices {
      let a = ends.start[index], b = ends.end[index]
      output[index] = position <= 0.5 ? fma(position, b - a, a) : fma(1 - position, a - b, b)
    }
  }
}

extension InterpolationEntry {
  static let linear = InterpolationEntry(
    "linear", summary: "the straight path"
  ) { (_: Parameters, _: any LatentPrior) throws(DistributionError) in LinearInterpolation() }
}
