/// The points of Cauchy-linear paths of a chunk of pairs: both ends mapped, added and mapped back as arrays.
struct CauchyBatch {
  private let laws: CoordinateLaws
  private let positions: [Double]
  private let kernels: PathKernels
  /// The weights of start and end at every position.
  private let weights: [Double]
  private var first: [Double]
  private var last: [Double]
  private var sums: [Double]
  private var squares: PairNumbers

  init(_ laws: CoordinateLaws, matched: Bool, positions: [Double], kernels: PathKernels) {
    self.laws = laws
    self.positions = positions
    self.kernels = kernels
    var weights: [Double] = []
    for position in positions {
      let growth = matched ? abs(1 - position) + abs(position) : 1
      weights += [(1 - position) / growth, position / growth]
    }
    self.weights = weights
    first = Array(repeating: 0, count: kernels.chunk * kernels.dimension)
    last = first
    sums = Array(repeating: 0, count: positions.count * first.count)
    squares = PairNumbers(planes: 2, of: kernels.plane)
  }

  /// Writes the points of a chunk, and marks the pairs with an end outside the support, or whose coordinates
  /// are so large that they need signed logarithms.
  mutating func write(
    _ starts: Span<Double>, _ ends: Span<Double>, into points: inout MutableSpan<Double>,
    rare: inout [Bool]
  ) {
    let count = starts.count, dimension = kernels.dimension
    for run in laws.runs {
      first.withElements(0..<count) { run.map(starts, into: &$0, dimension: dimension) }
      last.withElements(0..<count) { run.map(ends, into: &$0, dimension: dimension) }
    }
    squares.fill { [kernels, first, last] in
      kernels.squares(
        first.span.extracting(0..<count), last.span.extracting(0..<count), into: &$0)
    }
    squares.markInfinite(&rare, count: count / dimension)
    let all = 0..<count * positions.count
    sums.withElements(all) { [kernels, positions, weights, first, last] in
      kernels.sums(
        first.span.extracting(0..<count), last.span.extracting(0..<count),
        weights: weights.span, count: positions.count, into: &$0)
    }
    for run in laws.runs {
      run.mapBack(
        sums.span.extracting(all), into: &points, dimension: dimension, kernels)
    }
    writeEnds(starts, ends, into: &points)
  }

  /// Both ends are exact to the bit.
  private func writeEnds(
    _ starts: Span<Double>, _ ends: Span<Double>, into points: inout MutableSpan<Double>
  ) {
    let dimension = kernels.dimension
    for (k, position) in positions.enumerated() where position == 0 || position == 1 {
      for pair in 0..<starts.count / dimension {
        let from = pair * dimension, to = (pair * positions.count + k) * dimension
        for index in 0..<dimension {
          points[to + index] = position == 0 ? starts[from + index] : ends[from + index]
        }
      }
    }
  }
}

extension CoordinateLaws.Run {
  /// Writes the Cauchy coordinates of this run's part of every row; `.nan` where a number must be 0 and is not.
  func map(_ rows: Span<Double>, into output: inout MutableSpan<Double>, dimension: Int) {
    guard let law else {
      for segment in segments(of: rows.count, dimension) {
        for index in segment { output[index] = rows[index] == 0 ? 0 : .nan }
      }
      return
    }
    func map(by law: some Distribution) {
      for segment in segments(of: rows.count, dimension) {
        output.withElements(segment) {
          law.evaluateCauchyCoordinates(rows.extracting(segment), into: &$0)
        }
      }
    }
    map(by: law)
  }

  /// Writes the points at the Cauchy coordinates of this run's part of every row, inside the support.
  func mapBack(
    _ rows: Span<Double>, into output: inout MutableSpan<Double>, dimension: Int,
    _ kernels: PathKernels
  ) {
    guard let law else {
      for segment in segments(of: rows.count, dimension) {
        for index in segment { output[index] = 0 }
      }
      return
    }
    func map(by law: some Distribution) {
      let inside = law.support.lowerBound.nextUp...law.support.upperBound.nextDown
      for segment in segments(of: rows.count, dimension) {
        output.withElements(segment) {
          law.evaluatePoints(atCauchyCoordinates: rows.extracting(segment), into: &$0)
          kernels.clamp(&$0, to: inside)
        }
      }
    }
    map(by: law)
  }

  /// Where this run stands in rows, as few pieces as there are.
  private func segments(of count: Int, _ dimension: Int) -> [Range<Int>] {
    range == 0..<dimension
      ? [0..<count]
      : stride(from: 0, to: count, by: dimension).map {
        $0 + range.lowerBound..<$0 + range.upperBound
      }
  }
}
