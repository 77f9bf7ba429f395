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
    let within = try await PairsWithin(
      sample, nearest: PrecisionAndRecall.neighbours, tasks: tasks)
    self = try await PairsBetween(sample, within, reference, tasks: tasks).neighbours
  }

  /// What the parts of a pass have found, part by part in the order of the rows.
  init(_ parts: [Part]) {
    distances = parts.flatMap { $0.squared.map { $0.squareRoot() } }
    isInsideReference = parts.flatMap(\.isInsideReference)
    ballCounts = parts.flatMap(\.ballCounts)
    isInsideSample = Self.any(parts.map(\.isInsideSample))
    isCovered = Self.any(parts.map(\.isCovered))
  }

  /// What some rows of the sample find.
  struct Part: Sendable {
    fileprivate var squared: [Double]
    fileprivate var isInsideReference: [Bool]
    fileprivate var ballCounts: [Int]
    fileprivate var isInsideSample: [Bool]
    fileprivate var isCovered: [Bool]

    init(rows: Int, columns: Int) {
      squared = [Double](repeating: .infinity, count: rows)
      isInsideReference = [Bool](repeating: false, count: rows)
      ballCounts = [Int](repeating: 0, count: rows)
      isInsideSample = [Bool](repeating: false, count: columns)
      isCovered = isInsideSample
    }

    /// Takes the squared distances of one row from some columns.
    mutating func add(
      _ line: Int, _ columns: Range<Int>, _ squaredDistances: Span<Double>, _ balls: Balls,
      radius: Double
    ) {
      for place in squaredDistances.indices {
        let (distance, column) = (squaredDistances[place], columns.lowerBound + place)
        if distance < squared[line] { squared[line] = distance }
        if distance <= radius { isInsideSample[column] = true }
        // The ball of the farther neighbour holds that of the nearer.
        if distance <= balls.large[column] {
          ballCounts[line] += 1
          isCovered[column] = true
          if distance <= balls.small[column] { isInsideReference[line] = true }
        }
      }
    }
  }

  /// The squared radii of the balls of a reference.
  struct Balls: Sendable {
    let small, large: [Double]

    init(_ reference: ReferenceSet) {
      small = reference.neighbours.squaredRadii(PrecisionAndRecall.neighbours)
      large = reference.neighbours.squaredRadii(DensityAndCoverage.neighbours)
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
