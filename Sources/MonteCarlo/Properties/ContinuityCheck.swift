import Distributions
import Foundation

/// Property 1: a path is continuous in its position and in its end points.
enum ContinuityCheck {
  /// What was found over many pairs of end points.
  struct Finding: Sendable {
    /// The share of paths without a jump.
    var shareContinuous: Double
    /// How much more sensitive the path is to a move of its end points by 10⁻⁷ than by 10⁻³ to 10⁻⁵.
    ///
    /// About 1 for a differentiable path, at least 100 where it jumps.
    var sensitivityRatio: Double

    var verdict: Verdict { shareContinuous == 1 && sensitivityRatio <= 10 ? .holds : .fails }
  }

  /// Checks every pair on which the path is defined.
  static func run(
    _ interpolation: some Interpolation, pairs: EndPointPairs, seed: UInt64
  ) -> Finding {
    var directions = PhiloxStream(seed: seed, purpose: .directions)
    var continuous = 0, defined = 0
    var sensitivity = [Double](repeating: 0, count: moves.count)
    for pair in 0..<pairs.count {
      let (start, end) = pairs[pair]
      guard let path = interpolation.path(between: start, and: end) else { continue }
      defined += 1
      let scale = max(start.norm, end.norm)
      if isContinuous(path, scale: scale, dimension: pairs.dimension) { continuous += 1 }
      // Coordinates that are 0 at both ends stay there: a prior on a subspace has no others.
      let active = zip(start, end).map { $0 != 0 || $1 != 0 }
      let e = direction(active, using: &directions), f = direction(active, using: &directions)
      for (index, move) in moves.enumerated() {
        guard
          let moved = interpolation.path(
            between: zip(start, e).map { $0 + move * $1 },
            and: zip(end, f).map { $0 + move * $1 })
        else { continue }
        for position in [0.25, 0.5, 0.8] {
          let change = moved.point(at: position, dimension: pairs.dimension)
            .distance(to: path.point(at: position, dimension: pairs.dimension))
          sensitivity[index] = max(sensitivity[index], change / move)
        }
      }
    }
    let coarse = sensitivity.dropLast().max() ?? 0, fine = sensitivity.last ?? 0
    return Finding(
      shareContinuous: Double(continuous) / Double(max(defined, 1)),
      sensitivityRatio: coarse > 0 ? fine / coarse : fine > 0 ? .infinity : 1)
  }

  private static let moves = [1e-3, 1e-4, 1e-5, 1e-7]

  /// Whether every step between neighbouring positions falls below 2 % of the end points' norm
  /// when intervals are halved often enough.
  ///
  /// A Cauchy-linear path may turn within 10⁻⁶ of a position, which no even grid sees; a jump stays a jump
  /// down to the spacing of doubles.
  private static func isContinuous(
    _ path: some LatentPath, scale: Double, dimension: Int
  ) -> Bool {
    let tolerance = 2e-2 * scale, intervals = 64
    var pending: [(low: Double, high: Double, a: [Double], b: [Double])] = []
    var a = path.point(at: 0, dimension: dimension)
    for k in 1...intervals {
      let low = Double(k - 1) / Double(intervals), high = Double(k) / Double(intervals)
      let b = path.point(at: high, dimension: dimension)
      pending.append((low, high, a, b))
      a = b
    }
    while let (low, high, a, b) = pending.popLast() {
      if a.distance(to: b) <= tolerance { continue }
      let middle = 0.5 * (low + high)
      guard low < middle, middle < high else { return false }
      let point = path.point(at: middle, dimension: dimension)
      pending.append((low, middle, a, point))
      pending.append((middle, high, point, b))
    }
    return true
  }

  private static func direction(
    _ active: [Bool], using stream: inout PhiloxStream
  ) -> [Double] {
    let raw = active.map { $0 ? stream.uniform() - 0.5 : 0 }
    let norm = raw.norm
    return norm > 0 ? raw.map { $0 / norm } : raw
  }
}

extension LatentPath {
  /// The point at `position` as an array.
  func point(at position: Double, dimension: Int) -> [Double] {
    var point = [Double](repeating: 0, count: dimension)
    var span = point.mutableSpan
    self.point(at: position, into: &span)
    return point
  }
}

extension Interpolation {
  /// The path between two arrays; nil where it is undefined.
  func path(between start: [Double], and end: [Double]) -> Path? {
    do throws(DistributionError) { return try path(from: start.span, to: end.span) } catch {
      return nil
    }
  }
}
