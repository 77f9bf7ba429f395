extension Interpolation {
  /// The first pair of end points without a path, and the reason; nil where every pair has one.
  ///
  /// - Parameters:
  ///   - starts: row-major, one vector a row.
  ///   - ends: as `starts`.
  ///   - dimension: the number of coordinates.
  public func firstUndefinedPair(
    starts: Span<Double>, ends: Span<Double>, dimension: Int
  ) -> (pair: Int, error: DistributionError)? {
    for pair in 0..<starts.count / dimension {
      let rows = pair * dimension..<(pair + 1) * dimension
      do throws(DistributionError) {
        _ = try path(from: starts.extracting(rows), to: ends.extracting(rows))
      } catch {
        return (pair, error)
      }
    }
    return nil
  }
}
