/// A barycentric combination of several latent vectors that is made to keep a law.
///
/// With two points and the weights 1 − λ and λ it is the point of a path at λ.
public protocol PointCombination: Sendable {
  /// Writes the combination of n points.
  ///
  /// - Parameters:
  ///   - points: row-major, one point a row, n × `output.count`.
  ///   - weights: n finite numbers, not all 0; they need not sum to 1 or be positive.
  ///   - output: the combination.
  /// - Throws: `DistributionError.dimension` where the lengths do not fit, `.parameter` for weights outside
  ///   their domain, `.undefinedPath` where the points leave the combination undefined.
  func combine(
    _ points: Span<Double>, weights: [Double], into output: inout MutableSpan<Double>
  ) throws(DistributionError)
}

/// What every combination asks of its arguments.
enum CombinationArguments {
  static func check(
    _ points: Span<Double>, _ weights: [Double], dimension: Int
  ) throws(DistributionError) {
    guard points.count == weights.count * dimension else {
      throw .dimension(
        name: "points", actual: points.count, expected: weights.count * dimension)
    }
    guard weights.allSatisfy(\.isFinite), weights.contains(where: { $0 != 0 }) else {
      throw .parameter(
        name: "weights", value: "\(weights)", requirement: "finite numbers, not all 0")
    }
    for index in points.indices where !points[index].isFinite {
      throw .undefinedPath(
        reason: "coordinate \(index % dimension) of point \(index / dimension) is not finite")
    }
  }
}
