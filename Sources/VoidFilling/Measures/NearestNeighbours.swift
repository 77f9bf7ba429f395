/// The distances from each image of a set to its nearest others.
struct NeighbourDistances: Sendable, Equatable {
  /// How many others each image has here.
  let nearest: Int
  /// Squared distances, ascending, `nearest` for each image.
  private let values: [Double]

  /// - Throws: `VoidFillingError.tooFew` for a set of no more images than neighbours; `CancellationError`.
  init(
    within features: Features, _ panels: FeaturePanels, nearest: Int, tasks: Int
  ) async throws {
    try features.check(
      for: "distances to \(nearest) nearest others", minimum: nearest + 1)
    let parts = try await FeaturePanels.mapRows(count: features.count, tasks: tasks) { rows in
      var values = [Double](repeating: .infinity, count: rows.count * nearest)
      panels.forEachTile(of: features, rows: rows) { row, columns, distances in
        let start = (row - rows.lowerBound) * nearest
        var farthest = values[start + nearest - 1]
        for place in distances.indices
        where distances[place] < farthest && columns.lowerBound + place != row {
          var slot = start + nearest - 1
          while slot > start && values[slot - 1] > distances[place] {
            values[slot] = values[slot - 1]
            slot -= 1
          }
          values[slot] = distances[place]
          farthest = values[start + nearest - 1]
        }
      }
      return values
    }
    self.nearest = nearest
    values = Array(parts.joined())
  }

  /// The squared distance from each image to its k-th nearest other.
  ///
  /// - Precondition: k is from 1 to ``nearest``.
  func squaredRadii(_ k: Int) -> [Double] {
    precondition((1...nearest).contains(k), "neighbour \(k) of \(nearest)")
    return stride(from: k - 1, to: values.count, by: nearest).map { values[$0] }
  }
}

/// How the images of a sample lie among those of a reference, and the reverse: what one pass over all pairs finds.
///
/// The ball of an image is closed and reaches to its k-th nearest other in its own set; equal images are at distance 0.
public struct NearestNeighbours: Sendable, Equatable {
  /// The distance from each image of the sample to the nearest of the reference.
  public let distances: [Double]
  /// Whether each image of the sample is in a ball of the reference, k = 3.
  public let isInsideReference: [Bool]
  /// Whether each image of the reference is in a ball of the sample, k = 3.
  public let isInsideSample: [Bool]
  /// How many balls of the reference each image of the sample is in, k = 5.
  public let ballCounts: [Int]
  /// Whether the ball of each image of the reference holds one of the sample, k = 5.
  public let isCovered: [Bool]

  /// - Parameters:
  ///   - sample: what is measured, one row an image.
  ///   - reference: real images in the same features.
  ///   - tasks: how many blocks run at once; changes no result.
  /// - Throws: `VoidFillingError.tooFew` for a sample of less than four images; `.degenerate` for features that are not finite;
  ///   `CancellationError`.
  /// - Precondition: both have the same number of features.
  public init(of sample: Features, in reference: ReferenceSet, tasks: Int) async throws {
    let k = PrecisionAndRecall.neighbours
    let own = try await NeighbourDistances(
      within: sample, FeaturePanels(sample), nearest: k, tasks: tasks
    ).squaredRadii(k)
    let small = reference.neighbours.squaredRadii(k)
    let large = reference.neighbours.squaredRadii(DensityAndCoverage.neighbours)
    let parts = try await FeaturePanels.mapRows(count: sample.count, tasks: tasks) { rows in
      var part = Part(rows: rows.count, columns: reference.count)
      reference.panels.forEachTile(of: sample, rows: rows) { row, columns, distances in
        let line = row - rows.lowerBound, radius = own[row]
        for place in distances.indices {
          let (distance, column) = (distances[place], columns.lowerBound + place)
          if distance < part.squared[line] { part.squared[line] = distance }
          if distance <= radius { part.isInsideSample[column] = true }
          // The ball of the farther neighbour holds that of the nearer.
          if distance <= large[column] {
            part.ballCounts[line] += 1
            part.isCovered[column] = true
            if distance <= small[column] { part.isInsideReference[line] = true }
          }
        }
      }
      return part
    }
    distances = parts.flatMap { $0.squared.map { $0.squareRoot() } }
    isInsideReference = parts.flatMap(\.isInsideReference)
    ballCounts = parts.flatMap(\.ballCounts)
    isInsideSample = Self.any(parts.map(\.isInsideSample))
    isCovered = Self.any(parts.map(\.isCovered))
  }

  /// What some rows of the sample find.
  private struct Part: Sendable {
    var squared: [Double]
    var isInsideReference: [Bool]
    var ballCounts: [Int]
    var isInsideSample: [Bool]
    var isCovered: [Bool]

    init(rows: Int, columns: Int) {
      squared = [Double](repeating: .infinity, count: rows)
      isInsideReference = [Bool](repeating: false, count: rows)
      ballCounts = [Int](repeating: 0, count: rows)
      isInsideSample = [Bool](repeating: false, count: columns)
      isCovered = isInsideSample
    }
  }

  /// Place by place, whether any of some lists of equal length says so.
  private static func any(_ lists: [[Bool]]) -> [Bool] {
    var result = lists[0]
    for list in lists.dropFirst() {
      for place in result.indices where list[place] { result[place] = true }
    }
    return result
  }
}
