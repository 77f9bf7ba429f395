import Distributions
import Foundation
import MonteCarlo
import Testing

@Suite struct OneSampleTests {
  private static func uniforms(_ count: Int, block: UInt32, seed: UInt64 = 20) -> [Double] {
    var stream = PhiloxStream(seed: seed, purpose: .samples, block: block)
    return (0..<count).map { _ in 2 * stream.uniform() - 1 }
  }

  @Test(
    "p-values of true null hypotheses are uniform", .tags(.statistical),
    arguments: [1, 5, 30, 200])
  func nullUniformity(n: Int) throws {
    let law = try Uniform(lower: -1, upper: 1)
    let samples = (0..<2000).map { Self.uniforms(n, block: UInt32($0)) }
    let pValues = try samples.map { try KolmogorovSmirnovTest($0, against: law).pValue }
    let unit = try Uniform(lower: 0, upper: 1)
    #expect(try KolmogorovSmirnovTest(pValues, against: unit).pValue > ErrorBudget.perTest)
    guard n >= 100 else { return }
    let cvm = try samples.map { try CramerVonMisesTest($0, against: law).pValue }
    let ad = try samples.map { try AndersonDarlingTest($0, against: law).pValue }
    #expect(try KolmogorovSmirnovTest(cvm, against: unit).pValue > ErrorBudget.perTest)
    #expect(try KolmogorovSmirnovTest(ad, against: unit).pValue > ErrorBudget.perTest)
  }

  @Test("small samples are calibrated by simulation", .tags(.statistical))
  func simulatedNull() throws {
    let law = try Uniform(lower: -1, upper: 1), count = 60
    var below = (cvm: 0, ad: 0)
    for block in 0..<UInt32(count) {
      let values = Self.uniforms(6, block: block, seed: 21)
      let cvm = try CramerVonMisesTest(values, against: law)
      #expect(cvm.method == .simulation && cvm.pValue >= 1e-4)
      if cvm.pValue <= 0.5 { below.cvm += 1 }
      if try AndersonDarlingTest(values, against: law).pValue <= 0.5 { below.ad += 1 }
    }
    // Binomial(60, ½): outside 10…50 with probability below 10⁻⁶.
    #expect((10...50).contains(below.cvm) && (10...50).contains(below.ad))
  }

  @Test("a law that is 10 % too wide is caught by all three tests", .tags(.statistical))
  func power() throws {
    let law = try Uniform(lower: -1, upper: 1), wide = try Uniform(lower: -1.1, upper: 1.1)
    let values = Self.uniforms(5000, block: 1, seed: 22)
    let level = ErrorBudget.perTest
    #expect(try KolmogorovSmirnovTest(values, against: law).pValue > level)
    #expect(try KolmogorovSmirnovTest(values, against: wide).pValue < level)
    #expect(try CramerVonMisesTest(values, against: wide).pValue < level)
    #expect(try AndersonDarlingTest(values, against: wide).pValue < level)
    // A value outside the support is impossible, not improbable.
    #expect(try AndersonDarlingTest(values, against: Uniform(lower: -0.9, upper: 1)).pValue == 0)
  }

  @Test("tails count: the Anderson-Darling test sees what lies beyond 10¹⁵ scales")
  func tails() throws {
    let values = (1...200).map { Cauchy.standard.quantile((Double($0) - 0.5) / 200) }
    #expect(try AndersonDarlingTest(values, against: Cauchy.standard).pValue > 0.99)
    let far = values.dropLast() + [1e300]
    let test = try AndersonDarlingTest(Array(far), against: Cauchy.standard)
    #expect(test.statistic.isFinite && test.pValue < 0.05)
  }

  @Test("atoms are met from both sides and make the p-value conservative")
  func atoms() throws {
    let law = try DiscreteLaw(points: [-1, 1], probabilities: [0.5, 0.5])
    let test = try KolmogorovSmirnovTest([-1, -1, 1, -1, 1], against: law)
    #expect(abs(test.statistic - 0.1) <= 1e-15)
    #expect(test.isConservative && test.hasTies)
    let inner = try KolmogorovSmirnovTest([0.5], against: law)
    #expect(inner.statistic == 0.5)
  }

  @Test("order does not matter, and the sorted form gives the same answer")
  func order() throws {
    let values = Self.uniforms(50, block: 3), law = try Uniform(lower: -1, upper: 1)
    let test = try KolmogorovSmirnovTest(values, against: law)
    #expect(try KolmogorovSmirnovTest(sorted: values.sorted(), against: law) == test)
    #expect(try KolmogorovSmirnovTest(values.reversed(), against: law) == test)
    #expect(test.method == .durbinMatrix && test.sampleCount == 50 && !test.hasTies)
  }

  @Test("no values and values that are no numbers are refused")
  func errors() {
    let law = Cauchy.standard
    let empty = MonteCarloError.tooFewValues(name: "values", count: 0, minimum: 1)
    let none = MonteCarloError.notANumber(name: "values", index: 1)
    #expect(throws: empty) { try KolmogorovSmirnovTest([], against: law) }
    #expect(throws: empty) { try CramerVonMisesTest([], against: law) }
    #expect(throws: empty) { try AndersonDarlingTest([], against: law) }
    #expect(throws: none) { try KolmogorovSmirnovTest([1, .nan], against: law) }
    #expect(throws: none) { try CramerVonMisesTest([1, .nan], against: law) }
    #expect(throws: none) { try AndersonDarlingTest([1, .nan], against: law) }
    #expect(none.description.hasPrefix("values holds no number at index 1"))
  }
}

extension Tag {
  /// Tests whose verdict is random up to a fixed seed.
  @Tag static var statistical: Self
}
