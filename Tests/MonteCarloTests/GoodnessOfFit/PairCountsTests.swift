import Foundation
import MonteCarlo
import Testing

@Suite struct PairCountsTests {
  /// Counts of two coordinates: both above, the first alone, the second alone, neither.
  private func counts(_ cells: [Int]) -> PairCounts {
    var bits = [[UInt64]](repeating: [0, 0, 0, 0], count: 2), vector = 0
    for (cell, above) in zip(cells, [[0, 1], [0], [1], []]) {
      for _ in 0..<cell {
        for coordinate in above { bits[coordinate][vector / 64] |= 1 << UInt64(vector % 64) }
        vector += 1
      }
    }
    return PairCounts(bits: bits, count: vector)
  }

  /// The multinomial probability of four cells of probability ¼.
  private func probability(_ cells: [Int]) -> Double {
    let n = cells.reduce(0, +)
    let logCount = cells.reduce(lgamma(Double(n + 1))) { $0 - lgamma(Double($1 + 1)) }
    return exp(logCount - Double(n) * log(4))
  }

  @Test("no level is exceeded, by enumeration of all outcomes", arguments: [10, 20, 40, 100])
  func levels(count: Int) {
    let levels = [1e-3, 1e-6, 1e-9, 1e-12]
    var sizes = [Double](repeating: 0, count: levels.count)
    for a in 0...count {
      for b in 0...count - a {
        // The statistic does not depend on the order of the cells.
        for c in 0...count - a - b {
          let cells = [a, b, c, count - a - b - c]
          guard cells == cells.sorted() else { continue }
          let pValue = counts(cells).pValue
          guard pValue <= levels[0] else { continue }
          let mass = probability(cells) * Double(arrangements(cells))
          for (index, level) in levels.enumerated() where pValue <= level { sizes[index] += mass }
        }
      }
    }
    for (size, level) in zip(sizes, levels) { #expect(size <= level) }
    #expect(sizes[0] > 1e-4)
  }

  /// How many orders four ascending numbers have.
  private func arrangements(_ cells: [Int]) -> Int {
    var orders = 24, run = 1
    for (a, b) in zip(cells, cells.dropFirst()) {
      run = a == b ? run + 1 : 1
      orders /= run
    }
    return orders
  }

  @Test("twenty vectors of which all exceed twice are not more surprising than they are")
  func allAbove() {
    let counts = counts([20, 0, 0, 0])
    // Four outcomes are as far out, each with probability 4⁻²⁰; Pearson's tail gives 5.9·10⁻¹³.
    let exact = 0x1p-38
    #expect(counts.pValue >= exact && counts.pValue < 2 * exact)
    #expect(abs(counts.statistic - 40 * log(4)) <= 1e-12)
  }

  @Test("even counts are no surprise, and no counts are none")
  func none() {
    #expect(counts([5, 5, 5, 5]).pValue == 1)
    #expect(counts([0, 0, 0, 0]).pValue == 1)
  }
}
