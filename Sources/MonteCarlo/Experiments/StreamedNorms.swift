import Distributions

/// Norms of a prior's draws, made anew for every pass and never held together.
struct StreamedNorms: Sendable {
  let prior: any LatentPrior
  let count: Int
  let label: String
  let context: RunContext

  /// What a pass over all norms, and another for every law, found.
  struct Summary: Sendable {
    var moments = StreamingMoments()
    /// Quantiles at 0.05 and 0.95; nil where the draws are far from the law.
    var quantiles: (low: Double?, high: Double?) = (nil, nil)
    /// Kolmogorov-Smirnov distances, one a law.
    var distances: [Double] = []

    /// The 95 % quantile over the 5 % quantile.
    var quantileRatio: Double? {
      guard let low = quantiles.low, let high = quantiles.high else { return nil }
      return high / low
    }
  }

  /// Hands all norms over in their order, a few blocks at a time.
  private func pass(_ name: String, receive: (Span<Double>) throws -> Void) async throws {
    let parts = 16, size = RunContext.drawsPerBlock(dimension: prior.dimension) * parts
    let total = (count + size - 1) / size
    try await forEachBlock(count: total, tasks: context.tasks) { part in
      var norms: [Double] = []
      norms.reserveCapacity(size)
      for block in part * parts..<(part + 1) * parts {
        norms += context.norms(of: prior, block: block, count: count)
      }
      return norms
    } receive: { part, norms in
      try receive(norms.span)
      context.report("\(label), \(name)", part + 1, total)
    }
  }

  /// Moments, two quantiles and the exact distances from `laws`; the first is the norms' own.
  func summary(against law: any Distribution, _ others: [any Distribution]) async throws -> Summary
  {
    var summary = Summary()
    var low = try QuantileWindow(at: 0.05, of: law, sampleCount: count)
    var high = try QuantileWindow(at: 0.95, of: law, sampleCount: count)
    var tests = try ([law] + others).map {
      try StreamingKolmogorovSmirnov(against: $0, expectedCount: count)
    }
    try await pass("moments") { norms in
      summary.moments.merge(StreamingMoments(norms))
      low.add(norms)
      high.add(norms)
      for index in tests.indices { try tests[index].add(norms) }
    }
    summary.quantiles = (low.quantile, high.quantile)
    // One law after the other: what is kept for two at once would be the most memory of all.
    for test in tests {
      var candidates = try test.candidates()
      try await pass("distance \(summary.distances.count + 1)") { candidates.add($0) }
      summary.distances.append(try (consume candidates).test().statistic)
    }
    return summary
  }
}
