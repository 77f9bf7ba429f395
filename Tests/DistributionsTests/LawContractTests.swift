import Distributions
import Foundation
import Testing

/// What every registered law must satisfy, at every example that its entry gives.
@Suite struct LawContractTests {
  static let examples = LawCatalog.entries.flatMap(\.examples)

  private func entry(of text: String) throws -> LawEntry {
    let name = try Specification(text).name
    return try #require(LawCatalog.entries.first { $0.name == name })
  }

  @Test(
    "a quantile sits where the distribution function crosses p, in both tails",
    arguments: examples, [1e-300, 1e-100, 1e-18, 1e-6, 1e-3, 0.1, 0.3, 0.5, 0.7, 0.999])
  func crossing(text: String, p: Double) throws {
    let law = try LawCatalog.make(text), slack = try entry(of: text).accuracy
    let x = law.quantile(p), y = law.upperTailQuantile(p)
    #expect(law.cdf(x.nextDown) <= p * (1 + slack), "x = \(x), cdf \(law.cdf(x))")
    #expect(p * (1 - slack) <= law.cdf(x.nextUp), "x = \(x), cdf \(law.cdf(x))")
    #expect(law.survivalFunction(y.nextUp) <= p * (1 + slack), "y = \(y)")
    #expect(p * (1 - slack) <= law.survivalFunction(y.nextDown), "y = \(y)")
  }

  @Test(
    "a quantile of a log-probability sits where the log tail crosses it", arguments: examples,
    [-5000, -800, -300, -3, -0.7, -0.01, -1e-9])
  func logCrossing(text: String, target: Double) throws {
    let law = try LawCatalog.make(text), slack = 2 * (try entry(of: text).accuracy)
    let x = law.quantile(logProbability: target)
    let y = law.upperTailQuantile(logProbability: target)
    // A tail beyond the double range of x itself ends at the support or at 0.
    let room = slack * max(1, abs(target))
    if abs(x) > 1e-300, abs(x) < 1e300 {
      #expect(law.logCDF(x.nextDown) <= target + room, "x = \(x)")
      #expect(target - room <= law.logCDF(x.nextUp), "x = \(x)")
    }
    if abs(y) > 1e-300, abs(y) < 1e300 {
      #expect(law.logSurvivalFunction(y.nextUp) <= target + room, "y = \(y)")
      #expect(target - room <= law.logSurvivalFunction(y.nextDown), "y = \(y)")
    }
  }

  @Test("evaluators are total and meet the ends of the support", arguments: examples)
  func totality(text: String) throws {
    let law = try LawCatalog.make(text), ends = law.support
    for value in [
      law.cdf(.nan), law.survivalFunction(.nan), law.pdf(.nan), law.logCDF(.nan),
      law.quantile(.nan),
      law.quantile(-0.1), law.quantile(1.1), law.upperTailQuantile(-1e-9),
      law.upperTailQuantile(1.5), law.quantile(logProbability: 0.1),
      law.upperTailQuantile(logProbability: 1), law.quantile(logProbability: .nan),
    ] { #expect(value.isNaN) }
    #expect(law.cdf(-.infinity) == 0 && law.cdf(.infinity) == 1)
    #expect(law.survivalFunction(-.infinity) == 1 && law.survivalFunction(.infinity) == 0)
    #expect(law.pdf(.infinity) == 0 && law.pdf(-.infinity) == 0)
    #expect(law.quantile(0) == ends.lowerBound && law.quantile(1) == ends.upperBound)
    #expect(
      law.upperTailQuantile(0) == ends.upperBound && law.upperTailQuantile(1) == ends.lowerBound)
    #expect(law.quantile(logProbability: -.infinity) == ends.lowerBound)
    #expect(law.quantile(logProbability: 0) == ends.upperBound)
    #expect(law.upperTailQuantile(logProbability: -.infinity) == ends.upperBound)
    #expect(law.cdf(ends.lowerBound.nextDown) == 0 && law.cdf(ends.upperBound.nextUp) == 1)
    for x in [-1e308, -1e200, 1e200, 1e308, 0x1p-1030, -0x1p-1030] {
      #expect((0...1).contains(law.cdf(x)) && (0...1).contains(law.survivalFunction(x)), "x = \(x)")
      #expect(law.pdf(x) >= 0, "pdf at \(x)")
    }
  }

  @Test("the distribution function rises, and its two tails add up to 1", arguments: examples)
  func monotone(text: String) throws {
    let law = try LawCatalog.make(text)
    var last = 0.0
    for k in 1..<200 {
      let x = law.quantile(Double(k) / 200), p = law.cdf(x)
      #expect(p >= last)
      #expect(abs(p + law.survivalFunction(x) - 1) < 1e-12)
      #expect(abs(law.logCDF(x) - log(p)) < 1e-9)
      last = p
    }
  }

