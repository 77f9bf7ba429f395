/// Numbers straight from the draws: vectors live in the first-level cache and are never stored.
extension LatentPrior {
  /// Fills `output` with the norms of independent draws.
  ///
  /// Draws are made a few vectors at a time, as many as the dimension alone says, by ``fill(_:count:using:)``.
  public func fillNorms(
    _ output: inout MutableSpan<Double>, using stream: inout PhiloxStream
  ) {
    fillFromRows(&output, using: &stream) { rows, numbers in
      Rows.norms(of: rows, dimension: dimension, into: &numbers)
    }
  }

  /// Fills `output` with the largest magnitudes of a coordinate of independent draws, made as for
  /// ``fillNorms(_:using:)``.
  public func fillLargestMagnitudes(
    _ output: inout MutableSpan<Double>, using stream: inout PhiloxStream
  ) {
    fillFromRows(&output, using: &stream) { rows, numbers in
      Rows.largestMagnitudes(of: rows, dimension: dimension, into: &numbers)
    }
  }

  /// Fills `output` with the inner products of independent draws and `direction`, made as for
  /// ``fillNorms(_:using:)``.
  ///
  /// - Precondition: `direction.count == dimension`.
  public func fillProjections(
    _ output: inout MutableSpan<Double>, onto direction: [Double],
    using stream: inout PhiloxStream
  ) {
    precondition(
      direction.count == dimension,
      "direction has \(direction.count) coordinates, but the prior has \(dimension)")
    fillFromRows(&output, using: &stream) { rows, numbers in
      Rows.products(of: rows, with: direction.span, into: &numbers)
    }
  }

  /// Draws a few vectors at a time and hands them to `read`, which writes one number for each.
  private func fillFromRows(
    _ output: inout MutableSpan<Double>, using stream: inout PhiloxStream,
    _ read: (_ rows: Span<Double>, _ numbers: inout MutableSpan<Double>) -> Void
  ) {
    let most = Self.rowsInCache(dimension: dimension)
    var rows = [Double](repeating: 0, count: min(most, output.count) * dimension)
    var first = 0
    while first < output.count {
      let size = min(most, output.count - first)
      rows.removeLast(rows.count - min(rows.count, size * dimension))
      do {
        var span = rows.mutableSpan
        fill(&span, count: size, using: &stream)
      }
      output.withElements(first..<first + size) { read(rows.span, &$0) }
      first += size
    }
  }

  /// How many vectors are drawn at a time: about 32 KB, and a whole number of the kernels' tiles of 64
  /// numbers where that fits, so that no tile is cut.
  static func rowsInCache(dimension: Int) -> Int {
    var whole = 64
    while whole > 1, whole / 2 * dimension % 64 == 0 { whole /= 2 }
    let wanted = Swift.max(1, 4096 / dimension)
    return whole * dimension > 8192 ? wanted : (wanted + whole - 1) / whole * whole
  }
}
