import Distributions
import MonteCarlo
import Testing

/// The Kolmogorov–Smirnov test by buckets against the same test by sorting all values.
@Suite struct BucketTests {
  /// A law, and values that are drawn from it, near it, or far off.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let law: any DistributionFunction
    let values: [Double]

    init(_ name: String, _ law: any DistributionFunction, _ values: [Double]) {
      testDescription = name
      self.law = law
      self.values = values
    }
  }

  private static func draws(_ law: any Distribution, _ count: Int, block: UInt32) -> [Double] {
    var stream = PhiloxStream(seed: 31, purpose: .samples, block: block)
    var values = [Double](repeating: 0, count: count)
    var output = values.mutableSpan
    law.fill(&output, using: &stream)
    return values
  }

  static let cases: [Case] = {
    guard let far = try? Normal(mean: 1e9, sd: 1), let unit = try? Uniform(lower: 0, upper: 1),
      let narrow = try? Normal(mean: 0, sd: 1e-6), let gamma = try? GammaLaw(shape: 0.1, scale: 1),
      let tiny = try? Normal(mean: 0, sd: 1e-306), let smallest = try? Cauchy(scale: 0x1p-1030)
    else { return [] }
    let normal = draws(Normal.standard, 60_000, block: 1)
    let cauchy = draws(Cauchy.standard, 50_001, block: 2)
    let infinities = [Double.infinity, -.infinity, .infinity]
    return [
      Case("normal", Normal.standard, normal),
      Case("Cauchy", Cauchy.standard, cauchy),
      Case("uniform", unit, draws(unit, 4_097, block: 3)),
      Case("a far centre", far, draws(far, 20_000, block: 4)),
      Case("gamma with an infinite density", gamma, draws(gamma, 8_000, block: 5)),
      Case("of a tiny scale", tiny, normal.map { $0 * 1.2 * 1e-306 }),
      Case("of a subnormal scale", smallest, cauchy.map { $0 * 0x1p-1030 }),
      Case("shifted", Normal.standard, normal.map { $0 + 0.01 }),
      Case("wrong and heavy-tailed", Normal.standard, cauchy),
      Case("all in one bucket", Cauchy.standard, normal.map { 5 + 1e-9 * $0 }),
      Case("all in the outer buckets", narrow, normal),
      Case("rounded", Normal.standard, normal.map { ($0 * 8).rounded() / 8 }),
      Case("constant", Normal.standard, Array(repeating: 0.25, count: 5_000)),
      Case("two constants", Cauchy.standard, (0..<6_000).map { $0 % 3 == 0 ? -1e300 : 1e-300 }),
      Case("infinities", Normal.standard, normal.prefix(10_000) + infinities),
      Case("infinities alone", Cauchy.standard, (0..<5_000).map { infinities[$0 % 3] }),
      Case("outside the support", unit, normal),
      Case("zeros of both signs", Normal.standard, (0..<5_000).map { $0 % 2 == 0 ? 0.0 : -0.0 }),
      Case("ascending", Normal.standard, normal.sorted()),
    ]
  }()

  @Test("buckets give the statistic that sorting gives", arguments: cases)
  func equality(of test: Case) throws {
    let sorted = try KolmogorovSmirnovTest(sorted: test.values.sorted(), against: test.law)
    let bucketed = try KolmogorovSmirnovTest(test.values, against: test.law)
    #expect(bucketed.statistic == sorted.statistic)
    #expect(bucketed.sampleCount == sorted.sampleCount)
    #expect(!bucketed.isConservative && (sorted.hasTies || !bucketed.hasTies))
  }

  @Test("data that were rounded show ties, wherever the supremum lies", arguments: [3, 1e-3, 1e-5])
  func ties(step: Double) throws {
    for shift in [0, 0.05, 1] {
      let values = Self.draws(Normal.standard, 60_000, block: 10)
      let rounded = values.map { (($0 + shift) / step).rounded() * step }
      #expect(try KolmogorovSmirnovTest(rounded, against: Normal.standard).hasTies)
      #expect(try !KolmogorovSmirnovTest(values, against: Normal.standard).hasTies)
    }
  }

  @Test("the number of tasks changes nothing", arguments: [1, 2, 3, 8])
  func tasks(tasks: Int) async throws {
    for test in Self.cases {
      let one = try KolmogorovSmirnovTest(test.values, against: test.law)
      #expect(
        try await KolmogorovSmirnovTest(test.values, against: test.law, tasks: tasks) == one)
    }
  }

  @Test("every instruction set gives the same test", arguments: InstructionSet.available)
  func instructionSets(_ set: InstructionSet) throws {
    for test in Self.cases {
      let one = try KolmogorovSmirnovTest(test.values, against: test.law)
      let other = try InstructionSet.$forced.withValue(set) {
        try KolmogorovSmirnovTest(test.values, against: test.law)
      }
      #expect(one == other)
    }
  }

  @Test("a law with a table is met within the table's error")
  func table() throws {
    let law = try StudentT(degreesOfFreedom: 3), values = Self.draws(law, 10_000, block: 6)
    let sorted = try KolmogorovSmirnovTest(sorted: values.sorted(), against: law)
    let bucketed = try KolmogorovSmirnovTest(values, against: law)
    #expect(abs(bucketed.statistic - sorted.statistic) <= 2e-8)
  }

  @Test("atoms are met from both sides in large samples, too")
  func atoms() throws {
    let signs = try DiscreteLaw(points: [-1, 1], probabilities: [0.5, 0.5])
    let test = try KolmogorovSmirnovTest(
      (0..<10_000).map { $0 % 4 == 0 ? -1.0 : 1.0 }, against: signs)
    #expect(abs(test.statistic - 0.25) <= 1e-15 && test.isConservative && test.hasTies)
  }

  @Test("what is no number is named by its place", arguments: [1, 3])
  func notANumber(tasks: Int) async throws {
    var values = Self.draws(Normal.standard, 9_000, block: 7)
    values[8_123] = .nan
    await #expect(throws: MonteCarloError.notANumber(name: "values", index: 8_123)) {
      try await KolmogorovSmirnovTest(values, against: Normal.standard, tasks: tasks)
    }
  }
}
