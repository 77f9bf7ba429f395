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

  @Test("the norms of a block are those of its vectors", arguments: [2, 5, 100])
  func norms(dimension: Int) async throws {
    let prior = IndependentPrior(Normal.standard, dimension: dimension), context = RunContext()
    let drawn = try await context.draws(of: prior, count: 5000, label: "") { rows in
      var norms = [Double](repeating: 0, count: rows.count / dimension)
      var span = norms.mutableSpan
      Rows.norms(of: rows.span, dimension: dimension, into: &span)
      return norms
    }
    let fused = (0..<3).flatMap { context.norms(of: prior, block: $0, count: 5000) }
    #expect(fused == drawn)
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
