import Foundation

/// Pearson's chi-square test of counts against cell probabilities.
///
/// The p-value is the upper tail of the chi-square law with one degree of freedom less than cells, an
/// approximation that is good where every expected count is above about 5.
public struct ChiSquareTest: Sendable, Equatable {
  /// Σ (observed − expected)²/expected.
  public let statistic: Double
  /// P(χ² ≥ statistic).
  public let pValue: Double
  /// Cells − 1.
  public let degreesOfFreedom: Int
  /// The smallest expected count; the approximation needs about 5.
  public let smallestExpectedCount: Double

  /// The test of counts against probabilities that sum to 1.
  ///
  /// - Throws: `MonteCarloError.shape` for fewer than two cells or unequal lengths, `.parameter` for a
  ///   negative count or a probability that is not positive, `.tooFewValues` where all counts are 0.
  public init(counts: [Int], probabilities: [Double]) throws(MonteCarloError) {
    guard counts.count >= 2 else {
      throw .shape(name: "counts", count: counts.count, requirement: "at least 2")
    }
    guard probabilities.count == counts.count else {
      throw .shape(
        name: "probabilities", count: probabilities.count, requirement: "\(counts.count), as counts"
      )
    }
    for count in counts { try Check.atLeast(0, "a count", count) }
    for probability in probabilities { try Check.positive("a cell probability", probability) }
    let sum = probabilities.reduce(0, +)
    guard abs(sum - 1) <= 1e-9 else {
      throw .parameter(name: "the sum of probabilities", value: "\(sum)", requirement: "1")
    }
    let total = counts.reduce(0, +)
    guard total > 0 else { throw .tooFewValues(name: "counts", count: 0, minimum: 1) }
    let expected = probabilities.map { $0 * Double(total) }
    statistic = Self.pearson(counts, expected)
    degreesOfFreedom = counts.count - 1
    smallestExpectedCount = expected.min() ?? 0
    pValue = Self.upperTail(statistic, degreesOfFreedom: degreesOfFreedom)
  }

  /// Σ (observed − expected)²/expected.
  static func pearson(_ counts: [Int], _ expected: [Double]) -> Double {
    zip(counts, expected).reduce(0) { sum, cell in
      let gap = Double(cell.0) - cell.1
      return sum + gap * gap / cell.1
    }
  }

  /// 2 Σ observed·log(observed/expected), an empty cell counting 0.
  static func likelihoodRatio(_ counts: [Int], _ expected: [Double]) -> Double {
    zip(counts, expected).reduce(0) { sum, cell in
      let observed = Double(cell.0)
      return cell.0 > 0 ? sum + 2 * observed * log(observed / cell.1) : sum
    }
  }

  /// P(χ² > x) for whole degrees of freedom: a finite sum of positive terms.
  static func upperTail(_ x: Double, degreesOfFreedom: Int) -> Double {
    let y = x / 2, isOdd = degreesOfFreedom % 2 == 1
    var result = isOdd ? erfc(y.squareRoot()) : 0
    var power = isOdd ? 0.5 : 0.0
    while power < Double(degreesOfFreedom) / 2 {
      result += power == 0 ? exp(-y) : exp(power * log(y) - y - lgamma(power + 1))
      power += 1
    }
    return min(1, result)
  }
}
