/// What one pass over all pairs of an image of a sample and one of a reference finds, for every measure that looks at such
/// pairs.
struct PairsBetween: Sendable {
  /// How both sets lie among each other.
  let neighbours: NearestNeighbours
  /// For each image of the sample, the sum of the kernel of ``KernelDistance`` over the reference.
  let kernelSums: [Double]

  /// - Parameters:
  ///   - within: what is known of the sample's own pairs; without it no image of the reference counts as inside the sample.
  ///   - tasks: how many blocks run at once; changes no result.
  /// - Throws: `CancellationError`.
  /// - Precondition: both have the same number of features.
  init(
    _ sample: Features, _ within: PairsWithin?, _ reference: ReferenceSet, tasks: Int
  ) async throws {
    let radii = within?.neighbours.squaredRadii(PrecisionAndRecall.neighbours)
    let balls = NearestNeighbours.Balls(reference)
    let kernel = KernelRow(sample, reference.features)
    let parts = try await FeaturePanels.mapRows(count: sample.count, tasks: tasks) { rows in
      var part = NearestNeighbours.Part(rows: rows.count, columns: reference.count)
      var sums = [Double](repeating: 0, count: rows.count)
      reference.panels.forEachTile(of: sample, rows: rows) { row, columns, squared in
        let line = row - rows.lowerBound
        part.add(line, columns, squared, balls, radius: radii?[row] ?? -1)
        sums[line] += kernel.sum(row, columns, squared)
      }
      return (part: part, sums: sums)
    }
    neighbours = NearestNeighbours(parts.map(\.part))
    kernelSums = parts.flatMap(\.sums)
  }
}
