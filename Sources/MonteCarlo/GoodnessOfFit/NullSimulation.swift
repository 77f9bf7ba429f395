import Distributions
import Foundation

/// p-values of a statistic of n uniform values from a fixed simulation, for samples too small for a limit law.
///
/// The draws are addressed by n alone, so equal samples give equal p-values everywhere.
enum NullSimulation {
  /// The number of simulated samples; the smallest p-value is one over this number plus one.
  static let replicates = 9_999

  /// (b + 1)/(m + 1), where b of m simulated statistics reach `statistic`.
  ///
  /// - Parameters:
  ///   - statistic: the observed value.
  ///   - count: n.
  ///   - evaluate: the statistic of ascending uniforms u₁ ≤ … ≤ uₙ, given with 1 − uᵢ.
  static func pValue(
    of statistic: Double, count: Int, _ evaluate: ([Double], [Double]) -> Double
  ) -> Double {
    var stream = PhiloxStream(seed: 0, purpose: .nullSimulation, block: UInt32(count))
    var lower = [Double](repeating: 0, count: count), upper = lower
    var reached = 0
    for _ in 0..<replicates {
      fill(&lower, &upper, using: &stream)
      if evaluate(lower, upper) >= statistic { reached += 1 }
    }
    return Double(reached + 1) / Double(replicates + 1)
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
