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

  /// The test from the statistics of all divisions, the given one first.
  ///
  /// - Parameter size: the size of the sums whose differences the statistics are.
  init(statistics: [Double], size: Double) {
    let observed = statistics[0], threshold = observed - Self.slack * size
    let reached = statistics.dropFirst().count { Self.reaches($0, threshold) }
    self.init(observed: observed, reached: reached, permutations: statistics.count - 1)
  }

  private init(observed: Double, reached: Int, permutations: Int) {
    statistic = observed
    pValue = Double(reached + 1) / Double(permutations + 1)
    self.permutations = permutations
  }

  /// What rounding may take from a statistic, as a share of the sums that it is the difference of: divisions
  /// with equal statistics must count as equal, whatever is left after the sums have cancelled.
  private static let slack = 1e-11

  /// Whether a statistic reaches a threshold; where either does not exist nothing can be rejected, so it does.
  private static func reaches(_ statistic: Double, _ threshold: Double) -> Bool {
    !(statistic < threshold)
  }

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
    let threshold = observed - slack * abs(observed)
    let blocks = (permutations + blockSize - 1) / blockSize
    let reached = try await mapBlocks(count: blocks, tasks: tasks) { block in
      var count = 0
      for index in block * blockSize..<min((block + 1) * blockSize, permutations) {
        var isFirst = [Bool](repeating: false, count: pooled)
        for value in Divisions.subset(index, pooled, first, seed: seed) { isFirst[value] = true }
        if reaches(statistic(isFirst), threshold) { count += 1 }
      }
      return count
    }
    return PermutationTest(
      observed: observed, reached: reached.reduce(0, +), permutations: permutations)
  }
}
