import Distributions
import Foundation

/// How often pairs of coordinates lie above a threshold together; sees dependence that marginals and
/// norm do not.
///
/// Under the prior every coordinate exceeds its threshold with probability ½, independently of any other
/// one, so the four counts of a pair are multinomial with equal probabilities. Counts add.
struct PairCounts: Sendable {
  /// The vectors counted.
  private(set) var count = 0
  /// How many exceed, by coordinate.
  private var above: [Int]
  /// How many exceed together, by pair i < j, row by row.
  private var together: [Int]

  /// The coordinates looked at: all up to 256, evenly spaced ones beyond.
  static func coordinates(of dimension: Int) -> [Int] {
    let limit = 256
    return dimension <= limit
      ? Array(0..<dimension) : (0..<limit).map { $0 * dimension / limit }
  }

  /// Counts of nothing, for so many coordinates.
  init(coordinates: Int) {
    above = Array(repeating: 0, count: coordinates)
    together = Array(repeating: 0, count: coordinates * (coordinates - 1) / 2)
  }

  /// Counts of a block: bit k of `bits[i]` says whether vector k exceeds in coordinate i.
  init(bits: [[UInt64]], count: Int) {
    self.init(coordinates: bits.count)
    self.count = count
    var pair = 0
    for i in bits.indices {
      above[i] = bits[i].reduce(0) { $0 + $1.nonzeroBitCount }
      for j in (i + 1)..<max(bits.count, i + 1) {
        for (a, b) in zip(bits[i], bits[j]) { together[pair] += (a & b).nonzeroBitCount }
        pair += 1
      }
    }
  }

  /// Adds the counts of other vectors.
  mutating func merge(_ other: PairCounts) {
    count += other.count
    for i in above.indices { above[i] += other.above[i] }
    for i in together.indices { together[i] += other.together[i] }
  }

  /// The smallest chi-squared p-value over all pairs, times their number.
  ///
  /// The chi-squared tail understates far out where vectors are few: at 10⁻¹² and 40 vectors 18 times.
  var pValue: Double {
    guard !together.isEmpty, count > 0 else { return 1 }
    let largest = chiSquared.max() ?? 0
    return min(1, Double(together.count) * Self.survival(largest))
  }

  /// The largest chi-squared statistic over all pairs.
  var statistic: Double { chiSquared.max() ?? 0 }

  private var chiSquared: [Double] {
    let expected = Double(count) / 4
    var statistics: [Double] = []
    var pair = 0
    for i in above.indices {
      for j in (i + 1)..<max(above.count, i + 1) {
        let both = together[pair]
        let cells = [both, above[i] - both, above[j] - both, count - above[i] - above[j] + both]
        statistics.append(
          cells.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected })
        pair += 1
      }
    }
    return statistics
  }

  /// P(χ² > x) with three degrees of freedom.
  private static func survival(_ x: Double) -> Double {
    erfc((x / 2).squareRoot()) + (2 * x / .pi).squareRoot() * exp(-x / 2)
  }
}
