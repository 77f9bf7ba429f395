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
      guard let points = points(of: interpolation, from: start, to: end) else { continue }
      let chord = start.distance(to: end)
      let shortest = onSphere ? 2 * start.norm * asin(min(1, chord / (2 * start.norm))) : chord
      guard shortest > 0 else { continue }
      let length = length(of: points, dimension: pairs.dimension)
      largest = max(largest, abs(length / shortest - 1))
    }
    return largest
  }

  /// What counts as equal: rounding on a straight line, the polyline's own shortfall on a circle.
  static func threshold(onSphere: Bool) -> Double { onSphere ? 1e-6 : 1e-12 }

  private static let intervals = 1024

  /// The corners of a polyline along the path; nil where the path is undefined.
  private static func points(
    of interpolation: some Interpolation, from start: [Double], to end: [Double]
  ) -> [Double]? {
    var points = [Double](repeating: 0, count: (intervals + 1) * start.count)
    var span = points.mutableSpan
    let undefined = interpolation.interpolate(
      starts: start.span, ends: end.span, dimension: start.count,
      positions: (0...intervals).map { Double($0) / Double(intervals) }, into: &span)
    return undefined == 0 ? points : nil
  }

  private static func length(of points: [Double], dimension: Int) -> Double {
    var steps = points
    for index in dimension..<points.count {
      steps[index] = points[index] - points[index - dimension]
    }
    var norms = [Double](repeating: 0, count: points.count / dimension)
    var span = norms.mutableSpan
    Rows.norms(of: steps.span, dimension: dimension, into: &span)
    return norms.dropFirst().reduce(0, +)
  }
}
