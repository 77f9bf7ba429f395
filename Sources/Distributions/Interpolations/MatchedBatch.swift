/// The points of matched paths of a chunk of pairs: the law of the sum at each position is made once.
struct MatchedBatch {
  private let laws: CoordinateLaws
  private let positions: [Double]
  private let kernels: PathKernels
  private let weights: [Double]
  /// For each run and position the map from the sum's law to the prior's; nil where coordinates are 0.
  private let maps: [[(@Sendable (Double) -> Double)?]]

  init(_ laws: CoordinateLaws, positions: [Double], kernels: PathKernels) {
    self.laws = laws
    self.positions = positions
    self.kernels = kernels
    weights = positions.flatMap { [1 - $0, $0] }
    maps = laws.runs.map { run in positions.map { MatchedPath.map(run, at: $0) } }
  }

  /// Writes the points of a chunk, and marks the pairs with an end outside the support.
  func write(
    _ starts: Span<Double>, _ ends: Span<Double>, into points: inout MutableSpan<Double>,
    rare: inout [Bool]
  ) {
    let dimension = kernels.dimension
    kernels.sums(
      starts, ends, weights: weights.span, count: positions.count, into: &points)
    for pair in 0..<starts.count / dimension {
      let row = pair * dimension..<(pair + 1) * dimension
      guard laws.contain(starts.extracting(row)), laws.contain(ends.extracting(row)) else {
        rare[pair] = true
        continue
      }
      for (k, position) in positions.enumerated() where position != 0 && position != 1 {
        map(k, from: (pair * positions.count + k) * dimension, &points)
      }
    }
  }

  /// Maps the row of position k that begins at `first`.
  private func map(_ k: Int, from first: Int, _ points: inout MutableSpan<Double>) {
    for (run, maps) in zip(laws.runs, maps) {
      for index in first + run.range.lowerBound..<first + run.range.upperBound {
        points[index] = maps[k]?(points[index]) ?? 0
      }
    }
  }
}
