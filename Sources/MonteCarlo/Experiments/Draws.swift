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
    // Rows of a block stay within a few megabytes.
    let block = max(64, min(4096, (1 << 19) / prior.dimension))
    let seed = seed(for: "\(prior.description) in \(prior.dimension)")
    let parts = try await blocks(label, count: (count + block - 1) / block) { index in
      var stream = PhiloxStream(seed: seed, purpose: .samples, block: UInt32(index))
      let size = min(block, count - index * block)
      var rows = [Double](repeating: 0, count: size * prior.dimension)
      var span = rows.mutableSpan
      prior.fill(&span, count: size, using: &stream)
      return try read(rows)
    }
    return Array(parts.joined())
  }
}

extension [Double] {
  /// The Kolmogorov-Smirnov distance of these values, which must be sorted, from a law.
  func sortedDistance(from law: some DistributionFunction) throws(MonteCarloError) -> Double {
    try KolmogorovSmirnovTest(sorted: self, against: law).statistic
  }

  /// The Euclidean norm of each row of `dimension` numbers.
  func norms(dimension: Int) -> [Double] {
    stride(from: 0, to: count, by: dimension).map { first in
      var sum = 0.0
      for index in first..<first + dimension { sum += self[index] * self[index] }
      // A Cauchy square may overflow where the norm does not.
      return sum.isFinite ? sum.squareRoot() : Array(self[first..<first + dimension]).norm
    }
  }

  /// The empirical quantile at `p`, between neighbours linearly; the array must be sorted.
  func sortedQuantile(_ p: Double) -> Double {
    guard let last = indices.last else { return .nan }
    let position = p * Double(last), low = Int(position)
    let fraction = position - Double(low)
    return fraction == 0 ? self[low] : self[low] + fraction * (self[low + 1] - self[low])
  }
}
