package import Distributions
import Foundation

/// Property 4: at every position the point of a path has the prior's law.
///
/// Pairs are drawn in blocks, joined, and fed to a battery; the same pairs serve every path of a prior.
package struct LawPreservationCheck: Sendable {
  let prior: any LatentPrior
  let positions: [Double]
  let sampleCount: Int
  package let battery: LawBattery
  private let seed: UInt64

  /// What one position of a path gave.
  struct PositionFinding: Sendable {
    let position: Double
    /// The test with the smallest p-value.
    let decisive: LawBattery.Outcome
    /// All tests.
    let outcomes: [LawBattery.Outcome]
    /// Pairs on which the path is undefined.
    let undefined: Int
  }

  package init(prior: any LatentPrior, positions: [Double], sampleCount: Int, seed: UInt64) {
    self.prior = prior
    self.positions = positions
    self.sampleCount = sampleCount
    self.seed = Seed.derived(from: seed, for: prior.description)
    battery = LawBattery(
      for: prior, allCoordinates: false, sampleCount: sampleCount, seed: self.seed)
  }

  /// The number of tests for one path.
  var testCount: Int { positions.count * battery.testCount }

  /// What all pairs leave behind, one summary a position.
  package func summaries(
    of interpolation: any Interpolation, label: String, context: RunContext
  ) async throws -> [LawBattery.Summary] {
    let block = 4096
    let summaries = try await context.blocks(
      label, count: (sampleCount + block - 1) / block
    ) { index in
      let pairs = EndPointPairs(
        of: prior, count: min(block, sampleCount - index * block), seed: seed,
        block: UInt32(index))
      let points = self.points(of: interpolation, pairs: pairs)
      return points.map { battery.summary(of: $0) }
    }
    guard var totals = summaries.first else { return [] }
    for summary in summaries.dropFirst() {
      for k in totals.indices { totals[k].merge(summary[k]) }
    }
    return totals
  }

  /// Runs one path.
  func run(
    _ interpolation: any Interpolation, label: String, context: RunContext
  ) async throws -> [PositionFinding] {
    let merged = try await summaries(of: interpolation, label: label, context: context)
    // Cut by statistic as well, since a few positions do not fill an odd number of tasks.
    let count = battery.statistics.count
    let outcomes = try await context.blocks(label, count: positions.count * count) { index in
      try battery.outcomes(of: merged[index / count], statistic: index % count)
    }
    return positions.indices.map { k in
      let outcomes =
        outcomes[k * count..<(k + 1) * count].flatMap { $0 } + battery.pairOutcomes(of: merged[k])
      guard let decisive = outcomes.min(by: { $0.pValue < $1.pValue }) else {
        preconditionFailure("a battery without tests")
      }
      return PositionFinding(
        position: positions[k], decisive: decisive, outcomes: outcomes,
        undefined: merged[k].undefined)
    }
  }

  /// The points of every pair, one array a position; a few pairs at a time, so that the copy reads the cache.
  private func points(of interpolation: any Interpolation, pairs: EndPointPairs) -> [[Double]] {
    let dimension = pairs.dimension, stride = positions.count * dimension
    let size = max(1, (1 << 13) / stride)
    var chunk = [Double](repeating: 0, count: min(size, pairs.count) * stride)
    var rows = positions.map { _ in [Double]() }
    for k in rows.indices { rows[k].reserveCapacity(pairs.starts.count) }
    for first in Swift.stride(from: 0, to: pairs.count, by: size) {
      let count = min(size, pairs.count - first)
      if chunk.count > count * stride { chunk.removeLast(chunk.count - count * stride) }
      var span = chunk.mutableSpan
      let ends = first * dimension..<(first + count) * dimension
      _ = interpolation.interpolate(
        starts: pairs.starts.span.extracting(ends), ends: pairs.ends.span.extracting(ends),
        dimension: dimension, positions: positions, into: &span)
      for k in rows.indices {
        for pair in 0..<count {
          let row = pair * stride + k * dimension
          rows[k].append(contentsOf: chunk[row..<row + dimension])
        }
      }
    }
    return rows
  }
}
