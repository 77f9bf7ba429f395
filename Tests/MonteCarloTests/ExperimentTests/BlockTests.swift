import Distributions
import MonteCarlo
import Testing

/// Work cut into several blocks is the whole work: no vector is lost, none drawn twice.
@Suite("Blocks of draws")
struct BlockTests {
  @Test("three blocks hold as many vectors as asked, all different")
  func draws() async throws {
    let count = 10_000, prior = IndependentPrior(Normal.standard, dimension: 3)
    let values = try await RunContext(tasks: 2).draws(of: prior, count: count, label: "") { $0 }
    #expect(values.count == 3 * count)
    #expect(Set(values).count == values.count)
  }

  @Test("pairs of end points in several blocks are all different")
  func pairs() async throws {
    let check = LawPreservationCheck(
      prior: IndependentPrior(Normal.standard, dimension: 3), positions: [0.5],
      sampleCount: 10_000, seed: 1806)
    let summary = try await check.summaries(
      of: LinearInterpolation(), label: "", context: RunContext(tasks: 2))[0]
    let norms = try #require(
      zip(check.battery.statistics, summary.values).first { $0.0.name == "norm" }?.1)
    #expect(norms.count == 10_000)
    #expect(Set(norms).count == norms.count)
  }
}
