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
    let within = try await sumsWithin(sample, FeaturePanels(sample), tasks: tasks)
    let between = try await Self.sums(
      sample, reference.features, reference.panels, skippingItself: false, tasks: tasks)
    let (n, m) = (Double(sample.count), Double(reference.count))
    let mean = between.reduce(0, +) / (n * m)
    return Measured(
      value: within.mean + reference.kernelMean - 2 * mean,
      influences: zip(within.sums, between).map { 2 * ($0 / (n - 1) - $1 / m) })
  }

  /// For each image, the sum of the kernel over all others, and the mean over all pairs.
  static func sumsWithin(
    _ features: Features, _ panels: FeaturePanels, tasks: Int
  ) async throws -> (sums: [Double], mean: Double) {
    let sums = try await Self.sums(
      features, features, panels, skippingItself: true, tasks: tasks)
    let n = Double(features.count)
    return (sums, sums.reduce(0, +) / (n * (n - 1)))
  }

  /// For each row, the sum of the kernel over all columns, or over all but the one of its own index.
  private static func sums(
    _ rows: Features, _ columns: Features, _ panels: FeaturePanels, skippingItself: Bool,
    tasks: Int
  ) async throws -> [Double] {
    let ours = squaredNorms(rows), theirs = squaredNorms(columns)
    let scale = 0.5 / Double(rows.dimension)
    return try await panels.rowSums(of: rows, tasks: tasks) { row, range, distances in
      var sum = 0.0
      for place in distances.indices where !skippingItself || range.lowerBound + place != row {
        // x·y from the squared distance.
        let product = ours[row] + theirs[range.lowerBound + place] - distances[place]
        let base = product * scale + 1
        sum += base * base * base
      }
      return sum
    }
  }

  private static func squaredNorms(_ features: Features) -> [Double] {
    (0..<features.count).map { features.row($0).reduce(0) { $0 + $1 * $1 } }
  }
}
