import Foundation

/// The maximum mean discrepancy of two samples with a bounded kernel; valid for laws without moments.
///
/// MMD² = mean k(xᵢ, xⱼ) + mean k(yᵢ, yⱼ) − 2·mean k(xᵢ, yⱼ), unbiased when i ≠ j. Source: Gretton,
/// Borgwardt, Rasch, Schölkopf & Smola, Journal of Machine Learning Research 13 (2012).
public struct MaximumMeanDiscrepancy: Sendable, Equatable {
  /// A bounded kernel, 1 at distance 0.
  ///
  /// Fix its width from the prior, not from the sample.
  public enum Kernel: Sendable, Equatable {
    /// exp(−|x − y|²/(2h²)); h = √D suits normal vectors.
    case gaussian(bandwidth: Double)
    /// C/(C + |x − y|²), with tails that suit Cauchy vectors.
    case inverseMultiquadric(scale: Double)

    @Sendable func value(_ squaredDistance: Double) -> Double {
      switch self {
      case .gaussian(let bandwidth): exp(-squaredDistance / (2 * bandwidth * bandwidth))
      case .inverseMultiquadric(let scale): scale / (scale + squaredDistance)
      }
    }
  }

  /// The kernel.
  public let kernel: Kernel

  /// The discrepancy with a kernel.
  ///
  /// - Throws: `MonteCarloError.parameter` unless its width is positive and finite.
  public init(kernel: Kernel) throws(MonteCarloError) {
    switch kernel {
    case .gaussian(let bandwidth): try Check.positive("bandwidth", bandwidth)
    case .inverseMultiquadric(let scale): try Check.positive("scale", scale)
    }
    self.kernel = kernel
  }

  /// The unbiased estimate of MMD²; may be negative.
  ///
  /// Needs two vectors a sample.
  ///
  /// - Parameters:
  ///   - first: row-major, one vector a row.
  ///   - second: as `first`.
  ///   - dimension: the number of coordinates of a vector.
  /// - Throws: `MonteCarloError.tooFewValues`, `.shape`, or `.notANumber` for a coordinate that is not finite.
  public func statistic(
    _ first: [Double], _ second: [Double], dimension: Int
  ) throws(MonteCarloError) -> Double {
    let (x, y) = try samples(first, second, dimension)
    return Self.unbiased(sums(x, y), x.count, y.count)
  }

  /// The biased estimate of MMD, the norm of the difference of mean embeddings; at least 0.
  ///
  /// - Throws: As ``statistic(_:_:dimension:)``.
  public func biasedDiscrepancy(
    _ first: [Double], _ second: [Double], dimension: Int
  ) throws(MonteCarloError) -> Double {
    let (x, y) = try samples(first, second, dimension)
    let sums = sums(x, y), (n, m) = (Double(x.count), Double(y.count))
    let within = (2 * sums.first + n) / (n * n) + (2 * sums.second + m) / (m * m)
    return max(0, within - 2 * sums.mixed / (n * m)).squareRoot()
  }

  /// What the biased discrepancy of two equal laws exceeds with at most this probability, for any law.
  ///
  /// √(2/n) (1 + √(2 log(1/level))) for two samples of n vectors and a kernel in 0...1: conservative, but it
  /// carries levels that permutations cannot.
  ///
  /// - Throws: `MonteCarloError.parameter` unless `count` ≥ 1 and 0 < `level` < 1.
  public static func distributionFreeCriticalValue(
    count: Int, level: Double
  ) throws(MonteCarloError) -> Double {
    try Check.atLeast(1, "count", count)
    try Check.probability("level", level)
    return (2 / Double(count)).squareRoot() * (1 + (2 * log(1 / level)).squareRoot())
  }

  /// The permutation test of equal laws, with the unbiased statistic.
  ///
  /// - Parameters:
  ///   - first: row-major, one vector a row.
  ///   - second: as `first`.
  ///   - dimension: the number of coordinates of a vector.
  ///   - permutations: the number of random divisions.
  ///   - seed: the key of their streams.
  ///   - tasks: how many blocks of work run at once; changes no result.
  /// - Throws: As ``statistic(_:_:dimension:)``, `MonteCarloError.parameter` for no permutations, or
  ///   `CancellationError`.
  public func test(
    _ first: [Double], _ second: [Double], dimension: Int, permutations: Int = 999, seed: UInt64,
    tasks: Int = 1
  ) async throws -> PermutationTest {
    let (x, y) = try samples(first, second, dimension)
    let (n, m) = (x.count, y.count)
    let divisions = try await Divisions(
      pooled: n + m, first: n, permutations: permutations, seed: seed, tasks: tasks)
    let sums = try await PairFunction(x, y, kernel.value).sums(divisions, tasks: tasks)
    // A kernel is at most 1, and so are the means that the statistic is made of.
    return PermutationTest(statistics: sums.map { Self.unbiased($0, n, m) }, size: 1)
  }

  private func sums(_ x: VectorSample, _ y: VectorSample) -> PairSums {
    PairFunction(x, y, kernel.value).sums(
      Divisions(pooled: x.count + y.count, first: x.count))[0]
  }

  private func samples(
    _ first: [Double], _ second: [Double], _ dimension: Int
  ) throws(MonteCarloError) -> (VectorSample, VectorSample) {
    (
      try VectorSample("the first sample", first, dimension: dimension, minimum: 2),
      try VectorSample("the second sample", second, dimension: dimension, minimum: 2)
    )
  }

  private static func unbiased(_ sums: PairSums, _ firstCount: Int, _ secondCount: Int) -> Double {
    let (n, m) = (Double(firstCount), Double(secondCount))
    return 2 * sums.first / (n * (n - 1)) + 2 * sums.second / (m * (m - 1))
      - 2 * sums.mixed / (n * m)
  }
}
