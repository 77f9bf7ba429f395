import Distributions
import Foundation

/// Property 2: a path is the shortest one between its end points.
enum ShortnessCheck {
  /// The largest |length ÷ shortest length − 1| over all pairs on which the path is defined.
  ///
  /// - Parameter onSphere: whether the shortest length is the great circle's (end points of equal norm)
  ///   or the straight line's.
  static func excess(
    _ interpolation: some Interpolation, pairs: EndPointPairs, onSphere: Bool
  ) -> Double {
    var largest = 0.0
    for pair in 0..<pairs.count {
      let (start, end) = pairs[pair]
      guard let path = interpolation.path(between: start, and: end) else { continue }
      let chord = start.distance(to: end)
      let shortest = onSphere ? 2 * start.norm * asin(min(1, chord / (2 * start.norm))) : chord
      guard shortest > 0 else { continue }
      let length = length(of: path, dimension: pairs.dimension)
      largest = max(largest, abs(length / shortest - 1))
    }
    return largest
  }

  /// What counts as equal: rounding on a straight line, the polyline's own shortfall on a circle.
  static func threshold(onSphere: Bool) -> Double { onSphere ? 1e-6 : 1e-12 }

  private static let intervals = 1024

  private static func length(of path: some LatentPath, dimension: Int) -> Double {
    var length = 0.0
    var previous = path.point(at: 0, dimension: dimension)
    for k in 1...intervals {
      let point = path.point(at: Double(k) / Double(intervals), dimension: dimension)
      length += point.distance(to: previous)
      previous = point
    }
    return length
  }
}
