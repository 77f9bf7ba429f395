/// The squared maximum mean discrepancy with the kernel (x·y/q + 1)³, q the number of features, by its unbiased estimate.
///
/// MMD² = E k(X, X′) + E k(Y, Y′) − 2E k(X, Y), means over pairs of two images within a set and over all pairs between the
/// sets. Its expectation is 0 for equal laws, so it may be negative. The kernel has a scale: features should be standardised
/// first. Source: Bińkowski, Sutherland, Arbel & Gretton, *Demystifying MMD GANs* (ICLR 2018), with other features.
public enum KernelDistance {
  /// The estimate of a sample, with the influences of its Hájek projection: 2(mean of k(h, X) − mean of k(h, Y)), centred.
  ///
  /// - Parameters:
  ///   - sample: what is measured, one row an image.
  ///   - reference: real images in the same features.
  ///   - tasks: how many blocks run at once; changes no result.
  /// - Throws: `VoidFillingError.tooFew` for less than two images; `.degenerate` for features that are not finite;
  ///   `CancellationError`.
  /// - Precondition: both have the same number of features.
  public static func measure(
    _ sample: Features, against reference: ReferenceSet, tasks: Int
  ) async throws -> Measured {
    try sample.check(for: "a kernel distance", minimum: 2)
    return measure(
      try await PairsWithin(sample, nearest: 1, tasks: tasks),
      try await PairsBetween(sample, nil, reference, tasks: tasks), against: reference)
  }

  /// The same from what the passes over all pairs have found.
  static func measure(
    _ within: PairsWithin, _ between: PairsBetween, against reference: ReferenceSet
  ) -> Measured {
    let (n, m) = (Double(within.count), Double(reference.count))
    let mean = between.kernelSums.reduce(0, +) / (n * m)
    return Measured(
      value: within.kernelMean + reference.kernelMean - 2 * mean,
      influences: zip(within.kernelSums, between.kernelSums).map { 2 * ($0 / (n - 1) - $1 / m) })
  }
}

/// The kernel of one row and the columns of a tile.
struct KernelRow {
  private let ours: [Double]
  private let theirs: [Double]
  private let scale: Double

  /// The kernel between two sets of as many features.
  init(_ rows: Features, _ columns: Features) {
    ours = Self.squaredNorms(rows)
    theirs = Self.squaredNorms(columns)
    scale = 0.5 / Double(rows.dimension)
  }

  /// The sum over the columns but one.
  ///
  /// - Parameter skipped: the column that is left out; none where negative.
  func sum(
    _ row: Int, _ columns: Range<Int>, _ squaredDistances: Span<Double>, skipping skipped: Int = -1
  ) -> Double {
    var sum = 0.0
    for place in squaredDistances.indices where columns.lowerBound + place != skipped {
      // x·y from the squared distance.
      let product = ours[row] + theirs[columns.lowerBound + place] - squaredDistances[place]
      let base = product * scale + 1
      sum += base * base * base
    }
    return sum
  }

  private static func squaredNorms(_ features: Features) -> [Double] {
    (0..<features.count).map { features.row($0).reduce(0) { $0 + $1 * $1 } }
  }
}
