import Foundation

/// Spherical interpolation (slerp): the arc of the ellipse through both end points around the origin.
///
/// f = [sin((1 − λ)Ω)·x₁ + sin(λΩ)·x₂] / sin Ω with the angle Ω between the end points; any real position.
/// Between end points of equal norm it is the great circle. Near antiparallel end points it is
/// ill-conditioned like 1/sin Ω. Source: White, arXiv:1609.04468.
public struct SphericalInterpolation: Interpolation {
  /// Where the path of antiparallel end points passes; nil makes such paths undefined.
  public let perpendicular: [Double]?

  /// The path.
  ///
  /// - Parameter perpendicular: For antiparallel end points, which leave the plane of rotation open: a
  ///   vector on whose side the half circle passes. The directions then turn evenly and the norm
  ///   changes linearly.
  public init(perpendicular: [Double]? = nil) { self.perpendicular = perpendicular }

  public func path(
    from start: Span<Double>, to end: Span<Double>
  ) throws(DistributionError) -> SphericalPath {
    let ends = try EndPoints(start, end)
    let first = try Direction(of: ends.start, name: "the start")
    let last = try Direction(of: ends.end, name: "the end")
    let turn = Turn(first.unit, last.unit)
    if turn.isAntiparallel {
      let side = try Self.side(of: first.unit, towards: perpendicular)
      return SphericalPath(ends: ends, kind: .halfCircle(first, side: side, lastNorm: last.norm))
    }
    return SphericalPath(ends: ends, kind: .arc(turn))
  }

  public func interpolate(
    starts: Span<Double>, ends: Span<Double>, dimension: Int, positions: [Double],
    into output: inout MutableSpan<Double>
  ) -> Int {
    interpolateArcs(
      starts: starts, ends: ends, dimension: dimension, positions: positions, into: &output)
  }

  /// The unit vector at right angles to `unit` in the plane of it and `vector`.
  static func side(
    of unit: [Double], towards vector: [Double]?
  ) throws(DistributionError) -> [Double] {
    guard let vector else {
      throw .undefinedPath(
        reason: "the end points are antiparallel, so every half circle between them is as good")
    }
    guard vector.count == unit.count else {
      throw .dimension(name: "perpendicular", actual: vector.count, expected: unit.count)
    }
    let direction = try Direction(of: vector, name: "the perpendicular").unit
    let along = zip(unit, direction).reduce(0) { $0 + $1.0 * $1.1 }
    let rest = zip(unit, direction).map { fma(-along, $0, $1) }
    guard rest.norm > 1e-12 else {
      throw .undefinedPath(reason: "the perpendicular is parallel to the end points")
    }
    return try Direction(of: rest, name: "the perpendicular").unit
  }

  public var properties: PathProperties {
    PathProperties(shortness: .equalNorms, consistency: .equalNorms)
  }

  public func preservation(of prior: any LatentPrior) -> Preservation {
    guard let span = prior.isotropicDimension else {
      return .changed(reason: "the path turns directions, which keeps rotation invariant laws only")
    }
    guard span >= 2 else {
      return .refused(reason: "in one dimension half of all pairs are antiparallel")
    }
    return prior.constantNorm == nil
      ? .changed(reason: "the norms of two draws mix, and their law is not that of one draw")
      : .kept(reason: "rotations keep the law, and the norm is the same for all draws")
  }
}

/// An arc around the origin.
public struct SphericalPath: LatentPath {
  enum Kind {
    case arc(Turn)
    case halfCircle(Direction, side: [Double], lastNorm: Double)
  }

  let ends: EndPoints
  let kind: Kind

  public func point(at position: Double, into output: inout MutableSpan<Double>) {
    if ends.write(at: position, into: &output) { return }
    switch kind {
    case .arc(let turn):
      let (a, b) = turn.weights(at: position)
      for index in output.indices {
        output[index] = fma(a, ends.start[index], b * ends.end[index])
      }
    case .halfCircle(let first, let side, let lastNorm):
      let norm = (1 - position) * first.norm + position * lastNorm
      let a = norm * cos(position * .pi), b = norm * sin(position * .pi)
      for index in output.indices { output[index] = fma(a, first.unit[index], b * side[index]) }
    }
  }
}

extension InterpolationEntry {
  static let spherical = InterpolationEntry(
    "spherical", summary: "slerp: an arc around the origin"
  ) { (_: Parameters, _: any LatentPrior) throws(DistributionError) in SphericalInterpolation() }
}
