// Whole arrays in and out, for calls where memory is no concern; the hot loops use spans.

extension LatentPrior {
  /// Independent draws as an array: row-major, one vector a row, `count` × `dimension`.
  ///
  /// The values are those of ``fill(_:count:using:)``.
  ///
  /// - Precondition: `count >= 0`.
  public func sample(count: Int, using stream: inout PhiloxStream) -> [Double] {
    var values = [Double](repeating: 0, count: count * dimension)
    var span = values.mutableSpan
    fill(&span, count: count, using: &stream)
    return values
  }
}

extension Interpolation {
  /// The points of the path from `start` to `end`, one array a position.
  ///
  /// - Throws: `DistributionError.undefinedPath` where the path is undefined, `.dimension` for unequal
  ///   lengths.
  public func points(
    from start: [Double], to end: [Double], at positions: [Double]
  ) throws(DistributionError) -> [[Double]] {
    let path = try path(from: start.span, to: end.span)
    return positions.map { position in
      var point = [Double](repeating: 0, count: start.count)
      var span = point.mutableSpan
      path.point(at: position, into: &span)
      return point
    }
  }
}

extension [Double] {
  /// The Euclidean norm, safe from overflow.
  package var norm: Double {
    var sum = 0.0
    for value in self { sum += value * value }
    if sum.isNormal || sum == 0 && allSatisfy({ $0 == 0 }) { return sum.squareRoot() }
    return Rows.scaledNorm(span, indices)
  }
}
