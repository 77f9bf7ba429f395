import Distributions
import MonteCarlo
import Testing

@Suite struct StreamingTests {
  private let law = Cauchy.standard

  private func draws(_ count: Int, block: UInt32) -> [Double] {
    var stream = PhiloxStream(seed: 8, purpose: .samples, block: block)
    return (0..<count).map { _ in law.sample(using: &stream) }
  }

  private func summary(
    _ values: [Double], bins: Int
  ) throws -> StreamingKolmogorovSmirnov {
    var summary = try StreamingKolmogorovSmirnov(binCount: bins)
    try summary.add(values.span, law: law)
    return summary
  }

  @Test(
    "the bracket holds the exact statistic and is no wider than a bin", arguments: [1, 16, 4096])
  func bracket(bins: Int) throws {
    for count in [1, 2, 50, 3000] {
      let values = draws(count, block: UInt32(count))
      let exact = try KolmogorovSmirnovTest(values, against: law)
      let summary = try summary(values, bins: bins), range = try summary.statistic()
      #expect(range.lowerBound <= exact.statistic + 1e-15)
      #expect(exact.statistic <= range.upperBound + 1e-15)
      #expect(range.upperBound - range.lowerBound <= 1 / Double(bins) + 1e-15)
      let tests = try summary.tests()
      #expect(tests.largest.pValue <= exact.pValue + 1e-12)
      #expect(exact.pValue <= tests.smallest.pValue + 1e-12)
    }
  }

  @Test("one value a bin leaves no width")
  func exactness() throws {
    let values = draws(20, block: 4), range = try summary(values, bins: 1 << 20).statistic()
    #expect(range.lowerBound == range.upperBound)
  }

  @Test("merging is exact, associative and commutative, and equals one pass")
  func merging() throws {
    let parts = (0..<3).map { draws(700, block: 10 + UInt32($0)) }
    let summaries = try parts.map { try summary($0, bins: 256) }
    var left = summaries[0]
    try left.merge(summaries[1])
    try left.merge(summaries[2])
    var tail = summaries[2]
    try tail.merge(summaries[1])
    try tail.merge(summaries[0])
    #expect(left == tail)
    #expect(left == (try summary(parts.flatMap { $0 }, bins: 256)))
    #expect(left.sampleCount == 2100)
  }

  @Test("lost tails are counted, and mistakes are named")
  func errors() throws {
    let summary = try summary([-.infinity, 0, .infinity], bins: 4)
    #expect(summary.saturated == 2)
    #expect(throws: MonteCarloError.notANumber(name: "values", index: 1)) {
      try self.summary([0, .nan], bins: 4)
    }
    #expect(throws: MonteCarloError.tooFewValues(name: "the summary", count: 0, minimum: 1)) {
      try self.summary([], bins: 4).statistic()
    }
    #expect(throws: MonteCarloError.self) { try StreamingKolmogorovSmirnov(binCount: 3) }
    #expect(
      throws: MonteCarloError.shape(name: "the other summary", count: 8, requirement: "4 bins")
    ) {
      var summary = summary
      try summary.merge(try StreamingKolmogorovSmirnov(binCount: 8))
    }
  }

  @Test("moments merge to those of the whole, without losing digits to a large mean")
  func moments() {
    let values = (0..<1000).map { 1e9 + Double(($0 * 37) % 101) }
    let whole = StreamingMoments(values.span)
    var merged = StreamingMoments()
    for first in stride(from: 0, to: 1000, by: 130) {
      let part = Array(values[first..<min(first + 130, 1000)])
      merged.merge(StreamingMoments(part.span))
    }
    let mean = values.map { $0 - 1e9 }.reduce(0, +) / 1000
    let variance = values.map { ($0 - 1e9 - mean) * ($0 - 1e9 - mean) }.reduce(0, +) / 999
    #expect(merged.count == 1000 && whole.count == 1000)
    for moments in [whole, merged] {
      #expect(abs(moments.mean - 1e9 - mean) <= 1e-5)
      #expect(relativeError(moments.variance ?? .nan, variance) <= 1e-9)
    }
    #expect(StreamingMoments().variance == nil && StreamingMoments().standardError == nil)
  }
}
