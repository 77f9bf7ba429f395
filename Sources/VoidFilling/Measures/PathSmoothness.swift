import Distributions

/// How evenly images change along a path.
public struct PathSmoothness: Sendable, Equatable {
  /// The length of the way through the features over the distance of its ends; at least 1.
  public let relativeLength: Double
  /// The largest step over the mean step; 1 where all steps are equally long.
  public let largestStep: Double
  /// - Parameter path: one row an image, in the order of the path, ends included.
  /// - Throws: `VoidFillingError.tooFew` for less than two images; `.degenerate` for features that are not finite, or ends that
  ///   coincide.
  public init(_ path: Features) throws(VoidFillingError) {
    try path.check(for: "the smoothness of a path", minimum: 2)
    let steps = Self.steps(of: path)
    let straight = Self.distance(path, 0, path.count - 1)
    guard straight > 0 else {
      throw .degenerate(
        what: "The smoothness of a path", reason: "the images at its ends have the same features")
    }
    let length = steps.reduce(0, +)
    relativeLength = length / straight
    largestStep = steps.reduce(0, max) / (length / Double(steps.count))
  }

  /// The distance of each image of a path from the one before.
  public static func steps(of path: Features) -> [Double] {
    (1..<path.count).map { distance(path, $0 - 1, $0) }
  }

  private static func distance(_ path: Features, _ i: Int, _ j: Int) -> Double {
    zip(path.row(i), path.row(j)).map { $0 - $1 }.norm
  }
}
