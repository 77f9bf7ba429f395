import Distributions
import Foundation
import MonteCarlo
import Testing

/// 10⁹ draws of every law that has a kernel, against the exact law; minutes, so only where
/// `LATENT_NIGHTLY` is set.
@Suite(
  .enabled(
    if: ProcessInfo.processInfo.environment["LATENT_NIGHTLY"] != nil,
    "10⁹ draws a law take minutes; set LATENT_NIGHTLY=1 to run them"))
struct BillionDrawsTests {
  static let laws = [
    "normal", "uniform", "cauchy", "exponential", "student-t", "stable", "stable(alpha=0.7)",
  ]
  static let parts = 40
  static let partCount = 25_000_000
  static let count = parts * partCount
  /// The chance that one of the suite's tests rejects a correct build: 10⁻⁶ for all of them.
  static let level = 1e-6 / Double(4 * laws.count)

  /// What a part of the draws leaves behind.
  struct Part: Sendable {
    var summary: StreamingKolmogorovSmirnov
    var smallest = Double.infinity
    var largest = -Double.infinity
    var farBelow = 0
    var farAbove = 0
  }

  /// Calls `read` with the draws of a part, some thousands at a time.
  static func draws(
    of law: some Distribution, part: Int, _ read: (Span<Double>) throws -> Void
  ) throws {
    var stream = PhiloxStream(seed: 1806, purpose: .samples, block: UInt32(part))
    var values = [Double](repeating: 0, count: 5000)
    for _ in 0..<(partCount / values.count) {
      do {
        var span = values.mutableSpan
        law.fill(&span, using: &stream)
      }
      try read(values.span)
    }
  }

  @Test(
    "a billion draws follow the law, and so do their extremes and far tails",
    arguments: laws)
  func billion(text: String) async throws {
    func open(_ law: some Distribution) async throws { try await run(law, law.bulkForm) }
    try await open(try LawCatalog.make(text))
  }

  private func run(_ law: some Distribution, _ bulk: any Distribution) async throws {
    let empty = try StreamingKolmogorovSmirnov(against: bulk, expectedCount: Self.count)
    // Beyond these a thousand draws are expected on either side.
    let low = law.quantile(1e-6), high = law.upperTailQuantile(1e-6)
    let parts = try await mapBlocks(count: Self.parts, tasks: 2) { part in
      var result = Part(summary: empty)
      try Self.draws(of: law, part: part) { values in
        try result.summary.add(values)
        for index in values.indices {
          let x = values[index]
          result.smallest = min(result.smallest, x)
          result.largest = max(result.largest, x)
          if x < low { result.farBelow += 1 }
          if x > high { result.farAbove += 1 }
        }
      }
      return result
    }
    var summary = empty
    for part in parts { try summary.merge(part.summary) }
    let nobody = try summary.candidates()
    let kept = try await mapBlocks(count: Self.parts, tasks: 2) { part in
      var candidates = nobody
      try Self.draws(of: law, part: part) { candidates.add($0) }
      return candidates
    }
    var candidates = nobody
    for part in kept { candidates.merge(part) }
    let test = try candidates.test(), n = Double(Self.count)
    #expect(test.pValue > Self.level, "D = \(test.statistic)")

    let largest = parts.reduce(-.infinity) { max($0, $1.largest) }
    let smallest = parts.reduce(.infinity) { min($0, $1.smallest) }
    for (name, tail) in [
      ("largest", law.survivalFunction(largest)), ("smallest", law.cdf(smallest)),
    ] {
      // P(the extreme is at least as far out) and its complement.
      let farther = -expm1(n * log1p(-tail)), nearer = exp(n * log1p(-tail))
      #expect(min(farther, nearer) > Self.level / 2, "\(name): \(largest), \(smallest)")
    }
    let below = parts.reduce(0) { $0 + $1.farBelow }, above = parts.reduce(0) { $0 + $1.farAbove }
    // A Poisson count of mean 1000 leaves 800…1200 with probability below 10⁻⁹.
    #expect((800...1200).contains(below) && (800...1200).contains(above), "\(below), \(above)")
    print(
      "\(law): n = \(Self.count), D = \(test.statistic), p = \(test.pValue), "
        + "extremes \(smallest) and \(largest), beyond 1e-6: \(below) and \(above)")
  }
}
