import Foundation
import MonteCarlo
import Testing

@Suite struct KolmogorovSmirnovLawTests {
  @Test(
    "the exact law equals the big-integer table in both tails",
    arguments: ReferenceTable.rows("ks_distribution"))
  func exactLaw(row: ReferenceTable.Row) throws {
    let n = row.integer("n"), d = row.real("d")
    let law = try KolmogorovSmirnovLaw(sampleCount: n)
    #expect(abs(law.cdf(d) - row.real("cdf")) <= 1e-12)
    #expect(abs(law.survivalFunction(d) - row.real("sf")) <= 1e-12)
    if Double(n) * d * d >= 5 {
      #expect(relativeError(law.survivalFunction(d), row.real("sf")) <= 1e-12)
    }
    let limit = KolmogorovLimitLaw(), x = Double(n).squareRoot() * d
    #expect(relativeError(limit.cdf(x), row.real("asym_cdf")) <= 1e-13)
    #expect(relativeError(limit.survivalFunction(x), row.real("asym_sf")) <= 1e-13)
  }

  @Test(
    "deep upper tails keep their digits", arguments: ReferenceTable.rows("ks_tail"))
  func deepTail(row: ReferenceTable.Row) throws {
    let law = try KolmogorovSmirnovLaw(sampleCount: row.integer("n"))
    #expect(relativeError(law.survivalFunction(row.real("d")), row.real("sf")) <= 1e-12)
  }

  @Test(
    "the one-sided law keeps its digits in the tail",
    arguments: ReferenceTable.rows("ks_one_sided"))
  func oneSided(row: ReferenceTable.Row) throws {
    let law = try OneSidedKolmogorovSmirnovLaw(sampleCount: row.integer("n"))
    #expect(relativeError(law.survivalFunction(row.real("d")), row.real("sf_plus")) <= 1e-12)
  }

  @Test(
    "critical values of gates are exact and below the Dvoretzky-Kiefer-Wolfowitz bound",
    arguments: ReferenceTable.rows("ks_gate"))
  func gates(row: ReferenceTable.Row) throws {
    let n = row.integer("n"), level = row.real("alpha")
    let d = try KolmogorovSmirnovLaw(sampleCount: n).criticalValue(level: level)
    #expect(relativeError(d, row.real("d")) <= 1e-12)
    #expect(d < row.real("dkw"))
  }

  @Test(
    "the limit law keeps its digits in both tails",
    arguments: ReferenceTable.rows("kolmogorov_limit"))
  func limitLaw(row: ReferenceTable.Row) {
    let law = KolmogorovLimitLaw(), x = row.real("x")
    #expect(relativeError(law.cdf(x), row.real("cdf")) <= 1e-14 * max(1, 20 / (x * x)))
    #expect(relativeError(law.survivalFunction(x), row.real("sf")) <= 1e-14 * max(1, 4 * x * x))
  }

  @Test("quantiles and critical values invert the law", arguments: [1, 2, 7, 60, 900, 20_000])
  func inversion(n: Int) throws {
    let law = try KolmogorovSmirnovLaw(sampleCount: n)
    for p in [1e-12, 1e-3, 0.2, 0.5, 0.8] {
      let d = law.criticalValue(level: p)
      // Near 1 the distance 1 − d has few digits left.
      let rounding = Double(n) * 0x1p-52 / (1 - d)
      #expect(relativeError(law.survivalFunction(d), p) <= 1e-9 + rounding, "level \(p)")
    }
    for p in [1e-3, 0.2, 0.5, 0.8, 0.99] {
      #expect(relativeError(law.cdf(law.quantile(p)), p) <= 1e-9, "p \(p)")
    }
    #expect(law.criticalValue(level: 1.5).isNaN && law.quantile(-0.1).isNaN)
  }

  @Test(
    "methods agree where they meet", arguments: [141, 500, 2000])
  func seams(n: Int) throws {
    let law = try KolmogorovSmirnovLaw(sampleCount: n), count = Double(n)
    let low = 1 / count, high = (4 / count).squareRoot()
    for seam in [low, high] {
      let below = law.cdf(seam * (1 - 1e-13)), above = law.cdf(seam * (1 + 1e-13))
      #expect(abs(above - below) <= 1e-11)
    }
    #expect(law.method(at: low / 2) == .closedForm)
    #expect(law.method(at: high * 0.9) == .durbinMatrix)
    #expect(law.method(at: high * 1.1) == .oneSidedSum)
  }

  @Test("the expansion keeps its stated error", arguments: [140, 500, 2000, 5000])
  func expansion(n: Int) throws {
    let law = try KolmogorovSmirnovLaw(sampleCount: n), count = Double(n)
    for z in stride(from: 0.3, through: 1.9, by: 0.2) {
      let d = z / count.squareRoot()
      let error = abs(PelzGood.probability(sampleCount: n, d: d) - law.cdf(d))
      #expect(error <= 0.07 / (count * count) + 1e-12)
    }
    let larger = try KolmogorovSmirnovLaw(sampleCount: 5001)
    #expect(larger.method(at: 0.02) == .pelzGood)
  }

  @Test("arguments outside the range are answered, not refused")
  func totality() throws {
    let law = try KolmogorovSmirnovLaw(sampleCount: 10)
    #expect(law.cdf(-1) == 0 && law.cdf(0.05) == 0 && law.survivalFunction(0.05) == 1)
    #expect(law.cdf(1) == 1 && law.survivalFunction(2) == 0)
    #expect(law.cdf(.nan).isNaN && law.survivalFunction(.nan).isNaN)
    #expect(
      throws: MonteCarloError.parameter(
        name: "sampleCount", value: "0", requirement: "at least 1")
    ) {
      try KolmogorovSmirnovLaw(sampleCount: 0)
    }
  }
}
