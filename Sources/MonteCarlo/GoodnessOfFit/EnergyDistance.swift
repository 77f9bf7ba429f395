import Distributions
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
  /// Cost: a sort for numbers with exponent 1, otherwise O(N²·dimension) and no memory beyond a copy.
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
      return OrderedPool.statistic(x.values.sortedNumbers(), y.values.sortedNumbers())
    }
    let sums = pairFunction(x, y).sums(Divisions(pooled: x.count + y.count, first: x.count))
    return statistic(sums[0], x.count, y.count)
  }

  /// The permutation test of equal laws.
  ///
  /// - Parameters:
  ///   - first: row-major, one vector a row.
  ///   - second: as `first`.
  ///   - dimension: the number of coordinates of a vector.
  ///   - permutations: the number of random divisions.
  ///   - seed: the key of their streams.
  ///   - tasks: how many blocks of work run at once; changes no result.
  /// - Returns: The test; p = 1 where a squared distance leaves the double range and there is no statistic.
  /// - Throws: As ``statistic(_:_:dimension:)``, `MonteCarloError.parameter` for no permutations, or
  ///   `CancellationError`.
  public func test(
    _ first: [Double], _ second: [Double], dimension: Int = 1, permutations: Int = 999,
    seed: UInt64, tasks: Int = 1
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
    let divisions = try await Divisions(
      pooled: n + m, first: n, permutations: permutations, seed: seed, tasks: tasks)
    let sums = try await pairFunction(x, y).sums(divisions, tasks: tasks)
    return PermutationTest(
      statistics: sums.map { statistic($0, n, m) }, size: 2 * sums[0].mixed / Double(n * m))
  }

  private func pairFunction(_ x: VectorSample, _ y: VectorSample) -> PairFunction {
    let half = exponent / 2
    return exponent == 1
      ? PairFunction(x, y) { $0.squareRoot() } : PairFunction(x, y) { pow($0, half) }
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

  /// The statistic of two samples in ascending order.
  static func statistic(_ x: [Double], _ y: [Double]) -> Double {
    var sum = Sum(x.count, y.count), i = 0, j = 0, last = min(x[0], y[0])
    while i < x.count || j < y.count {
      let isFirst = j == y.count || i < x.count && x[i] <= y[j]
      let value = isFirst ? x[i] : y[j]
      sum.pass(value - last)
      sum.count(isFirst)
      (i, j) = (i + (isFirst ? 1 : 0), j + (isFirst ? 0 : 1))
      last = value
    }
    return sum.statistic
  }

  /// The statistic of a division; true marks the first sample.
  func statistic(_ isFirst: [Bool]) -> Double {
    var sum = Sum(firstCount, secondCount)
    for (place, gap) in gaps.enumerated() {
      sum.count(isFirst[order[place]])
      sum.pass(gap)
    }
    return sum.statistic
  }

  /// ∫(i·m − j·n)² dx over values in order, i and j of them from each sample; the difference is a whole number.
  private struct Sum {
    private let n: Int
    private let m: Int
    private var difference = 0
    private var integral = 0.0

    init(_ n: Int, _ m: Int) { (self.n, self.m) = (n, m) }

    mutating func count(_ isFirst: Bool) { difference += isFirst ? m : -n }

    mutating func pass(_ gap: Double) {
      integral += gap * (Double(difference) * Double(difference))
    }

    var statistic: Double {
      let product = Double(n) * Double(m)
      return 2 * integral / (product * product)
    }
  }
}
