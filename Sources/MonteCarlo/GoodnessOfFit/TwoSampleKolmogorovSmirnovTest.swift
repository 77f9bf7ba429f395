import Foundation

/// A two-sample Kolmogorov–Smirnov test of whether two samples have one law.
///
/// D = max |Fₙ − Gₘ|, taken after complete blocks of equal values, as the integer c = n·m·D. Without ties
/// the p-value is exact; with ties it is that of the untied law and conservative, as in most programs (an
/// exact one needs permutations). Source: Hodges (1957) for the recursion.
public struct TwoSampleKolmogorovSmirnovTest: Sendable, Equatable {
  /// How a probability was computed.
  public enum Method: String, Sendable, Codable {
    /// n = m: an alternating sum of binomial ratios; exact.
    case equalSizes = "exact, equal sizes"
    /// A recursion over all orders of the two samples; exact.
    case latticePaths = "exact, lattice paths"
    /// Kolmogorov's limit law at D √(nm/(n+m)).
    case limit = "Kolmogorov limit"
  }

  /// The largest n·m for which unequal sizes are answered exactly.
  public static let largestExactProduct = 10_000_000

  /// D, between 0 and 1.
  public let statistic: Double
  /// P(D ≥ statistic) under the null hypothesis.
  public let pValue: Double
  /// How the p-value was computed.
  public let method: Method
  /// n.
  public let firstCount: Int
  /// m.
  public let secondCount: Int
  /// Whether values of the pooled sample repeat, which makes the p-value an upper bound only.
  ///
  /// Of more than 65,536 values only those near the supremum and where they crowd are looked at: rounded
  /// data repeat there as elsewhere, one repeated value may escape.
  public let isConservative: Bool

  /// The test of two samples in any order.
  ///
  /// Cost: two sorts for few values, otherwise two passes over them and a sort of the few in question. The
  /// statistic is exact.
  ///
  /// - Throws: `MonteCarloError.tooFewValues` for an empty sample, `.notANumber` for a value that is none.
  public init(_ first: [Double], _ second: [Double]) throws(MonteCarloError) {
    try Check.values("the first sample", first)
    try Check.values("the second sample", second)
    let n = first.count, m = second.count
    let largest = LargestDifference(first, second)
    let (tail, method) = Self.upperTail(largest.value, n, m)
    statistic = Double(largest.value) / (Double(n) * Double(m))
    pValue = tail
    self.method = method
    firstCount = n
    secondCount = m
    isConservative = largest.hasTies
  }

  /// P(n·m·D ≥ c) for samples of n and m values without ties, and its method.
  ///
  /// - Parameters:
  ///   - scaledStatistic: c = max |i·m − j·n|, an integer.
  ///   - firstCount: n; at least 1.
  ///   - secondCount: m; at least 1.
  /// - Throws: `MonteCarloError.parameter` for a count below 1.
  public static func survivalFunction(
    scaledStatistic: Int, firstCount: Int, secondCount: Int
  ) throws(MonteCarloError) -> (probability: Double, method: Method) {
    try Check.atLeast(1, "firstCount", firstCount)
    try Check.atLeast(1, "secondCount", secondCount)
    return upperTail(scaledStatistic, firstCount, secondCount)
  }

  private static func upperTail(
    _ c: Int, _ n: Int, _ m: Int
  ) -> (probability: Double, method: Method) {
    if n == m { return (equalSizes(c, n), .equalSizes) }
    if n <= largestExactProduct / m { return (latticePaths(c, n, m), .latticePaths) }
    let (x, y) = (Double(n), Double(m))
    return (
      KolmogorovLimitLaw().survivalFunction(Double(c) / (x * y * (x + y)).squareRoot()), .limit
    )
  }

  /// 2 Σ (−1)^(i−1) C(2n, n − ik)/C(2n, n) over i ≥ 1, with k = ⌈c/n⌉.
  private static func equalSizes(_ c: Int, _ n: Int) -> Double {
    guard c > 0 else { return 1 }
    let k = (c + n - 1) / n
    guard k <= n else { return 0 }
    var ratio = 1.0, sum = 0.0, sign = 1.0
    for q in 1...n {
      ratio *= Double(n - q + 1) / Double(n + q)
      if q % k == 0 {
        sum += sign * ratio
        sign = -sign
      }
    }
    return min(1, 2 * sum)
  }

  /// A(n, m) of A(i, j) = 1 where |im − jn| ≥ c, otherwise (i A(i−1, j) + j A(i, j−1))/(i + j).
  private static func latticePaths(_ c: Int, _ n: Int, _ m: Int) -> Double {
    guard c > 0 else { return 1 }
    var row = [Double](repeating: 0, count: m + 1)
    for i in 0...n {
      for j in 0...m {
        if abs(i * m - j * n) >= c {
          row[j] = 1
        } else if i + j > 0 {
          let left = j > 0 ? Double(j) * row[j - 1] : 0
          row[j] = (Double(i) * row[j] + left) / Double(i + j)
        }
      }
    }
    return row[m]
  }
}
