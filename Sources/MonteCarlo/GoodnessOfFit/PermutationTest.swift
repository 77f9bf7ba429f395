import Distributions

/// The answer of a permutation test.
///
/// p = (b + 1)/(m + 1), where b of m random divisions of the pooled sample reach the observed statistic:
/// never 0, and valid at every level, where b/m is not. It cannot carry a level below 1/(m + 1).
public struct PermutationTest: Sendable, Equatable {
  /// The statistic of the samples as given.
  public let statistic: Double
  /// (b + 1)/(m + 1).
  public let pValue: Double
  /// m, the number of random divisions.
  public let permutations: Int

  /// How many divisions a block of work holds.
  private static let blockSize = 16

  /// Divides the pooled sample at random, each time from a stream of its own.
  ///
  /// - Parameters:
  ///   - pooled: the number of values of both samples.
  ///   - first: the number of values of the first.
  ///   - statistic: the statistic of a division; true marks the first sample.
  static func run(
    pooled: Int, first: Int, permutations: Int, seed: UInt64, tasks: Int,
    statistic: @escaping @Sendable ([Bool]) -> Double
  ) async throws -> PermutationTest {
    try Check.atLeast(1, "permutations", permutations)
    let observed = statistic((0..<pooled).map { $0 < first })
    // Divisions equal but for the names of the samples may differ in their last bits.
    let threshold = observed - 1e-12 * abs(observed)
    let blocks = (permutations + blockSize - 1) / blockSize
    let reached = try await mapBlocks(count: blocks, tasks: tasks) { block in
      var count = 0
      for index in block * blockSize..<min((block + 1) * blockSize, permutations) {
        var stream = PhiloxStream(seed: seed, purpose: .permutations, block: UInt32(index))
        if statistic(division(pooled, first, &stream)) >= threshold { count += 1 }
      }
      return count
    }
    let extreme = reached.reduce(0, +)
    return PermutationTest(
      statistic: observed, pValue: Double(extreme + 1) / Double(permutations + 1),
      permutations: permutations)
  }

  /// A random subset of `first` of `pooled` places: a Fisher–Yates shuffle stopped early.
  private static func division(
    _ pooled: Int, _ first: Int, _ stream: inout PhiloxStream
  ) -> [Bool] {
    var order = Array(0..<pooled)
    var isFirst = [Bool](repeating: false, count: pooled)
    for place in 0..<first {
      let left = UInt64(pooled - place)
      order.swapAt(place, place + Int(stream.next().multipliedFullWidth(by: left).high))
      isFirst[order[place]] = true
    }
    return isFirst
  }
}

/// A symmetric function of all pairs of a pooled sample, computed once and summed for many divisions.
struct PairMatrix: Sendable {
  private let count: Int
  private let values: [Double]
  private let rowTotals: [Double]

  /// The matrix of a function of |x − y|²; the diagonal counts as 0.
  ///
  /// - Parameter memory: the bytes that it may take.
  /// - Throws: `MonteCarloError.tooLarge`, naming the largest pooled size.
  init(
    _ x: VectorSample, _ y: VectorSample, memory: Int, _ function: (Double) -> Double
  ) throws(MonteCarloError) {
    let pooled = x.count + y.count, limit = Int(Double(memory / 8).squareRoot())
    guard pooled <= limit else {
      throw .tooLarge(
        name: "the pooled sample", count: pooled, limit: limit,
        advice: "test a random part of the values")
    }
    let all = try VectorSample(
      "the pooled sample", x.values + y.values, dimension: x.dimension, minimum: 1)
    var values = [Double](repeating: 0, count: pooled * pooled)
    var rowTotals = [Double](repeating: 0, count: pooled)
    for i in 0..<pooled {
      for j in i + 1..<max(pooled, i + 1) {
        let value = function(all.squaredDistance(i, all, j))
        values[i * pooled + j] = value
        values[j * pooled + i] = value
        rowTotals[i] += value
        rowTotals[j] += value
      }
    }
    count = pooled
    self.values = values
    self.rowTotals = rowTotals
  }

  /// The sums of one division; true marks the first sample.
  func sums(_ isFirst: [Bool]) -> PairSums {
    let chosen = isFirst.indices.filter { isFirst[$0] }
    var twiceFirst = 0.0, fromFirst = 0.0, total = 0.0
    for i in chosen {
      let row = i * count
      for j in chosen { twiceFirst += values[row + j] }
      fromFirst += rowTotals[i]
    }
    for value in rowTotals { total += value }
    let mixed = fromFirst - twiceFirst
    return PairSums(first: twiceFirst / 2, second: total / 2 - twiceFirst / 2 - mixed, mixed: mixed)
  }
}
