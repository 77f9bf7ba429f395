public import Distributions

/// A mergeable summary of u = F(x) that brackets the Kolmogorov–Smirnov statistic of any number of values.
///
/// Values are counted in equal bins of (0, 1]; each bin keeps its smallest and largest u. With Fᵢ the
/// fraction up to bin i, aᵢ and bᵢ its extremes,
/// D ≤ max(Fᵢ − aᵢ, bᵢ − Fᵢ₋₁) and D ≥ max(Fᵢ − bᵢ, aᵢ − Fᵢ₋₁, Fᵢ₋₁ + 1/n − aᵢ, bᵢ − Fᵢ + 1/n)
/// over nonempty bins. The bracket is never wider than a bin, and has no width where no bin holds two
/// different values. Merging is exact, associative and commutative. For continuous laws.
public struct StreamingKolmogorovSmirnov: Sendable, Equatable {
  /// How many values a block of u holds at a time.
  private static let chunk = 4096

  /// The number of bins, a power of two.
  public let binCount: Int
  /// n, the number of values so far.
  public private(set) var sampleCount = 0
  /// How many values have u = 0 or u = 1: beyond the support, or where F has lost its tail.
  public private(set) var saturated = 0
  private var counts: [Int]
  private var smallest: [Double]
  private var largest: [Double]

  /// A summary of no values.
  ///
  /// - Throws: `MonteCarloError.parameter` unless `binCount` is a power of two up to 2²⁴.
  public init(binCount: Int = 65_536) throws(MonteCarloError) {
    guard binCount >= 1, binCount <= 1 << 24, binCount & (binCount - 1) == 0 else {
      throw .parameter(
        name: "binCount", value: "\(binCount)", requirement: "a power of two up to 16777216")
    }
    self.binCount = binCount
    counts = [Int](repeating: 0, count: binCount)
    smallest = [Double](repeating: .infinity, count: binCount)
    largest = [Double](repeating: -.infinity, count: binCount)
  }

  /// Adds values by their distribution function.
  ///
  /// - Throws: `MonteCarloError.notANumber`, with the index in `values`; nothing after it is added.
  public mutating func add(
    _ values: Span<Double>, law: any DistributionFunction
  ) throws(MonteCarloError) {
    var buffer = [Double](repeating: 0, count: min(Self.chunk, values.count))
    var first = 0
    while first < values.count {
      let last = min(first + Self.chunk, values.count)
      do {
        var output = buffer.mutableSpan
        law.evaluateCDF(values.extracting(first..<last), into: &output)
      }
      for index in first..<last {
        let u = buffer[index - first]
        guard u >= 0, u <= 1 else { throw .notANumber(name: "values", index: index) }
        add(u)
      }
      first = last
    }
  }

  private mutating func add(_ u: Double) {
    // binCount is a power of two: the product and the bin edges are exact.
    let bin = max(Int((u * Double(binCount)).rounded(.up)) - 1, 0)
    counts[bin] += 1
    smallest[bin] = min(smallest[bin], u)
    largest[bin] = max(largest[bin], u)
    sampleCount += 1
    if u == 0 || u == 1 { saturated += 1 }
  }

  /// Adds another summary.
  ///
  /// - Throws: `MonteCarloError.shape` for another number of bins.
  public mutating func merge(_ other: StreamingKolmogorovSmirnov) throws(MonteCarloError) {
    guard other.binCount == binCount else {
      throw .shape(
        name: "the other summary", count: other.binCount, requirement: "\(binCount) bins")
    }
    for bin in counts.indices {
      counts[bin] += other.counts[bin]
      smallest[bin] = min(smallest[bin], other.smallest[bin])
      largest[bin] = max(largest[bin], other.largest[bin])
    }
    sampleCount += other.sampleCount
    saturated += other.saturated
  }

  /// An interval that holds the statistic.
  ///
  /// - Throws: `MonteCarloError.tooFewValues` before the first value.
  public func statistic() throws(MonteCarloError) -> ClosedRange<Double> {
    guard sampleCount > 0 else {
      throw .tooFewValues(name: "the summary", count: 0, minimum: 1)
    }
    let n = Double(sampleCount)
    var low = 0.0, high = 0.0, before = 0
    for bin in counts.indices where counts[bin] > 0 {
      let after = before + counts[bin], a = smallest[bin], b = largest[bin]
      let (f, g) = (Double(before) / n, Double(after) / n)
      high = max(high, g - a, b - f)
      low = max(low, g - b, a - f)
      low = max(low, Double(before + 1) / n - a, b - Double(after - 1) / n)
      before = after
    }
    return min(low, high)...high
  }

  /// The tests at both ends of the interval: the true p-value lies between theirs.
  ///
  /// - Throws: `MonteCarloError.tooFewValues` before the first value.
  public func tests() throws(MonteCarloError) -> (
    smallest: KolmogorovSmirnovTest, largest: KolmogorovSmirnovTest
  ) {
    let range = try statistic()
    return (
      KolmogorovSmirnovTest(statistic: range.lowerBound, sampleCount: sampleCount),
      KolmogorovSmirnovTest(statistic: range.upperBound, sampleCount: sampleCount)
    )
  }
}
