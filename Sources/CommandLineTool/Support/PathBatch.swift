import Distributions
import Report

/// Many paths of one kind, at equally spaced positions, in blocks of pairs.
struct PathBatch: Sendable {
  let interpolation: any Interpolation
  let starts: NumericArray
  let ends: NumericArray
  let positions: [Double]

  init(interpolation: any Interpolation, starts: NumericArray, ends: NumericArray, steps: Int) {
    self.interpolation = interpolation
    self.starts = starts
    self.ends = ends
    positions = (0..<steps).map { Double($0) / Double(steps - 1) }
  }

  var pairCount: Int { starts.rowCount }
  var dimension: Int { starts.rowLength }

  /// The first pair without a path, in the order of the rows.
  func firstUndefinedPair(tasks: Int) async throws -> (pair: Int, error: DistributionError)? {
    let size = max(1, (1 << 16) / dimension)
    let found = try await mapBlocks(count: blocks(of: size), tasks: tasks) { block in
      let pairs = range(of: block, size: size)
      return interpolation.firstUndefinedPair(
        starts: values(of: starts, pairs).span, ends: values(of: ends, pairs).span,
        dimension: dimension
      ).map { (pair: pairs.lowerBound + $0.pair, error: $0.error) }
    }
    return found.compactMap { $0 }.first
  }

  /// Hands the points of all paths over in order: pairs × positions × coordinates, row-major.
  func forEachBlock(tasks: Int, receive: ([Double]) throws -> Void) async throws {
    let size = max(1, (1 << 16) / dimension / positions.count)
    try await Distributions.forEachBlock(count: blocks(of: size), tasks: tasks) { block in
      let pairs = range(of: block, size: size)
      var points = [Double](repeating: 0, count: pairs.count * positions.count * dimension)
      var span = points.mutableSpan
      _ = interpolation.interpolate(
        starts: values(of: starts, pairs).span, ends: values(of: ends, pairs).span,
        dimension: dimension, positions: positions, into: &span)
      return points
    } receive: { _, points in
      try receive(points)
    }
  }

  private func blocks(of size: Int) -> Int { (pairCount + size - 1) / size }

  private func range(of block: Int, size: Int) -> Range<Int> {
    block * size..<min(pairCount, (block + 1) * size)
  }

  private func values(of array: NumericArray, _ pairs: Range<Int>) -> [Double] {
    Array(array.values[pairs.lowerBound * dimension..<pairs.upperBound * dimension])
  }
}
