import Distributions
import Testing

@Suite struct DiscreteLawTests {
  @Test("a fair sign jumps by one half at both ends")
  func fairSign() {
    let law = DiscreteLaw.fairSign
    #expect([-1.5, -1, 0, 1].map { law.cdf($0) } == [0, 0.5, 0.5, 1])
    #expect([-1.0, 0, 1, 1.5].map { law.cdfBelow($0) } == [0, 0.5, 0.5, 1])
    #expect([-1.5, -1, 0, 1].map { law.survivalFunction($0) } == [1, 0.5, 0.5, 0])
    #expect(law.cdf(.nan).isNaN && law.survivalFunction(.nan).isNaN && law.cdfBelow(.nan).isNaN)
  }

  @Test("sums of signs are binomial where the weights agree")
  func binomial() throws {
    let law = try #require(DiscreteLaw.signedSum([0.1, 0.1, 0, -0.1, 0.1]))
    #expect(law.points.count == 5)
    #expect(law.probabilities == [1, 4, 6, 4, 1].map { $0 / 16 })
    #expect(DiscreteLaw.signedSum([Double](repeating: 1, count: 40)) != nil)
    #expect(DiscreteLaw.signedSum((0..<20).map { Double(1 << $0) + 0.1 }) == nil)
    #expect(DiscreteLaw.signedSum([0, 0])?.onlyPoint == 0)
  }

  @Test("laws that do not sum to 1 or have no points are refused")
  func refusals() {
    #expect(throws: DistributionError.self) { _ = try DiscreteLaw(points: [], probabilities: []) }
    #expect(throws: DistributionError.self) {
      _ = try DiscreteLaw(points: [1, 2], probabilities: [0.5, 0.4])
    }
    #expect(throws: DistributionError.self) {
      _ = try DiscreteLaw(points: [.nan], probabilities: [1])
    }
  }

  @Test("an atom at 0 shows in the distribution function alone from below and above")
  func zeroInflated() throws {
    let law = try ZeroInflatedLaw(Normal.standard, zeroProbability: 0.25)
    #expect(law.cdfBelow(0) == 0.375 && law.cdf(0) == 0.625)
    #expect(law.survivalFunction(0) == 0.375 && law.survivalFunction(-1e-300) == 0.625)
    #expect(throws: DistributionError.self) {
      _ = try ZeroInflatedLaw(Normal.standard, zeroProbability: 1.5)
    }
  }
}
