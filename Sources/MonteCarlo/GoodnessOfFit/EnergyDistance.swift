import Foundation

/// The energy distance of two samples, zero in the limit exactly for equal laws.
///
/// E = 2·mean|X − Y|^a − mean|X − X′|^a − mean|Y − Y′|^a ≥ 0 with exponent 0 < a < 2, means over all pairs,
/// a value with itself included. It needs E|X|^a < ∞: for Cauchy vectors take a < 1, such as ½, or compare
/// after a map to bounded coordinates. Source: Székely & Rizzo, Journal of Statistical Planning and
/// Inference 143 (2013).
public struct EnergyDistance: Sendable, Equatable {
  /// a, strictly between 0 and 2.
  public let exponent: Double

  /// The distance with an exponent.
  ///
  /// - Throws: `MonteCarloError.parameter` outside (0, 2).
  public init(exponent: Double = 1) throws(MonteCarloError) {
    guard exponent > 0, exponent < 2 else {
      throw .parameter(
        name: "exponent", value: "\(exponent)", requirement: "strictly between 0 and 2")
    }
    self.exponent = exponent
  }

  /// The statistic of two samples.
  ///
  /// Cost: O(N log N) for numbers with exponent 1, otherwise O(N²·dimension) without further memory.
  ///
  /// - Parameters:
  ///   - first: row-major, one vector a row.
  ///   - second: as `first`.
  ///   - dimension: the number of coordinates of a vector.
  /// - Throws: `MonteCarloError.tooFewValues`, `.shape`, or `.notANumber` for a coordinate that is not finite.
  public func statistic(
    _ first: [Double], _ second: [Double], dimension: Int = 1
  ) throws(MonteCarloError) -> Double {
    let x = try VectorSample("the first sample", first, dimension: dimension, minimum: 1)
    let y = try VectorSample("the second sample", second, dimension: dimension, minimum: 1)
    if dimension == 1, exponent == 1 {
      return OrderedPool(x, y).statistic(OrderedPool.isFirst(x, y))
    }
    return statistic(PairSums(x, y, distance), x.count, y.count)
  }

  /// The permutation test of equal laws.
  ///
  /// - Parameters:
  ///   - first: row-major, one vector a row.
  ///   - second: as `first`.
  ///   - dimension: the number of coordinates of a vector.
  ///   - permutations: the number of random divisions.
  ///   - seed: the key of their streams.
  ///   - tasks: how many blocks of them run at once; changes no result.
  ///   - memory: the bytes that the matrix of distances may take (none for numbers with exponent 1).
  /// - Throws: As ``statistic(_:_:dimension:)``, and `MonteCarloError.tooLarge` beyond the memory.
  public func test(
    _ first: [Double], _ second: [Double], dimension: Int = 1, permutations: Int = 999,
    seed: UInt64, tasks: Int = 1, memory: Int = 1 << 30
  ) async throws -> PermutationTest {
    let x = try VectorSample("the first sample", first, dimension: dimension, minimum: 1)
    let y = try VectorSample("the second sample", second, dimension: dimension, minimum: 1)
    let (n, m) = (x.count, y.count)
    if dimension == 1, exponent == 1 {
      let pool = OrderedPool(x, y)
      return try await PermutationTest.run(
        pooled: n + m, first: n, permutations: permutations, seed: seed, tasks: tasks
      ) { isFirst in pool.statistic(isFirst) }
    }
    let matrix = try PairMatrix(x, y, memory: memory, distance)
    return try await PermutationTest.run(
      pooled: n + m, first: n, permutations: permutations, seed: seed, tasks: tasks
    ) { isFirst in statistic(matrix.sums(isFirst), n, m) }
  }

  private func distance(_ squared: Double) -> Double {
    exponent == 1 ? squared.squareRoot() : pow(squared, exponent / 2)
  }

  private func statistic(_ sums: PairSums, _ firstCount: Int, _ secondCount: Int) -> Double {
    let (n, m) = (Double(firstCount), Double(secondCount))
    return 2 * (sums.mixed / (n * m) - sums.first / (n * n) - sums.second / (m * m))
  }
}

/// A pooled sample of numbers in order: its energy distance is 2∫(Fₙ − Gₘ)² dx.
private struct OrderedPool: Sendable {
  private let order: [Int]
  private let gaps: [Double]
  private let firstCount: Int
  private let secondCount: Int

  init(_ x: VectorSample, _ y: VectorSample) {
    let pooled = x.values + y.values
    let order = pooled.indices.sorted { pooled[$0] < pooled[$1] }
    gaps = zip(order, order.dropFirst()).map { pooled[$1] - pooled[$0] }
    self.order = order
    firstCount = x.count
    secondCount = y.count
  }

  static func isFirst(_ x: VectorSample, _ y: VectorSample) -> [Bool] {
    (0..<x.count + y.count).map { $0 < x.count }
  }

  /// The statistic of a division; true marks the first sample.
  func statistic(_ isFirst: [Bool]) -> Double {
    var sum = 0.0, below = (first: 0, second: 0)
    for (place, gap) in gaps.enumerated() {
      if isFirst[order[place]] { below.first += 1 } else { below.second += 1 }
      let difference =
        Double(below.first) / Double(firstCount) - Double(below.second) / Double(secondCount)
      sum += gap * difference * difference
    }
    return 2 * sum
  }
}
