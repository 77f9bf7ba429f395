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
    _ values: [Double], expected: Int = 1000
  ) throws -> StreamingKolmogorovSmirnov {
    var summary = try StreamingKolmogorovSmirnov(against: law, expectedCount: expected)
    try summary.add(values.span)
    return summary
  }

  @Test(
    "the bracket holds the exact statistic, which the second pass finds", arguments: [1, 10_000])
  func bracket(expected: Int) throws {
    for count in [1, 2, 50, 3000] {
      let values = draws(count, block: UInt32(count))
      let exact = try KolmogorovSmirnovTest(sorted: values.sorted(), against: law)
      let summary = try summary(values, expected: expected), range = try summary.statistic()
      #expect(range.lowerBound <= exact.statistic + 1e-15)
      #expect(exact.statistic <= range.upperBound + 1e-15)
      #expect(range.upperBound - range.lowerBound <= 0.02)
      let tests = try summary.tests()
      #expect(tests.largest.pValue <= exact.pValue + 1e-12)
      #expect(exact.pValue <= tests.smallest.pValue + 1e-12)
      var candidates = try summary.candidates()
      candidates.add(values.span)
      #expect(try candidates.test() == exact)
    }
  }

  @Test("both passes merge exactly in any order and division, and equal one pass")
  func merging() throws {
    let parts = (0..<3).map { draws(700, block: 10 + UInt32($0)) }, all = parts.flatMap { $0 }
    let summaries = try parts.map { try summary($0) }
    var left = summaries[0]
    try left.merge(summaries[1])
    try left.merge(summaries[2])
    var tail = summaries[2]
    try tail.merge(summaries[1])
    try tail.merge(summaries[0])
    #expect(left == tail)
    #expect(left == (try summary(all)))
    #expect(left.sampleCount == 2100)
    let empty = try left.candidates()
    let exact = try KolmogorovSmirnovTest(sorted: all.sorted(), against: law)
    for division in [[0..<2100], [1400..<2100, 0..<1, 1..<1400], [700..<2100, 0..<700]] {
      var candidates = empty
      for range in division {
        var part = empty
        part.add(all.span.extracting(range))
        candidates.merge(part)
      }
      #expect(try candidates.test() == exact)
    }
  }

  @Test("a law that is far off keeps a bracket, and its candidates are refused by number")
  func farOff() throws {
    let values = draws(2000, block: 30).map { $0 * 1e9 }, summary = try summary(values)
    let exact = try KolmogorovSmirnovTest(sorted: values.sorted(), against: law)
    let range = try summary.statistic()
    #expect(range.contains(exact.statistic) && range.upperBound - range.lowerBound < 0.01)
    let expected = try summary.candidates().candidateCount
    #expect(expected > 100)
    #expect(
      throws: MonteCarloError.tooLarge(
        name: "the set of candidates", count: expected, limit: 100,
        advice: "the law does not fit: take the interval of the first pass")
    ) { try summary.candidates(limit: 100) }
  }

  @Test("a second pass over other values is noticed")
  func otherValues() throws {
    let values = draws(500, block: 31), summary = try summary(values)
    var missing = try summary.candidates()
    missing.add(values.span.extracting(1..<500))
    #expect(
      throws: MonteCarloError.shape(
        name: "the second pass", count: 499, requirement: "the 500 of the first")
    ) { try missing.test() }
    var moved = try summary.candidates()
    let others = values.map { $0 + 1000 }
    moved.add(others.span)
    #expect(throws: MonteCarloError.self) { try moved.test() }
  }

  @Test("mistakes are named")
  func errors() throws {
    #expect(throws: MonteCarloError.notANumber(name: "values", index: 1)) {
      try self.summary([0, .nan])
    }
    #expect(throws: MonteCarloError.tooFewValues(name: "the summary", count: 0, minimum: 1)) {
      try self.summary([]).statistic()
    }
    #expect(throws: MonteCarloError.self) {
      try StreamingKolmogorovSmirnov(against: law, expectedCount: 0)
    }
    let signs = try DiscreteLaw(points: [-1, 1], probabilities: [0.5, 0.5])
    #expect(
      throws: MonteCarloError.notApplicable(
        subject: signs.description, reason: "its atoms hide inside buckets")
    ) { try StreamingKolmogorovSmirnov(against: signs, expectedCount: 10) }
    let merge = MonteCarloError.notApplicable(
      subject: "a merge of summaries", reason: "they are of different laws or expected counts")
    #expect(throws: merge) {
      var summary = try summary([0])
      try summary.merge(try StreamingKolmogorovSmirnov(against: law, expectedCount: 100_000))
    }
    #expect(throws: merge) {
      var summary = try summary([0])
      try summary.merge(
        try StreamingKolmogorovSmirnov(against: Normal.standard, expectedCount: 1000))
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
