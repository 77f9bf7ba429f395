/// A way of joining two latent vectors.
public protocol Interpolation: Sendable {
  /// The type of its paths.
  associatedtype Path: LatentPath

  /// The path from `start` to `end`.
  ///
  /// - Throws: `DistributionError.undefinedPath` where the path is undefined: antiparallel or zero end
  ///   points, points outside the support, non-finite coordinates; `.dimension` for unequal lengths.
  func path(from start: Span<Double>, to end: Span<Double>) throws(DistributionError) -> Path

  /// Interpolates many pairs at many positions.
  ///
  /// The default makes the path of each pair; paths with vector kernels compute what depends on a pair once,
  /// and may differ from ``path(from:to:)`` in the last digits. Every instruction set gives the same bits.
  ///
  /// - Parameters:
  ///   - starts: row-major, one vector a row, `count` × `dimension`.
  ///   - ends: as `starts`.
  ///   - dimension: the number of coordinates.
  ///   - positions: K positions on the path.
  ///   - output: `count` × K × `dimension`; rows of a pair without a path are filled with `.nan`.
  /// - Returns: The number of pairs whose path is undefined.
  func interpolate(
    starts: Span<Double>, ends: Span<Double>, dimension: Int, positions: [Double],
    into output: inout MutableSpan<Double>
  ) -> Int

  /// Where Properties 1 to 3 hold for this path.
  var properties: PathProperties { get }

  /// Whether the path keeps the law of `prior` at every position, with the reason.
  func preservation(of prior: any LatentPrior) -> Preservation
}

/// One path; owns what depends on its end points (angle, mapped points).
///
/// `position` runs from 0 (the start) to 1 (the end), both exact to the bit.
public protocol LatentPath {
  /// Writes the point at `position`.
  ///
  /// - Precondition: `output.count` is the dimension of the end points.
  func point(at position: Double, into output: inout MutableSpan<Double>)
}

/// A path whose points are weighted sums of its end points, with weights that the position alone sets.
public protocol WeightedSumInterpolation: Interpolation {
  /// The weights of start and end.
  func weights(at position: Double) -> (start: Double, end: Double)
}

/// What theory says of a path and a prior: Property 4, the law at every position is the prior's.
public enum Preservation: Sendable, Equatable {
  /// The law is kept exactly.
  case kept(reason: String)
  /// The law changes.
  case changed(reason: String)
  /// The path cannot be made for this prior.
  case refused(reason: String)
}

extension Interpolation {
  public func interpolate(
    starts: Span<Double>, ends: Span<Double>, dimension: Int, positions: [Double],
    into output: inout MutableSpan<Double>
  ) -> Int {
    interpolatePairs(
      starts: starts, ends: ends, dimension: dimension, positions: positions, into: &output)
  }
}
