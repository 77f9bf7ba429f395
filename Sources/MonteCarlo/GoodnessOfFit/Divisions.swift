import Distributions

/// Ways of dividing a pooled sample into two, a bit each: the given one first, then random ones.
struct Divisions: Sendable {
  /// The number of divisions.
  let count: Int
  /// The number of values of both samples.
  let pooled: Int
  /// How many divisions a word holds.
  static let batchSize = 64
  /// Bit p of a value's word says whether it is in the first sample of division p; batch by batch.
  let marks: [UInt64]
  /// Words a batch: the values, and as many empty ones as fill a panel.
  private let stride: Int

  /// The given division alone: the first `first` values against the rest.
  init(pooled: Int, first: Int) {
    self.init(count: 1, pooled: pooled, batches: [Self.batch(0..<1, pooled, first, seed: 0)])
  }

  /// The given division and as many random ones, each from a stream of its own.
  ///
  /// - Throws: `MonteCarloError.parameter` for fewer than 1, or `CancellationError`.
  init(pooled: Int, first: Int, permutations: Int, seed: UInt64, tasks: Int) async throws {
    try Check.atLeast(1, "permutations", permutations)
    let count = permutations + 1
    let batches = try await mapBlocks(
      count: (count + Self.batchSize - 1) / Self.batchSize, tasks: tasks
    ) { batch in
      let start = batch * Self.batchSize
      return Self.batch(start..<min(start + Self.batchSize, count), pooled, first, seed: seed)
    }
    self.init(count: count, pooled: pooled, batches: batches)
  }

  private init(count: Int, pooled: Int, batches: [[UInt64]]) {
    self.count = count
    self.pooled = pooled
    stride = batches.first?.count ?? 0
    marks = batches.flatMap { $0 }
  }

  /// The number of batches.
  var batches: Int { (count + Self.batchSize - 1) / Self.batchSize }

  /// The words of some values in a batch; those beyond the last value are empty.
  func words(_ batch: Int, _ values: Range<Int>) -> Range<Int> {
    batch * stride + values.lowerBound..<batch * stride + values.upperBound
  }

  /// For each division, the sum of a number a value over its first sample.
  func sums(of numbers: [Double]) -> [Double] {
    (0..<count).map { division in
      let start = division / Self.batchSize * stride, bit = UInt64(division % Self.batchSize)
      var sum = 0.0
      for value in 0..<pooled where marks[start + value] >> bit & 1 == 1 { sum += numbers[value] }
      return sum
    }
  }

  /// Marks division 0 as given and every other one by chance.
  private static func batch(
    _ divisions: Range<Int>, _ pooled: Int, _ first: Int, seed: UInt64
  ) -> [UInt64] {
    let width = PairKernels.panelWidth
    var words = [UInt64](repeating: 0, count: (pooled + width - 1) / width * width)
    for division in divisions {
      let bit: UInt64 = 1 << UInt64(division % batchSize)
      if division == 0 {
        for value in 0..<first { words[value] |= bit }
      } else {
        for value in subset(division - 1, pooled, first, seed: seed) { words[value] |= bit }
      }
    }
    return words
  }

  /// A random subset of `first` of `pooled` places: a Fisher–Yates shuffle stopped early.
  static func subset(_ index: Int, _ pooled: Int, _ first: Int, seed: UInt64) -> ArraySlice<Int> {
    var stream = PhiloxStream(seed: seed, purpose: .permutations, block: UInt32(index))
    var order = Array(0..<pooled)
    for place in 0..<first {
      let left = UInt64(pooled - place)
      order.swapAt(place, place + Int(stream.next().multipliedFullWidth(by: left).high))
    }
    return order[..<first]
  }
}
