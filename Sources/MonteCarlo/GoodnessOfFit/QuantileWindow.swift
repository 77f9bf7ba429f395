package import Distributions
import Foundation

/// An empirical quantile of values that pass by once: the values near it, and how many lie below.
///
/// The window spans the law's quantiles at p ± ε, with ε of the Dvoretzky-Kiefer-Wolfowitz band at level 10⁻¹², so
/// values of the law keep the quantile inside; it holds about 2nε of them.
package struct QuantileWindow: Sendable {
  private let probability: Double
  private let range: ClosedRange<Double>
  private var count = 0
  private var below = 0
  private var inside: [Double] = []

  /// A window without values.
  ///
  /// - Parameters:
  ///   - probability: p, in 0...1.
  ///   - law: the law that the values should have.
  ///   - sampleCount: how many values will come.
  package init(
    at probability: Double, of law: some Distribution, sampleCount: Int
  ) throws(MonteCarloError) {
    let band = try DvoretzkyKieferWolfowitz(sampleCount: sampleCount).halfWidth(level: 1e-12)
    // Between two order statistics lies one more step of the empirical law.
    let margin = band + 1 / Double(sampleCount)
    let low = probability - margin, high = probability + margin
    self.probability = probability
    range =
      (low > 0 ? law.quantile(low) : -.infinity)...(high < 1 ? law.quantile(high) : .infinity)
  }

  /// Adds values.
  package mutating func add(_ values: Span<Double>) {
    count += values.count
    for index in values.indices {
      let value = values[index]
      if value < range.lowerBound {
        below += 1
      } else if value <= range.upperBound {
        inside.append(value)
      }
    }
  }

  /// The quantile, between neighbours linearly; nil where it lies outside the window.
  package var quantile: Double? {
    guard count > 0 else { return nil }
    let sorted = inside.sorted(), position = probability * Double(count - 1)
    let first = Int(position) - below, fraction = position - position.rounded(.down)
    guard sorted.indices.contains(first) else { return nil }
    guard fraction > 0 else { return sorted[first] }
    guard sorted.indices.contains(first + 1) else { return nil }
    return sorted[first] + fraction * (sorted[first + 1] - sorted[first])
  }
}
