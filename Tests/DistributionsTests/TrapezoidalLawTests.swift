import Distributions
import Foundation
import Testing

@Suite struct TrapezoidalLawTests {
  @Test(
    "the law of two weighted uniform draws has the trapezoid's closed form",
    arguments: [(0.5, 0.5), (0.25, 0.75), (-0.9, 0.1), (2, 0)] as [(Double, Double)])
  func closedForm(first: Double, second: Double) throws {
    let law = try TrapezoidalLaw(weights: first, second)
    let a = max(abs(first), abs(second)), b = min(abs(first), abs(second))
    for y in [-0.95, -0.6, -0.3, 0, 0.2, 0.55, 0.8, 0.999] {
      let x = y * (a + b), v = a + b - abs(x)
      // The tail is a triangle's area v²/(8ab) near the end, and a rectangle's beyond it.
      let tail = v <= 2 * b ? v * v / (8 * a * b) : (v - b) / (2 * a)
      #expect(abs(law.cdf(-abs(x)) - tail) <= 1e-15)
      #expect(abs(law.survivalFunction(abs(x)) - tail) <= 1e-15)
      #expect(isClose(law.quantile(tail), -abs(x), within: 1e-13) || x == 0)
      #expect(
        isClose(law.pdf(x), min(1 / (2 * a), b > 0 ? v / (4 * a * b) : .infinity), within: 1e-12))
    }
    #expect(law.variance == (first * first + second * second) / 3)
  }

  @Test("its tail keeps its digits to the end", arguments: [1e-300, 1e-100, 1e-20])
  func tail(p: Double) throws {
    let law = try TrapezoidalLaw(weights: 0.5, 0.5), x = law.quantile(p)
    #expect(law.cdf(x.nextDown) <= p && p <= law.cdf(x.nextUp))
  }

  @Test("draws agree with the distribution function")
  func draws() throws {
    let law = try TrapezoidalLaw(weights: 0.3, 0.7), count = 100_000
    var stream = PhiloxStream(seed: 1806, purpose: .samples)
    let sample = (0..<count).map { _ in law.sample(using: &stream) }.sorted()
    let worst = sample.indices.map { abs(law.cdf(sample[$0]) - Double($0) / Double(count)) }.max()
    #expect(try #require(worst) < (log(2 / 1e-8) / (2 * Double(count))).squareRoot() + 1e-5)
  }

  @Test("weights that make no law are refused", arguments: [(0, 0), (.infinity, 1), (1, .nan)])
  func refusals(first: Double, second: Double) {
    #expect(throws: DistributionError.self) { try TrapezoidalLaw(weights: first, second) }
  }
}
