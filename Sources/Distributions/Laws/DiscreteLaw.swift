/// A law on finitely many points: signs, constants, sums of a few signs.
///
/// Both tails are summed from their own end, so a small tail keeps its digits. Building costs
/// O(n log n) in the number of points, evaluating O(log n).
public struct DiscreteLaw: DistributionFunction {
  /// The atoms, increasing.
  public let points: [Double]
  /// The probability of each atom.
  public let probabilities: [Double]
  public let description: String
  private let lower: [Double]
  private let upper: [Double]

  /// The law with an atom of `probabilities[i]` at `points[i]`; equal points are merged.
  ///
  /// - Throws: `DistributionError.parameter` unless points are finite, as many as probabilities, at least
  ///   one, and probabilities are positive with a sum within 10⁻⁹ of 1.
  public init(points: [Double], probabilities: [Double]) throws(DistributionError) {
    guard !points.isEmpty, points.count == probabilities.count, points.allSatisfy(\.isFinite) else {
      throw .parameter(
        name: "points", value: "\(points)",
        requirement: "finite numbers, at least one, and one for each probability")
    }
    guard probabilities.allSatisfy({ $0 > 0 }), abs(probabilities.reduce(0, +) - 1) < 1e-9 else {
      throw .parameter(
        name: "probabilities", value: "\(probabilities)", requirement: "positive with sum 1")
    }
    self.init(sorting: Array(zip(points, probabilities)))
  }

  /// The constant `value`.
  public static func constant(_ value: Double) -> DiscreteLaw { DiscreteLaw(sorting: [(value, 1)]) }

  /// −1 or 1, each with probability ½.
  public static var fairSign: DiscreteLaw { DiscreteLaw(sorting: [(-1, 0.5), (1, 0.5)]) }

  /// The law of Σ wᵢεᵢ for independent fair signs εᵢ; nil beyond 2¹⁶ points.
  ///
  /// Zero weights do not count. Points that rounding alone separates are merged.
  public static func signedSum(_ weights: [Double]) -> DiscreteLaw? {
    let weights = weights.filter { $0 != 0 }
    let scale = weights.reduce(0) { $0 + abs($1) }
    guard scale.isFinite else { return nil }
    var atoms: [(Double, Double)] = [(0, 1)]
    for weight in weights {
      guard atoms.count <= 1 << 15 else { return nil }
      let split = atoms.flatMap { [($0.0 - weight, $0.1 / 2), ($0.0 + weight, $0.1 / 2)] }
      atoms = merged(split.sorted { $0.0 < $1.0 }, within: scale * 0x1p-44)
    }
    return DiscreteLaw(sorting: atoms)
  }

  private init(sorting atoms: [(Double, Double)]) {
    let atoms = Self.merged(atoms.sorted { $0.0 < $1.0 }, within: 0)
    points = atoms.map { $0.0 }
    probabilities = atoms.map { $0.1 }
    var lower: [Double] = [], upper = [Double](repeating: 0, count: atoms.count)
    var sum = 0.0
    for (_, probability) in atoms {
      sum += probability
      lower.append(sum)
    }
    sum = 0
    for index in atoms.indices.reversed() {
      upper[index] = sum
      sum += atoms[index].1
    }
    lower[atoms.count - 1] = 1
    self.lower = lower
    self.upper = upper
    description = "discrete(points=\(atoms.count))"
  }

  private static func merged(
    _ atoms: [(Double, Double)], within distance: Double
  ) -> [(Double, Double)] {
    var result: [(Double, Double)] = []
    for atom in atoms {
      if let last = result.last, atom.0 - last.0 <= distance {
        result[result.count - 1].1 += atom.1
      } else {
        result.append(atom)
      }
    }
    return result
  }

  /// The point that carries all probability; nil where there are several.
  public var onlyPoint: Double? { points.count == 1 ? points.first : nil }

  public var atoms: [Double] { points }

  public func cdf(_ x: Double) -> Double { below(x, orAt: true) }

  public func cdfBelow(_ x: Double) -> Double { below(x, orAt: false) }

  public func survivalFunction(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    let count = self.count(below: x, orAt: true)
    return count == 0 ? 1 : upper[count - 1]
  }

  private func below(_ x: Double, orAt inclusive: Bool) -> Double {
    if x.isNaN { return .nan }
    let count = self.count(below: x, orAt: inclusive)
    return count == 0 ? 0 : lower[count - 1]
  }

  /// How many points lie below `x`, by bisection.
  private func count(below x: Double, orAt inclusive: Bool) -> Int {
    var low = 0, high = points.count
    while low < high {
      let middle = (low + high) / 2
      if points[middle] < x || inclusive && points[middle] == x {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
