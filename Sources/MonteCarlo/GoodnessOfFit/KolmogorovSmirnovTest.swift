public import Distributions

/// A one-sample Kolmogorov–Smirnov test of whether values come from a law.
///
/// Dₙ = sup |Fₙ − F|, from the values F(x) and F(x−) at every distinct value, so that laws with atoms give
/// the right supremum. With atoms the p-value is conservative (``isConservative``): the null law is exact
/// for continuous F only. Equal values under a continuous law (``hasTies``) mean rounded data.
public struct KolmogorovSmirnovTest: Sendable, Equatable {
  /// Dₙ, between 0 and 1.
  public let statistic: Double
  /// P(Dₙ ≥ statistic) under the null law; computed at each call, up to tens of milliseconds.
  public var pValue: Double { nullLaw.survivalFunction(statistic) }
  /// How the p-value is computed.
  public var method: KolmogorovSmirnovLaw.Method { nullLaw.method(at: statistic) }
  /// n.
  public let sampleCount: Int
  /// Whether atoms of the law at the values make the p-value an upper bound only.
  public let isConservative: Bool
  /// Whether values repeat.
  public let hasTies: Bool

  private var nullLaw: KolmogorovSmirnovLaw {
    KolmogorovSmirnovLaw(checkedSampleCount: sampleCount)
  }

  /// The test of values in any order against a law.
  ///
  /// Cost: one evaluation of the law a value, and a sort; large samples are sorted by their probabilities,
  /// which fall evenly into buckets.
  ///
  /// - Throws: `MonteCarloError.tooFewValues` for no value, `.notANumber` for a value, or a probability of
  ///   the law, that is not a number.
  public init(
    _ values: [Double], against law: any DistributionFunction
  ) throws(MonteCarloError) {
    guard values.count > 4096, law is any Distribution else {
      try Check.values("values", values)
      try self.init(sorted: values.sorted(), against: law)
      return
    }
    try Check.values("values", values)
    let probabilities = try Self.probabilities(of: values, law)
    self.init(sortedProbabilities: BucketSort.sorted(probabilities))
  }

  /// The test from F(x) of every value in ascending order, F continuous.
  private init(sortedProbabilities: [Double]) {
    let n = Double(sortedProbabilities.count)
    var distance = 0.0, hasTies = false, previous = -1.0
    for (index, u) in sortedProbabilities.enumerated() {
      distance = max(distance, Double(index + 1) / n - u, u - Double(index) / n)
      // Values beyond the law's resolution saturate at 0 or 1 without being equal.
      hasTies = hasTies || u == previous && u > 0 && u < 1
      previous = u
    }
    self.init(statistic: distance, sampleCount: sortedProbabilities.count, hasTies: hasTies)
  }

  private static func probabilities(
    of values: [Double], _ law: any DistributionFunction
  ) throws(MonteCarloError) -> [Double] {
    var probabilities = [Double](repeating: 0, count: values.count)
    do {
      var output = probabilities.mutableSpan
      law.evaluateCDF(values.span, into: &output)
    }
    try Check.values("the law's distribution function", probabilities)
    return probabilities
  }

  /// The test of values in ascending order against a law.
  ///
  /// - Throws: As ``init(_:against:)``.
  /// - Precondition: the values ascend.
  public init(
    sorted values: [Double], against law: any DistributionFunction
  ) throws(MonteCarloError) {
    try Check.values("values", values)
    let probabilities = try Self.probabilities(of: values, law)
    // A continuous law needs no second look, and a table behind its bulk answers shows no false atoms.
    let isContinuous = law.atoms.isEmpty
    var distance = 0.0, hasTies = false, hasAtoms = false, first = 0
    let n = Double(values.count)
    while first < values.count {
      var last = first
      while last + 1 < values.count, values[last + 1] == values[first] { last += 1 }
      precondition(last + 1 == values.count || values[last + 1] > values[first], "values descend")
      let at = probabilities[first], below = isContinuous ? at : law.cdfBelow(values[first])
      distance = max(distance, abs(Double(last + 1) / n - at), abs(below - Double(first) / n))
      hasTies = hasTies || last > first
      hasAtoms = hasAtoms || below < at
      first = last + 1
    }
    self.init(
      statistic: distance, sampleCount: values.count, isConservative: hasAtoms,
      hasTies: hasTies)
  }

  /// The test of a statistic found elsewhere, for example by ``StreamingKolmogorovSmirnov``.
  ///
  /// - Precondition: `sampleCount >= 1`.
  public init(
    statistic: Double, sampleCount: Int, isConservative: Bool = false, hasTies: Bool = false
  ) {
    precondition(sampleCount >= 1, "sampleCount is \(sampleCount), but it must be at least 1")
    self.statistic = statistic
    self.sampleCount = sampleCount
    self.isConservative = isConservative
    self.hasTies = hasTies
  }
}
