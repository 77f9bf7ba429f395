/// Count, mean and variance of values that pass by once; mergeable.
///
/// Meaningless for laws without a mean: report quantiles for Cauchy values. Merging uses the pairwise
/// update M₂ = M₂ₐ + M₂ᵦ + δ² nₐnᵦ/n, which loses no digits to a large mean; merge in block order for equal
/// bits. Source: Chan, Golub & LeVeque, The American Statistician 37 (1983).
public struct StreamingMoments: Sendable, Equatable {
  /// n.
  public private(set) var count = 0
  /// The mean; 0 before the first value.
  public private(set) var mean = 0.0
  /// Σ (x − mean)².
  public private(set) var squaredDeviations = 0.0

  /// A summary of no values.
  public init() {}

  /// A summary of these values.
  public init(_ values: Span<Double>) {
    for index in values.indices { add(values[index]) }
  }

  /// The unbiased variance; nil for fewer than two values.
  public var variance: Double? { count > 1 ? squaredDeviations / Double(count - 1) : nil }

  /// The standard error of the mean; nil for fewer than two values.
  public var standardError: Double? { variance.map { ($0 / Double(count)).squareRoot() } }

  /// Adds a value.
  public mutating func add(_ value: Double) {
    count += 1
    let delta = value - mean
    mean += delta / Double(count)
    squaredDeviations += delta * (value - mean)
  }

  /// Adds another summary.
  public mutating func merge(_ other: StreamingMoments) {
    guard other.count > 0 else { return }
    guard count > 0 else {
      self = other
      return
    }
    let (a, b) = (Double(count), Double(other.count)), delta = other.mean - mean
    count += other.count
    mean += delta * b / (a + b)
    squaredDeviations += other.squaredDeviations + delta * delta * a * b / (a + b)
  }
}
