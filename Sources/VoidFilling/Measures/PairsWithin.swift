/// What one pass over all pairs of two images of a set finds, for every measure that looks at such pairs.
struct PairsWithin: Sendable {
  /// The distances to the nearest others.
  let neighbours: NeighbourDistances
  /// For each image, the sum of the kernel of ``KernelDistance`` over all others.
  let kernelSums: [Double]
  /// For each image, the sum of its distances from all others.
  let distanceSums: [Double]

  /// How many images there are.
  var count: Int { kernelSums.count }

  /// The mean of the kernel over pairs of two images.
  var kernelMean: Double {
    kernelSums.reduce(0, +) / (Double(count) * Double(count - 1))
  }

  /// - Parameters:
  ///   - panels: those of the features, where they are there; made otherwise.
  ///   - nearest: how many nearest others are looked for.
  ///   - tasks: how many blocks run at once; changes no result.
  /// - Throws: `VoidFillingError.tooFew` for a set of no more images than neighbours, `.degenerate` for features that are not
  ///   finite; `CancellationError`.
  init(
    _ features: Features, _ panels: FeaturePanels? = nil, nearest: Int, tasks: Int
  ) async throws {
    try features.check(for: "distances to \(nearest) nearest others", minimum: nearest + 1)
    let panels = panels ?? FeaturePanels(features)
    let kernel = KernelRow(features, features)
    let parts = try await FeaturePanels.mapRows(count: features.count, tasks: tasks) { rows in
      var part = Part(count: rows.count, nearest: nearest)
      panels.forEachTile(of: features, rows: rows) { row, columns, squared in
        let line = row - rows.lowerBound
        part.neighbours.add(line, columns, squared, itself: row)
        part.kernelSums[line] += kernel.sum(row, columns, squared, skipping: row)
        var sum = 0.0
        for place in squared.indices { sum += squared[place].squareRoot() }
        part.distanceSums[line] += sum
      }
      return part
    }
    neighbours = NeighbourDistances(parts.map(\.neighbours))
    kernelSums = parts.flatMap(\.kernelSums)
    distanceSums = parts.flatMap(\.distanceSums)
  }

  /// What some rows find.
  private struct Part: Sendable {
    var neighbours: NeighbourDistances
    var kernelSums: [Double]
    var distanceSums: [Double]

    init(count: Int, nearest: Int) {
      neighbours = NeighbourDistances(count: count, nearest: nearest)
      kernelSums = [Double](repeating: 0, count: count)
      distanceSums = kernelSums
    }
  }
}
