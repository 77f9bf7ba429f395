import MonteCarlo
import Testing

@Suite struct QuadraticLimitLawTests {
  @Test(
    "the limit laws of W² and A² equal the series at 30 digits",
    arguments: ReferenceTable.rows("cvm_ad_limits"))
  func limits(row: ReferenceTable.Row) {
    let x = row.real("x")
    let cvm = CramerVonMisesLimitLaw(), ad = AndersonDarlingLimitLaw()
    #expect(abs(cvm.cdf(x) - row.real("cvm_cdf")) <= 1e-12)
    #expect(abs(ad.cdf(x) - row.real("ad_cdf")) <= 1e-12)
    #expect(relativeError(cvm.survivalFunction(x), row.real("cvm_sf")) <= 1e-12)
    #expect(relativeError(ad.survivalFunction(x), row.real("ad_sf")) <= 1e-12)
  }

  @Test("the two formulas of each limit law meet")
  func seams() {
    let cvm = CramerVonMisesLimitLaw(), ad = AndersonDarlingLimitLaw()
    #expect(abs(cvm.cdf(0.25.nextDown) - cvm.cdf(0.25)) <= 1e-13)
    #expect(abs(ad.cdf(0.75.nextDown) - ad.cdf(0.75)) <= 1e-13)
    #expect(cvm.cdf(0) == 0 && ad.cdf(-1) == 0 && cvm.cdf(.nan).isNaN && ad.cdf(.nan).isNaN)
  }
}
