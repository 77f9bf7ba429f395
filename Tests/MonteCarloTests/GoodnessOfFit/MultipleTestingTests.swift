import Distributions
import Foundation
import MonteCarlo
import Testing

@Suite struct MultipleTestingTests {
  /// Rejects the smallest p-value at α/N, the next at α/(N−1), and stops at the first that stays.
  private func stepDown(_ pValues: [Double], _ level: Double) -> [Bool] {
    var rejected = [Bool](repeating: false, count: pValues.count)
    for (rank, index) in pValues.indices.sorted(by: { pValues[$0] < pValues[$1] }).enumerated() {
      guard pValues[index] <= level / Double(pValues.count - rank) else { break }
      rejected[index] = true
    }
    return rejected
  }

  @Test("adjusted p-values reject as Holm's step-down procedure does")
  func holm() throws {
    var stream = PhiloxStream(seed: 5, purpose: .samples)
    for count in 0...12 {
      let pValues = (0..<count).map { _ in pow(stream.uniform(), 4) }
      let holm = try Holm(pValues)
      for level in [0.013, 0.051, 0.27] {
        #expect(holm.rejections(level: level) == stepDown(pValues, level))
      }
      #expect(zip(holm.adjusted, pValues).allSatisfy { $0 >= $1 && $0 <= 1 })
    }
    #expect(try Holm([0.01, 0.04, 0.03, 0.005]).adjusted == [0.03, 0.06, 0.06, 0.02])
  }

  @Test("a p-value that is none must not pass")
  func holmErrors() {
    #expect(throws: MonteCarloError.notANumber(name: "pValues", index: 1)) {
      try Holm([0.1, .nan])
    }
    #expect(
      throws: MonteCarloError.parameter(
        name: "a p-value", value: "1.5", requirement: "between 0 and 1")
    ) { try Holm([1.5]) }
  }

  @Test(
    "a gate needs the sample sizes of the specification",
    arguments: [
      (0.0830, 6.9e3), (0.125, 3.0e3), (0.0429, 2.6e4), (0.0549, 1.6e4), (0.0427, 2.6e4),
      (0.0524, 1.7e4),
    ])
  func gateSizes(distance: Double, expected: Double) throws {
    let gate = try Gate(errorRate: 1e-9, testCount: 200)
    let needed = try gate.neededSampleCount(distance: distance, missProbability: 1e-9)
    #expect(abs(Double(needed) / expected - 1) <= 0.03)
    #expect(gate.missProbability(distance: distance, sampleCount: needed) <= 1e-9)
    #expect(relativeError(gate.level, 5e-12) <= 1e-15)
  }

  @Test("a gate passes what is at its critical value and rejects what is above")
  func gateVerdict() throws {
    let gate = try Gate(errorRate: 1e-9, testCount: 200), n = 100_000
    let critical = gate.criticalValue(sampleCount: n)
    #expect(abs(critical - 0.01156) < 5e-6)
    #expect(gate.passes(KolmogorovSmirnovTest(statistic: critical * 0.9999, sampleCount: n)))
    #expect(!gate.passes(KolmogorovSmirnovTest(statistic: critical * 1.0001, sampleCount: n)))
    #expect(gate.missProbability(distance: 0.03, sampleCount: n) < 1e-29)
    #expect(gate.missProbability(distance: 0.001, sampleCount: n) == 1)
    #expect(throws: MonteCarloError.self) { try Gate(errorRate: 0, testCount: 1) }
    #expect(throws: MonteCarloError.self) { try Gate(errorRate: 0.1, testCount: 0) }
  }

  @Test("the band's half width and error probability are inverse")
  func band() throws {
    let band = try DvoretzkyKieferWolfowitz(sampleCount: 1000)
    #expect(relativeError(band.halfWidth(level: 1e-9), 0.103480464382187511677190989039) <= 1e-14)
    #expect(
      relativeError(band.errorProbability(halfWidth: band.halfWidth(level: 1e-9)), 1e-9) <= 1e-12)
    #expect(band.halfWidth(level: 0).isNaN && band.errorProbability(halfWidth: 0) == 1)
    #expect(throws: MonteCarloError.self) { try DvoretzkyKieferWolfowitz(sampleCount: 0) }
  }

  /// mpmath.gammainc(k/2, x/2, regularized=True).
  @Test("chi-square tails of odd and even degrees of freedom")
  func chiSquare() throws {
    let quadrants = try ChiSquareTest(
      counts: [30, 20, 25, 25], probabilities: [0.25, 0.25, 0.25, 0.25])
    #expect(quadrants.statistic == 2 && quadrants.degreesOfFreedom == 3)
    #expect(relativeError(quadrants.pValue, 0.5724067044708797) <= 1e-14)
    #expect(quadrants.smallestExpectedCount == 25)
    let three = try ChiSquareTest(
      counts: [10, 20, 30], probabilities: [1 / 3.0, 1 / 3.0, 1 / 3.0])
    #expect(relativeError(three.pValue, exp(-5)) <= 1e-13)
    let two = try ChiSquareTest(counts: [0, 400], probabilities: [0.5, 0.5])
    #expect(relativeError(two.pValue, erfc(200.0.squareRoot())) <= 1e-12)
    #expect(throws: MonteCarloError.self) { try ChiSquareTest(counts: [1], probabilities: [1]) }
    #expect(throws: MonteCarloError.self) {
      try ChiSquareTest(counts: [1, 2], probabilities: [0.5, 0.6])
    }
    #expect(throws: MonteCarloError.self) {
      try ChiSquareTest(counts: [0, 0], probabilities: [0.5, 0.5])
    }
  }
}
