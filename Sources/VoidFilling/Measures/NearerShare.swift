/// The share of a sample that is nearer to one set of images than to another: whether these were learned by heart.
///
/// With trained and held-out images of one law as the sets, ½ is expected of a sample that knows no more than the law.
public struct NearerShare: Sendable, Equatable {
  /// The share; ties count half.
  ///
  /// Its standard error is that of a binomial law, for sets that are fixed.
  public let share: Measured
  /// The standard deviation of the share if the images of both sets were divided anew by chance.
  ///
  /// [Σc² − (Σc)²/N]·N/(4M²(N − 1)) is its square, c how often each of all N images is the nearest to one of the sample's M. It is the
  /// binomial one where nobody is the nearest twice; in many features few images are the nearest to many, and it is much larger.
  public let divisionError: Double

  /// - Parameters:
  ///   - sample: generated images.
  ///   - first: the set whose share is counted.
  ///   - second: the other set.
  ///   - tasks: how many blocks run at once; changes no result.
  /// - Throws: `VoidFillingError.tooFew` for no images in a set; `.degenerate` for features that are not finite;
  ///   `CancellationError`.
  /// - Precondition: both sets have as many images, since the larger would be nearer by its size alone, and all have the same
  ///   number of features.
  public init(
    of sample: Features, nearerTo first: Features, than second: Features, tasks: Int
  ) async throws {
    precondition(first.count == second.count, "\(first.count) and \(second.count) images")
    for features in [sample, first, second] {
      try features.check(for: "nearest images", minimum: 1)
    }
    let pairs = zip(
      try await Self.nearest(to: sample, in: first, tasks: tasks),
      try await Self.nearest(to: sample, in: second, tasks: tasks))
    var counts = [Double](repeating: 0, count: first.count + second.count)
    var shares: [Double] = []
    for (one, other) in pairs {
      shares.append(one.squared < other.squared ? 1 : one.squared == other.squared ? 0.5 : 0)
      // A tie is worth ½ on either side, and so is left out.
      if one.squared < other.squared { counts[one.index] += 1 }
      if other.squared < one.squared { counts[first.count + other.index] += 1 }
    }
    share = try .mean(of: shares)
    let (all, images) = (Double(counts.count), Double(sample.count))
    let total = counts.reduce(0, +), squares = counts.reduce(0) { $0 + $1 * $1 }
    let variance = max(0, squares - total * total / all) * all / (4 * images * images * (all - 1))
    divisionError = variance.squareRoot()
  }

  /// An image of a set and its squared distance from one of the sample.
  private struct Neighbour {
    var index = 0
    var squared = Double.infinity
  }

  private static func nearest(
    to sample: Features, in set: Features, tasks: Int
  ) async throws -> [Neighbour] {
    let panels = FeaturePanels(set)
    let parts = try await FeaturePanels.mapRows(count: sample.count, tasks: tasks) { rows in
      var nearest = [Neighbour](repeating: Neighbour(), count: rows.count)
      panels.forEachTile(of: sample, rows: rows) { row, columns, distances in
        let line = row - rows.lowerBound
        var best = nearest[line]
        for place in distances.indices where distances[place] < best.squared {
          best = Neighbour(index: columns.lowerBound + place, squared: distances[place])
        }
        nearest[line] = best
      }
      return nearest
    }
    return Array(parts.joined())
  }
}
