import Distributions

/// How the p-value of a quadratic test was computed.
public enum QuadraticTestMethod: String, Sendable, Codable {
  /// The limit law, for n ≥ 100.
  case limit = "limit law"
  /// A fixed simulation of 9,999 samples of this size, for n < 100: p = (b + 1)/(m + 1), at least 10⁻⁴.
  case simulation = "simulation"

  init(sampleCount: Int) { self = sampleCount >= 100 ? .limit : .simulation }

  /// The p-value by this method; arguments as of ``NullSimulation``.
  func pValue(
    of statistic: Double, count: Int, limit: some DistributionFunction,
    _ evaluate: ([Double], [Double]) -> Double
  ) -> Double {
    switch self {
    case .limit: limit.survivalFunction(statistic)
    case .simulation:
      NullSimulation.pValue(of: statistic, count: count, limit: limit, evaluate)
    }
  }
}
