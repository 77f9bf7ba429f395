package import Distributions

extension RunContext {
  /// Draws `count` vectors of a prior in blocks and reads numbers off each block.
  ///
  /// - Parameters:
  ///   - prior: the law of the vectors.
  ///   - count: how many.
  ///   - label: what progress is called.
  ///   - read: the numbers of a block of rows (row-major); equally many for each row.
  /// - Returns: The numbers of all blocks in order.
  package func draws(
    of prior: any LatentPrior, count: Int, label: String,
    _ read: @escaping @Sendable (_ rows: [Double]) throws -> [Double]
  ) async throws -> [Double] {
    let block = Self.drawsPerBlock(dimension: prior.dimension)
    let parts = try await blocks(label, count: (count + block - 1) / block) { index in
      try read(rows(of: prior, block: index, count: count))
    }
    return Array(parts.joined())
  }

  /// The vectors of one block of `count` draws, row-major; none beyond the last.
  private func rows(of prior: any LatentPrior, block: Int, count: Int) -> [Double] {
    var (rowCount, stream) = self.block(block, of: prior, count: count)
    var rows = [Double](repeating: 0, count: rowCount * prior.dimension)
    var span = rows.mutableSpan
    prior.fill(&span, count: rowCount, using: &stream)
    return rows
  }

  /// The norms of one block of `count` draws, made without keeping the vectors.
  package func norms(of prior: any LatentPrior, block: Int, count: Int) -> [Double] {
    var (rowCount, stream) = self.block(block, of: prior, count: count)
    var norms = [Double](repeating: 0, count: rowCount)
    var span = norms.mutableSpan
    prior.fillNorms(&span, using: &stream)
    return norms
  }

  /// How many vectors a block of `count` draws has, and the stream that they come from.
  private func block(
    _ block: Int, of prior: any LatentPrior, count: Int
  ) -> (rowCount: Int, stream: PhiloxStream) {
    let size = Self.drawsPerBlock(dimension: prior.dimension)
    let seed = seed(for: "\(prior.description) in \(prior.dimension)")
    return (
      max(0, min(size, count - block * size)),
      PhiloxStream(seed: seed, purpose: .samples, block: UInt32(block))
    )
  }

  /// Rows of a block stay within a few megabytes.
  static func drawsPerBlock(dimension: Int) -> Int { max(64, min(4096, (1 << 19) / dimension)) }
}

extension [Double] {
  /// The Kolmogorov-Smirnov distance of these values, which must be sorted, from a law.
  func sortedDistance(from law: some DistributionFunction) throws(MonteCarloError) -> Double {
    try KolmogorovSmirnovTest(sorted: self, against: law).statistic
  }

  /// The Euclidean norm of each row of `dimension` numbers.
  func norms(dimension: Int) -> [Double] {
    var norms = [Double](repeating: 0, count: count / dimension)
    var output = norms.mutableSpan
    Rows.norms(of: span, dimension: dimension, into: &output)
    return norms
  }

  /// The empirical quantile at `p`, between neighbours linearly; the array must be sorted.
  func sortedQuantile(_ p: Double) -> Double {
    guard let last = indices.last else { return .nan }
    let position = p * Double(last), low = Int(position)
    let fraction = position - Double(low)
    return fraction == 0 ? self[low] : self[low] + fraction * (self[low + 1] - self[low])
  }
}