  @Test("the density is the derivative of the distribution function", arguments: examples)
  func derivative(text: String) throws {
    let law = try LawCatalog.make(text)
    for p in [0.01, 0.05, 0.2, 0.35, 0.52, 0.65, 0.8, 0.95, 0.99] {
      let x = law.quantile(p), width = min(law.quantile(p + 0.005) - x, x - law.quantile(p - 0.005))
      let h = 0.02 * width
      // Richardson's step removes the h² term.
      func slope(_ h: Double) -> Double { (law.cdf(x + h) - law.cdf(x - h)) / (2 * h) }
      let expected = (4 * slope(h) - slope(2 * h)) / 3
      #expect(abs(law.pdf(x) / expected - 1) < 1e-6, "x = \(x): \(law.pdf(x)), \(expected)")
    }
  }

  @Test("mean and variance agree with integrals over the quantiles", arguments: examples)
  func moments(text: String) throws {
    let law = try LawCatalog.make(text)
    guard let mean = law.mean, let variance = law.variance, mean.isFinite, variance.isFinite else {
      return
    }
    // A corner of the density inside costs the rule digits, hence the tolerance.
    // E g(X) = ∫₀^½ [g(F⁻¹(p)) + g(S⁻¹(p))] dp; the double-exponential rule takes the ends.
    let first = TanhSinh.integrate(0, 0.5) {
      law.quantile($0) - mean + (law.upperTailQuantile($0) - mean)
    }
    let second = TanhSinh.integrate(0, 0.5) {
      let a = law.quantile($0) - mean, b = law.upperTailQuantile($0) - mean
      return a * a + b * b
    }
    #expect(abs(first) < 3e-4 * variance.squareRoot(), "\(first)")
    #expect(abs(second / variance - 1) < 3e-4, "\(second) \(variance)")
  }

  @Test("the description makes the law again", arguments: examples)
  func roundTrip(text: String) throws {
    let law = try LawCatalog.make(text), again = try LawCatalog.make(law.description)
    #expect(again.description == law.description)
    for p in [0.1, 0.6] { #expect(again.quantile(p) == law.quantile(p)) }
  }

  @Test("the bulk form keeps eight digits in both tails and both directions", arguments: examples)
  func bulk(text: String) throws {
    let law = try LawCatalog.make(text), bulk = law.bulkForm
    for k in 0..<120 {
      let p = pow(2, -66 * (Double(k) + 0.37) / 120)
      let x = law.quantile(p), y = law.upperTailQuantile(p)
      #expect(isClose(bulk.cdf(x), law.cdf(x), within: 1e-8), "cdf at \(x)")
      #expect(isClose(bulk.survivalFunction(y), law.survivalFunction(y), within: 1e-8))
      // A quantile is right when the law itself finds p there, up to the spacing of doubles.
      let u = bulk.quantile(p), v = bulk.upperTailQuantile(p)
      #expect(law.cdf(u.nextDown) <= p * (1 + 1.1e-8) && p * (1 - 1.1e-8) <= law.cdf(u.nextUp))
      #expect(law.survivalFunction(v.nextUp) <= p * (1 + 1.1e-8))
      #expect(p * (1 - 1.1e-8) <= law.survivalFunction(v.nextDown))
    }
  }

  @Test(
    "a parameter outside its domain is refused by name",
    arguments: [
      ("normal(sd=0)", "sd"), ("normal(mean=inf)", "mean"), ("uniform(lower=2)", "upper"),
      ("cauchy(scale=-1)", "scale"), ("student-t(df=0)", "df"), ("student-t(df=nan)", "df"),
      ("chi(df=0.5)", "df"), ("chi(scale=0)", "scale"), ("half-normal(sd=-1)", "sd"),
      ("levy(scale=0)", "scale"), ("stable(alpha=2.1)", "alpha"), ("stable(alpha=0)", "alpha"),
      ("stable(scale=0)", "scale"), ("norm(dimension=0)", "dimension"),
      ("sphere-coordinate(dimension=1)", "dimension"), ("sphere-coordinate(scale=0)", "scale"),
      ("elliptical-cauchy-norm(dimension=0)", "dimension"),
      ("kilcher-coordinate(dimension=1)", "dimension"), ("kilcher-coordinate(scale=0)", "scale"),
    ])
  func refusals(text: String, parameter: String) {
    do {
      _ = try LawCatalog.make(text)
      Issue.record("\(text) was accepted")
    } catch DistributionError.parameter(let name, _, _) {
      #expect(name == parameter)
    } catch {
      Issue.record("\(text): \(error)")
    }
  }
}
