import Distributions

/// Sums of a symmetric function over the pairs within and between two samples.
struct PairSums: Equatable {
  /// Over pairs i < j of the first sample.
  var first = 0.0
  /// Over pairs i < j of the second sample.
  var second = 0.0
  /// Over all pairs of one vector of each sample.
  var mixed = 0.0
}

/// A function of |x − y|² for all pairs of a pooled sample, summed for many divisions at once.
///
/// The matrix of its values is never held: a tile of it is computed and added to the sums of every division.
struct PairFunction: Sendable {
  /// How many rows a tile has.
  private static let tileRows = 64

  private let values: [Double]
  private let panels: [Double]
  private let dimension: Int
  private let pooled: Int
  private let function: @Sendable (Double) -> Double

  init(
    _ x: VectorSample, _ y: VectorSample, _ function: @escaping @Sendable (Double) -> Double
  ) {
    values = x.values + y.values
    dimension = x.dimension
    pooled = x.count + y.count
    self.function = function
    let width = PairKernels.panelWidth, panelSize = width * dimension
    var panels = [Double](repeating: 0, count: (pooled + width - 1) / width * panelSize)
    for vector in 0..<pooled {
      let start = vector / width * panelSize + vector % width
      for d in 0..<dimension { panels[start + d * width] = values[vector * dimension + d] }
    }
    self.panels = panels
  }

  /// The sums of each division.
  func sums(_ divisions: Divisions) -> [PairSums] {
    var total = Tile(divisions)
    for tile in 0..<tileCount { total.add(self.tile(tile, divisions)) }
    return total.sums(divisions)
  }

  /// The sums of each division, some tiles at once; the same for any number of tasks.
  func sums(_ divisions: Divisions, tasks: Int) async throws -> [PairSums] {
    var total = Tile(divisions)
    try await forEachBlock(count: tileCount, tasks: tasks) { tile in
      self.tile(tile, divisions)
    } receive: { _, tile in
      total.add(tile)
    }
    return total.sums(divisions)
  }

  private var tileCount: Int { (pooled + Self.tileRows - 1) / Self.tileRows }

  /// What some rows of the matrix, right of its diagonal, add.
  private struct Tile: Sendable {
    /// Over pairs within the first sample, by division.
    var within: [Double]
    /// Over all pairs of a vector, by vector.
    var byVector: [Double]

    init(_ divisions: Divisions) {
      within = [Double](repeating: 0, count: divisions.batches * Divisions.batchSize)
      byVector = [Double](repeating: 0, count: divisions.pooled)
    }

    mutating func add(_ other: Tile) {
      for index in within.indices { within[index] += other.within[index] }
      for index in byVector.indices { byVector[index] += other.byVector[index] }
    }

    func sums(_ divisions: Divisions) -> [PairSums] {
      let all = byVector.reduce(0, +) / 2, touching = divisions.sums(of: byVector)
      return (0..<divisions.count).map { division in
        let first = within[division], mixed = touching[division] - 2 * first
        return PairSums(first: first, second: all - first - mixed, mixed: mixed)
      }
    }
  }

  private func tile(_ index: Int, _ divisions: Divisions) -> Tile {
    let width = PairKernels.panelWidth
    let rows = index * Self.tileRows..<min((index + 1) * Self.tileRows, pooled)
    let marks = divisions.marks
    var tile = Tile(divisions)
    var block = [Double](repeating: 0, count: Self.tileRows * width)
    // The panels left of the diagonal belong to other tiles.
    for start in stride(from: rows.lowerBound / width * width, to: pooled, by: width) {
      evaluate(rows, start, &block)
      for (line, row) in rows.enumerated() {
        for column in max(start, row + 1)..<max(start, row + 1, min(start + width, pooled)) {
          let value = block[line * width + column - start]
          tile.byVector[row] += value
          tile.byVector[column] += value
        }
      }
      for batch in 0..<divisions.batches {
        var sums = tile.within.mutableSpan
        PairKernels.addMarked(
          block.span, rowMarks: marks.span.extracting(divisions.words(batch, rows)),
          columnMarks: marks.span.extracting(divisions.words(batch, start..<start + width)),
          to: &sums, offset: batch * Divisions.batchSize)
      }
    }
    return tile
  }

  /// Writes the function of rows and the panel of columns from `start` on, 0 on and left of the diagonal.
  private func evaluate(_ rows: Range<Int>, _ start: Int, _ block: inout [Double]) {
    let width = PairKernels.panelWidth
    do {
      var output = block.mutableSpan
      PairKernels.squaredDistances(
        values.span.extracting(rows.lowerBound * dimension..<rows.upperBound * dimension),
        panels.span.extracting(start * dimension..<(start + width) * dimension),
        dimension: dimension, into: &output)
    }
    for (line, row) in rows.enumerated() {
      for column in start..<start + width {
        let place = line * width + column - start
        block[place] = column > row && column < pooled ? function(block[place]) : 0
      }
    }
  }
}
