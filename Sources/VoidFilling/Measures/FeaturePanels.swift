import Distributions

/// Vectors of features laid out for the distances of all of them from others, and how many there are.
///
/// Distances are sums of squared differences in double, not |x|² + |y|² − 2x·y: equal rows are at a distance of exactly 0,
/// the distance from x to y is that from y to x to the last bit, and nothing depends on the instruction set.
struct FeaturePanels: Sendable {
  /// Numbers in a vector.
  let dimension: Int
  /// How many vectors there are.
  let count: Int
  /// Matrices of ``PairKernels/panelWidth`` columns, each a vector; the last one is filled up with zeros.
  private let values: [Double]

  init(_ features: Features) {
    (dimension, count) = (features.dimension, features.count)
    let width = PairKernels.panelWidth, size = width * dimension
    var values = [Double](repeating: 0, count: (count + width - 1) / width * size)
    for vector in 0..<count {
      let start = vector / width * size + vector % width
      for d in 0..<dimension {
        values[start + d * width] = features.values[vector * dimension + d]
      }
    }
    self.values = values
  }

  /// Calls `body` with the squared distances of rows from some of the vectors here, `columns`, until all pairs were there.
  ///
  /// Columns ascend for each row.
  func forEachTile(
    of features: Features, rows: Range<Int>,
    _ body: (_ row: Int, _ columns: Range<Int>, _ squaredDistances: Span<Double>) -> Void
  ) {
    precondition(
      features.dimension == dimension, "\(features.dimension) and \(dimension) features")
    let width = PairKernels.panelWidth, size = width * dimension
    var tile = [Double](repeating: 0, count: Self.tileRows * width)
    for first in stride(from: rows.lowerBound, to: rows.upperBound, by: Self.tileRows) {
      let lines = first..<min(first + Self.tileRows, rows.upperBound)
      let vectors = features.values.span.extracting(
        lines.lowerBound * dimension..<lines.upperBound * dimension)
      for start in stride(from: 0, to: count, by: width) {
        do {
          var output = tile.mutableSpan
          PairKernels.squaredDistances(
            vectors, values.span.extracting(start / width * size..<(start / width + 1) * size),
            dimension: dimension, into: &output)
        }
        let columns = start..<min(start + width, count)
        for (line, row) in lines.enumerated() {
          body(
            row, columns, tile.span.extracting(line * width..<line * width + columns.count))
        }
      }
    }
  }

  /// What `body` returns for blocks of rows, in their order; the blocks depend on the count alone.
  static func mapRows<Result: Sendable>(
    count: Int, tasks: Int, _ body: @escaping @Sendable (Range<Int>) -> Result
  ) async throws -> [Result] {
    try await mapBlocks(count: (count + blockRows - 1) / blockRows, tasks: tasks) { block in
      body(block * blockRows..<min((block + 1) * blockRows, count))
    }
  }

  /// Rows of a tile, which stay in the cache while all panels pass.
  private static let tileRows = 64
  /// Rows of a block of work.
  private static let blockRows = 256
}
