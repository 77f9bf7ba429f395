import Distributions
import MonteCarlo
import Testing

@Suite struct PeerTests {
  private static func numbers(_ text: String) -> [Double] {
    text.split(separator: " ").compactMap { Double($0) }
  }

  @Test(
    "statistics and exact p-values equal SciPy's (ties included) and R's",
    arguments: ReferenceTable.rows("scipy_ks") + ReferenceTable.rows("r_ks"))
  func agreement(row: ReferenceTable.Row) throws {
    let first = Self.numbers(row.text("first")), uniform = try Uniform(lower: -1, upper: 1)
    let statistic: Double, pValue: Double
    switch row.text("kind") {
    case "one":
      let test = try KolmogorovSmirnovTest(first, against: uniform)
      (statistic, pValue) = (test.statistic, test.pValue)
    case "two":
      let second = Self.numbers(row.text("second"))
      let test = try TwoSampleKolmogorovSmirnovTest(first, second)
      (statistic, pValue) = (test.statistic, test.pValue)
    default:
      // SciPy corrects the limit law by a first-order term; we simulate. Compared within the
      // simulation's error at five standard deviations.
      let test = try CramerVonMisesTest(first, against: uniform)
      let p = row.real("p_value"), error = (p * (1 - p) / 9_999).squareRoot()
      #expect(abs(test.statistic - row.real("statistic")) <= 1e-13)
      #expect(abs(test.pValue - p) <= 5 * error + 3e-3)
      return
    }
    #expect(abs(statistic - row.real("statistic")) <= 1e-14)
    #expect(abs(pValue - row.real("p_value")) <= 1e-10)
  }

  /// SciPy's kstwo.sf(0.05, 141): the Pelz–Good expansion, used there beyond n = 140.
  @Test("where SciPy leaves the exact law, this package stays with it")
  func knownDeviation() throws {
    let exact = try KolmogorovSmirnovLaw(sampleCount: 141).cdf(0.05)
    let expansion = PelzGood.probability(sampleCount: 141, d: 0.05)
    #expect(abs(exact - 0.145156891013474553614493548684) <= 1e-12)
    #expect(abs(expansion - exact) > 1e-7 && abs(expansion - exact) < 3e-6)
  }
}
