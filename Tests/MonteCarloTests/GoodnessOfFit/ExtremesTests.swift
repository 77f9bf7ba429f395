import Distributions
import Foundation
import MonteCarlo
import Testing

@Suite struct ExtremesTests {
  @Test("the p-value is four times the exact chance of the least likely extreme")
  func exact() throws {
    let law = try Uniform(lower: 0, upper: 1)
    let middle = Array(repeating: 0.5, count: 8)
    let far = try ExtremesTest(middle + [0.4, 0.9999], against: law)
    #expect(abs(far.pValue - 4 * (1 - pow(0.9999, 10))) < 1e-12)
    #expect(far.statistic == 0.9999)
    let near = try ExtremesTest(middle + [0.01, 0.5], against: law)
    #expect(abs(near.pValue - 4 * pow(0.5, 10)) < 1e-15)
    #expect(try ExtremesTest([0.5, 1.5], against: law).pValue == 0)
  }

  @Test("true draws are rejected no more often than the level says")
  func level() throws {
    var rejected = 0
    for block in 0..<2000 {
      var stream = PhiloxStream(seed: 11, purpose: .samples, block: UInt32(block))
      var values = [Double](repeating: 0, count: 30)
      var span = values.mutableSpan
      Cauchy.standard.fill(&span, using: &stream)
      if try ExtremesTest(values, against: Cauchy.standard).pValue <= 0.05 { rejected += 1 }
    }
    // 100 expected at most; five standard deviations above.
    #expect(rejected <= 149 && rejected >= 50)
  }

  /// 20,000 × 16 normal draws, changed.
  private func test(_ change: (inout [Double]) -> Void) async throws -> PriorTest {
    let prior = IndependentPrior(Normal.standard, dimension: 16)
    var rows = try await RunContext().draws(of: prior, count: 20_000, label: "") { $0 }
    change(&rows)
    return try await PriorTest(rows, against: prior, errorRate: 1e-6, context: RunContext())
  }

  @Test(
    "a user's vectors with one wild row, one zero row or a cut tail are rejected; true ones are not"
  )
  func wildRows() async throws {
    #expect(try await !test { _ in }.isRejected)
    #expect(try await test { rows in for i in 0..<16 { rows[i] *= 1000 } }.isRejected)
    #expect(try await test { rows in for i in 0..<16 { rows[i] = 0 } }.isRejected)
    #expect(try await test { rows in rows = rows.map { min(max($0, -3), 3) } }.isRejected)
  }

  @Test("dependence of three uniform coordinates that pairs do not show is seen")
  func triples() async throws {
    let prior = IndependentPrior(Uniform.standard, dimension: 3)
    var rows = try await RunContext().draws(of: prior, count: 100_000, label: "") { $0 }
    let context = RunContext()
    #expect(
      try await !PriorTest(rows, against: prior, errorRate: 1e-6, context: context).isRejected)
    for first in stride(from: 0, to: rows.count, by: 3) {
      let sign: Double = rows[first] * rows[first + 1] < 0 ? -1 : 1
      rows[first + 2] = abs(rows[first + 2]) * sign
    }
    #expect(try await PriorTest(rows, against: prior, errorRate: 1e-6, context: context).isRejected)
  }

  @Test(
    "settings that draw nothing, or more than memory holds, are refused",
    arguments: [
      ("largest-coordinate", "samples", -200.0), ("student-norms", "samples", 0),
      ("vertex-density", "samples", 1e18), ("kilcher-midpoint", "errorRate", 0),
      ("prior-draws", "errorRate", 5), ("norm-density", "bins", 1e12),
    ])
  func settings(name: String, key: String, value: Double) throws {
    let entry = try ExperimentCatalog.entry(name)
    #expect(throws: PlanError.self) {
      try entry.plan(.quick, 1806, [key: .number(value)], "a test")
    }
  }

  @Test("small samples have tails, too: an impossible value has probability 0")
  func smallSamples() throws {
    let values = (0..<50).map { Double($0) / 50 } + [1.5]
    let law = try Uniform(lower: 0, upper: 1)
    #expect(try AndersonDarlingTest(values, against: law).pValue == 0)
  }
}
