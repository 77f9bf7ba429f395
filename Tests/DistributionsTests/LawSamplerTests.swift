import Distributions
import Foundation
import Testing

/// Draws of every registered law against its own distribution function, at a stated error rate.
@Suite struct LawSamplerTests {
  static let examples = LawCatalog.entries.flatMap(\.examples)
  static let count = 200_000
  /// The chance that any of these tests fails for a correct build is 10⁻⁶, shared equally.
  static var critical: Double {
    let level = 1e-6 / Double(2 * examples.count)
    return (log(2 / level) / (2 * Double(count))).squareRoot()
  }

  @Test("draws pass, and a law that is 10 % too wide is caught", arguments: examples)
  func draws(text: String) throws {
    let law = try LawCatalog.make(text), exact = law.bulkForm
    let number = UInt32(try #require(Self.examples.firstIndex(of: text)))
    var filled = [Double](repeating: .nan, count: Self.count), single = filled
    var stream = PhiloxStream(seed: TestSeed.value, purpose: .samples, block: 2 * number)
    var span = filled.mutableSpan
    law.fill(&span, using: &stream)
    stream = PhiloxStream(seed: TestSeed.value, purpose: .samples, block: 2 * number + 1)
    for index in single.indices { single[index] = law.sample(using: &stream) }
    #expect(distance(filled) { exact.cdf($0) } < Self.critical)
    #expect(distance(single) { exact.cdf($0) } < Self.critical)
    #expect(
      distance(filled) { exact.cdf($0 / 1.1) } > Self.critical, "the test has lost its power")
  }

  @Test("a stable draw takes two words whatever they are", arguments: [0.5, 1, 1.5, 2])
  func words(alpha: Double) throws {
    let law = try SymmetricStable(alpha: alpha)
    var stream = PhiloxStream(seed: 7, purpose: .samples)
    var copy = stream
    for _ in 0..<1000 { _ = law.sample(using: &stream) }
    for _ in 0..<2000 { _ = copy.next() }
    #expect(stream.next() == copy.next())
  }

  /// The Kolmogorov–Smirnov distance of a sample from a continuous distribution function.
  private func distance(_ sample: [Double], _ cdf: (Double) -> Double) -> Double {
    let n = Double(sample.count)
    return sample.sorted().enumerated().reduce(0) { worst, item in
      let p = cdf(item.element), i = Double(item.offset)
      return p.isNaN ? .infinity : max(worst, (i + 1) / n - p, p - i / n)
    }
  }
}
