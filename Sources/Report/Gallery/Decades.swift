import Foundation

/// Lengths on a logarithmic axis.
enum Decades {
  /// ln 10: how much longer a density of log₁₀ is.
  static let perUnit = log(10.0)

  /// How many decades lie between two positive numbers.
  static func between(_ low: Double, _ high: Double) -> Double { log10(high / low) }
}
