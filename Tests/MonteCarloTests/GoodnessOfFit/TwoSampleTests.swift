import Distributions
import MonteCarlo
import Testing

@Suite struct TwoSampleTests {
  @Test(
    "the two-sample law equals the counts of lattice paths",
    arguments: ReferenceTable.rows("ks_two_sample"))
  func exactLaw(row: ReferenceTable.Row) throws {
    let (tail, method) = try TwoSampleKolmogorovSmirnovTest.survivalFunction(
      scaledStatistic: row.integer("c"), firstCount: row.integer("n"), secondCount: row.integer("m")
    )
    #expect(relativeError(tail, row.real("sf")) <= 1e-13)
    #expect(method == (row.integer("n") == row.integer("m") ? .equalSizes : .latticePaths))
  }

  @Test("the statistic is taken after complete blocks of ties, and ties are reported")
  func ties() throws {
    let test = try TwoSampleKolmogorovSmirnovTest([1, 2, 2, 3], [2, 2, 2, 4])
    #expect(test.statistic == 0.25)
    #expect(test.isConservative)
    let untied = try TwoSampleKolmogorovSmirnovTest([1, 2], [3, 4, 5])
    #expect(untied.statistic == 1 && !untied.isConservative)
    #expect(relativeError(untied.pValue, 0.2) <= 1e-14)
  }

  /// n·m·D by counting below and at every value.
  private func difference(_ x: [Double], _ y: [Double]) -> Int {
    (x + y).map { value in
      abs(x.count { $0 <= value } * y.count - y.count { $0 <= value } * x.count)
    }.max() ?? 0
  }

  @Test("the statistic is that of its definition, for tied, equal and separate samples")
  func definition() throws {
    var stream = PhiloxStream(seed: 12, purpose: .samples)
    for (n, m) in [(1, 1), (1, 30), (25, 40), (600, 513), (40, 40)] {
      for levels in [2.0, 7, 1e15] {
        let x = (0..<n).map { _ in (stream.uniform() * levels).rounded() }
        for shift in [0, 0.6, 2] {
          let y = (0..<m).map { _ in ((stream.uniform() + shift) * levels).rounded() }
          let test = try TwoSampleKolmogorovSmirnovTest(x, y)
          #expect(test.statistic == Double(difference(x, y)) / (Double(n) * Double(m)))
          #expect(test.isConservative == (Set(x + y).count < n + m))
        }
      }
    }
    #expect(try TwoSampleKolmogorovSmirnovTest([0, -0.0], [-0.0, 0]).statistic == 0)
  }

  /// n·m·D by one step at a time through both sorted samples.
  private func steps(_ x: [Double], _ y: [Double]) -> Int {
    let x = x.sorted(), y = y.sorted()
    var i = 0, j = 0, largest = 0
    while i < x.count || j < y.count {
      let value = i == x.count ? y[j] : j == y.count ? x[i] : min(x[i], y[j])
      while i < x.count, x[i] == value { i += 1 }
      while j < y.count, y[j] == value { j += 1 }
      largest = max(largest, abs(i * y.count - j * x.count))
    }
    return largest
  }

  @Test("large samples give by buckets what sorting gives, on every instruction set")
  func buckets() throws {
    let normal = try Normal(mean: 3, sd: 2)
    func draws(_ law: any Distribution, _ count: Int, block: UInt32) -> [Double] {
      var stream = PhiloxStream(seed: 13, purpose: .samples, block: block)
      var values = [Double](repeating: 0, count: count)
      var output = values.mutableSpan
      law.fill(&output, using: &stream)
      return values
    }
    let x = draws(normal, 50_000, block: 1), y = draws(normal, 40_001, block: 2)
    let cauchy = draws(Cauchy.standard, 40_000, block: 3)
    let ends = (0..<20_000).map { [-Double.infinity, .infinity, 1e300, -1e-300][$0 % 4] }
    let pairs: [([Double], [Double])] = [
      (x, y), (x, x), (x, x.reversed()), (x, y.map { $0 + 0.02 }), (x, y.map { $0 + 100 }),
      (cauchy, draws(Cauchy.standard, 90_000, block: 4)), (cauchy, x), (x + ends, y + ends),
      (x.map { ($0 * 10).rounded() / 10 }, y.map { ($0 * 10).rounded() / 10 }), ([3.5], x + y),
      (Array(repeating: 1, count: 40_000), Array(repeating: 1, count: 30_000)),
      (Array(repeating: 1, count: 40_000), Array(repeating: 2, count: 30_000)),
      (Array(repeating: 1, count: 40_000), x), (x.map { 1e-12 * $0 }, cauchy),
    ]
    for (x, y) in pairs {
      let statistic = Double(steps(x, y)) / (Double(x.count) * Double(y.count))
      for set in InstructionSet.available {
        let test = try InstructionSet.$forced.withValue(set) {
          try TwoSampleKolmogorovSmirnovTest(x, y)
        }
        #expect(test.statistic == statistic)
        #expect(!test.isConservative || Set(x + y).count < x.count + y.count)
      }
    }
    for step in [0.1, 1e-5] {
      let rounded = { (values: [Double]) in values.map { ($0 / step).rounded() * step } }
      #expect(try TwoSampleKolmogorovSmirnovTest(rounded(x), rounded(y)).isConservative)
      #expect(
        try TwoSampleKolmogorovSmirnovTest(rounded(x), rounded(y.map { $0 + 100 })).isConservative)
    }
    #expect(try !TwoSampleKolmogorovSmirnovTest(x, y).isConservative)
  }

  @Test("the limit continues the exact law for large samples")
  func limit() throws {
    let n = 4000, m = 4001, c = Int(0.03 * Double(n * m))
    let (tail, method) = try TwoSampleKolmogorovSmirnovTest.survivalFunction(
      scaledStatistic: c, firstCount: n, secondCount: m)
    let (equal, _) = try TwoSampleKolmogorovSmirnovTest.survivalFunction(
      scaledStatistic: 120 * n, firstCount: n, secondCount: n)
    #expect(method == .limit)
    #expect(abs(tail - equal) <= 0.01)
  }

  @Test("an empty sample and a value that is no number are refused by name")
  func errors() {
    #expect(
      throws: MonteCarloError.tooFewValues(name: "the second sample", count: 0, minimum: 1)
    ) { try TwoSampleKolmogorovSmirnovTest([1], []) }
    #expect(throws: MonteCarloError.notANumber(name: "the first sample", index: 1)) {
      try TwoSampleKolmogorovSmirnovTest([1, .nan], [2])
    }
  }
}
