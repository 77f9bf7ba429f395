import Distributions
import Foundation

/// End points of paths, drawn from a prior: independent pairs, never overlapping ones.
struct EndPointPairs: Sendable {
  let dimension: Int
  /// Row-major, one vector a row.
  let starts: [Double]
  /// As `starts`.
  let ends: [Double]

  var count: Int { starts.count / dimension }

  /// `count` pairs of one block of a stream: all starts, then all ends.
  init(of prior: any LatentPrior, count: Int, seed: UInt64, block: UInt32 = 0) {
    var stream = PhiloxStream(seed: seed, purpose: .pairs, block: block)
    func draw() -> [Double] {
      var values = [Double](repeating: 0, count: count * prior.dimension)
      var span = values.mutableSpan
      prior.fill(&span, count: count, using: &stream)
      return values
    }
    self.init(starts: draw(), ends: draw(), dimension: prior.dimension)
  }

  private init(starts: [Double], ends: [Double], dimension: Int) {
    self.starts = starts
    self.ends = ends
    self.dimension = dimension
  }

  /// One pair.
  subscript(pair: Int) -> (start: [Double], end: [Double]) {
    let row = pair * dimension..<(pair + 1) * dimension
    return (Array(starts[row]), Array(ends[row]))
  }

  /// Whether both ends of every pair have the same norm up to rounding.
  var haveEqualNorms: Bool {
    (0..<count).allSatisfy { pair in
      let (start, end) = self[pair]
      return abs(start.norm - end.norm) <= 1e-12 * start.norm
    }
  }

  /// The same pairs with every end scaled to the norm of its start.
  func withEqualNorms() -> EndPointPairs {
    var scaled: [Double] = []
    for pair in 0..<count {
      let (start, end) = self[pair]
      let factor = start.norm / end.norm
      scaled += end.map { $0 * factor }
    }
    return EndPointPairs(starts: starts, ends: scaled, dimension: dimension)
  }
}

extension [Double] {
  /// The Euclidean distance to `other`.
  func distance(to other: [Double]) -> Double {
    var sum = 0.0
    for index in indices {
      let difference = self[index] - other[index]
      sum += difference * difference
    }
    return sum.isNormal || sum == 0 ? sum.squareRoot() : zip(self, other).map { $0 - $1 }.norm
  }
}
