import Distributions
import Foundation

/// p-values of a statistic of n uniform values from a fixed simulation, for samples too small for a limit law.
///
/// The draws are addressed by n alone, so equal samples give equal p-values everywhere.
enum NullSimulation {
  /// The number of simulated samples.
  static let replicates = 9_999

  /// (b + 1)/(m + 1), where b of m simulated statistics reach `statistic`; in the upper hundredth the limit
  /// law's tail, made to meet the simulated one there.
  ///
  /// A fixed simulation's own error never averages out, and at a hundredth of a hundredth it rests on a
  /// single value; the limit law has the right shape there, and its factor rests on a hundred values.
  ///
  /// - Parameters:
  ///   - statistic: the observed value.
  ///   - count: n.
  ///   - limit: the law as n grows.
  ///   - evaluate: the statistic of ascending uniforms u₁ ≤ … ≤ uₙ, given with 1 − uᵢ.
  static func pValue(
    of statistic: Double, count: Int, limit: some DistributionFunction,
    _ evaluate: ([Double], [Double]) -> Double
  ) -> Double {
    let simulated = statistics(count: count, evaluate)
    let reached = simulated.count { $0 >= statistic }
    if reached >= tailCount { return Double(reached + 1) / Double(replicates + 1) }
    let start = simulated.sorted(by: >)[tailCount - 1]
    let share = Double(tailCount) / Double(replicates + 1)
    return min(
      share, share * limit.survivalFunction(statistic) / limit.survivalFunction(start))
  }

  private static let tailCount = 100

  private static func statistics(
    count: Int, _ evaluate: ([Double], [Double]) -> Double
  ) -> [Double] {
    var stream = PhiloxStream(seed: 0, purpose: .nullSimulation, block: UInt32(count))
    var lower = [Double](repeating: 0, count: count), upper = lower
    return (0..<replicates).map { _ in
      fill(&lower, &upper, using: &stream)
      return evaluate(lower, upper)
    }
  }

  /// Ordered uniforms without sorting: partial sums of exponential gaps over their total.
  private static func fill(
    _ lower: inout [Double], _ upper: inout [Double], using stream: inout PhiloxStream
  ) {
    var total = 0.0
    for index in lower.indices {
      total -= log(stream.uniform())
      lower[index] = total
    }
    var above = -log(stream.uniform())
    total += above
    for index in lower.indices.reversed() {
      let gap = index > 0 ? lower[index] - lower[index - 1] : lower[index]
      upper[index] = above / total
      above += gap
      lower[index] /= total
    }
  }
}
