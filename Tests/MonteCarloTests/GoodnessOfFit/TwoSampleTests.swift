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
