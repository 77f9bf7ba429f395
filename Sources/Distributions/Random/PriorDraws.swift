extension LatentPrior {
  /// Draws any number of vectors in blocks, and hands the blocks over in order.
  ///
  /// A block's size depends on the dimension alone and its stream on its number alone, so the draws do not
  /// depend on `tasks`.
  ///
  /// - Parameters:
  ///   - count: the number of vectors.
  ///   - seed: the user's seed.
  ///   - purpose: the purpose of the streams.
  ///   - tasks: how many blocks run at once.
  ///   - receive: takes the number of the first vector and the vectors, row-major, one a row.
  /// - Throws: `DistributionError.parameter` for a count below 0 or beyond 2³² blocks; what `receive`
  ///   throws; `CancellationError`.
  public func forEachBlock(
    count: Int, seed: UInt64, purpose: Purpose = .samples, tasks: Int,
    receive: (_ first: Int, _ rows: [Double]) throws -> Void
  ) async throws {
    let size = Self.rowsPerBlock(dimension: dimension)
    let blocks = count / size + (count % size == 0 ? 0 : 1)
    guard count >= 0, blocks <= Int(UInt32.max) else {
      throw DistributionError.parameter(
        name: "count", value: "\(count)", requirement: "from 0 to \(size.clampedProduct(1 << 32))")
    }
    try await Distributions.forEachBlock(count: blocks, tasks: tasks) { block in
      let rows = Swift.min(size, count - block * size)
      var stream = PhiloxStream(seed: seed, purpose: purpose, block: UInt32(block))
      var values = [Double](repeating: 0, count: rows * dimension)
      var span = values.mutableSpan
      fill(&span, count: rows, using: &stream)
      return values
    } receive: { block, rows in
      try receive(block * size, rows)
    }
  }

  /// Blocks of half a megabyte; one vector where it is longer.
  static func rowsPerBlock(dimension: Int) -> Int { Swift.max(1, (1 << 16) / dimension) }
}

extension Int {
  /// The product, at most the largest integer.
  fileprivate func clampedProduct(_ other: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? .max : product
  }
}
