/// The chance that a score of one group is below one of another: P(A < B) + ½P(A = B).
///
/// ½ for groups of one law, 1 where all scores of the second group are larger.
public struct AreaUnderCurve: Sendable, Equatable {
  /// The share among all pairs.
  public let value: Double
  /// For each score of the first group, the share of the second above it, less `value`.
  public let firstInfluences: [Double]
  /// For each score of the second group, the share of the first below it, less `value`.
  public let secondInfluences: [Double]

  /// - Throws: `VoidFillingError.tooFew` for a group of less than two scores; `.degenerate` for a score that is not finite.
  public init(of first: [Double], below second: [Double]) throws(VoidFillingError) {
    for group in [first, second] {
      guard group.count >= 2 else {
        throw .tooFew(what: "scores for an area under a curve", count: group.count, minimum: 2)
      }
      guard group.allSatisfy({ $0.isFinite }) else {
        throw .degenerate(what: "An area under a curve", reason: "a score is no finite number")
      }
    }
    let above = Self.sharesBelow(second.map { -$0 }, at: first.map { -$0 })
    let below = Self.sharesBelow(first, at: second)
    let mean = below.reduce(0, +) / Double(second.count)
    value = mean
    firstInfluences = above.map { $0 - mean }
    secondInfluences = below.map { $0 - mean }
  }

  /// The variance of the value, by the sums of its two placements' variances.
  ///
  /// Source: DeLong, DeLong & Clarke-Pearson, Biometrics 44 (1988).
  public var variance: Double {
    [firstInfluences, secondInfluences].reduce(0) { sum, influences in
      let n = Double(influences.count)
      return sum + influences.reduce(0) { $0 + $1 * $1 } / (n * (n - 1))
    }
  }

  /// The variance that scores of exponential laws would give the value.
  ///
  /// [A(1 − A) + (n − 1)(Q₁ − A²) + (m − 1)(Q₂ − A²)]/(nm), Q₁ = A/(2 − A), Q₂ = 2A²/(1 + A), where n counts the group that is
  /// above. Source: Hanley & McNeil, Radiology 143 (1982).
  public var exponentialVariance: Double {
    let a = value, (m, n) = (Double(firstInfluences.count), Double(secondInfluences.count))
    let (q1, q2) = (a / (2 - a), 2 * a * a / (1 + a))
    return (a * (1 - a) + (n - 1) * (q1 - a * a) + (m - 1) * (q2 - a * a)) / (n * m)
  }

  /// The value as a measure of groups whose scores i come from the same draw.
  ///
  /// - Precondition: both groups have as many scores.
  public var paired: Measured {
    precondition(
      firstInfluences.count == secondInfluences.count,
      "\(firstInfluences.count) and \(secondInfluences.count) paired scores")
    return Measured(
      value: value, influences: zip(firstInfluences, secondInfluences).map { $0 + $1 })
  }

  /// For each score, the share of others that are below it, and half the share of equal ones.
  private static func sharesBelow(_ others: [Double], at scores: [Double]) -> [Double] {
    let sorted = others.sorted()
    return scores.map { score in
      let below = sorted.countPrefix { $0 < score }, within = sorted.countPrefix { $0 <= score }
      return Double(below + within) / Double(2 * sorted.count)
    }
  }
}

extension [Double] {
  /// How many values at the front satisfy a condition that none of the others does.
  func countPrefix(_ condition: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
