import Distributions
import Foundation

/// Property 3: the path between two points of a path is a part of it.
enum ConsistencyCheck {
  /// What was found over many pairs of end points.
  struct Finding: Sendable {
    /// The largest distance of f(f(λₐ), f(λᵦ), μ) from f(λₐ + μ(λᵦ − λₐ)), over the larger end point.
    var pointDistance: Double
    /// The largest distance from the whole path, over the larger end point.
    ///
    /// A path may run through the same points at another speed; only this says that it leaves them.
    var pathDistance: Double

    /// Holds to 10⁻¹⁰; fails beyond 10⁻³ from the whole path.
    var verdict: Verdict {
      pointDistance <= 1e-10 ? .holds : pathDistance > 1e-3 ? .fails : .undecided
    }
  }

  /// Checks every pair on which the path is defined, at random positions.
  static func run(
    _ interpolation: some Interpolation, pairs: EndPointPairs, seed: UInt64
  ) -> Finding {
    var stream = PhiloxStream(seed: seed, purpose: .directions, block: 1)
    var finding = Finding(pointDistance: 0, pathDistance: 0)
    for pair in 0..<pairs.count {
      let (start, end) = pairs[pair], dimension = pairs.dimension
      let a = stream.uniform(), b = stream.uniform(), mixture = stream.uniform()
      guard let path = interpolation.path(between: start, and: end),
        let part = interpolation.path(
          between: path.point(at: a, dimension: dimension),
          and: path.point(at: b, dimension: dimension))
      else { continue }
      let scale = max(start.norm, end.norm)
      let inner = part.point(at: mixture, dimension: dimension)
      let outer = path.point(at: a + mixture * (b - a), dimension: dimension)
      let distance = inner.distance(to: outer) / scale
      finding.pointDistance = max(finding.pointDistance, distance)
      if distance > 1e-10 {
        finding.pathDistance = max(
          finding.pathDistance, self.distance(of: inner, from: path) / scale)
      }
    }
    return finding
  }

  /// The distance of a point from a path: a grid of 256 positions, then golden sections.
  static func distance(of point: [Double], from path: some LatentPath) -> Double {
    func distance(_ t: Double) -> Double {
      path.point(at: t, dimension: point.count).distance(to: point)
    }
    let grid = 256
    let best = (0...grid).min { distance(Double($0) / 256) < distance(Double($1) / 256) } ?? 0
    var low = Double(max(best - 1, 0)) / 256, high = Double(min(best + 1, grid)) / 256
    let ratio = (5.0.squareRoot() - 1) / 2
    for _ in 0..<60 {
      let left = high - ratio * (high - low), right = low + ratio * (high - low)
      if distance(left) < distance(right) { high = right } else { low = left }
    }
    return distance((low + high) / 2)
  }
}
