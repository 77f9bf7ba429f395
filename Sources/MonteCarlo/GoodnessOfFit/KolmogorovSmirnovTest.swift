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
  ///
  /// More than 4096 values under a continuous law are not all put in order, so that of these only the ones near the
  /// supremum are looked at: rounded data repeat there as elsewhere, one repeated value may escape.
  public let hasTies: Bool

  private var nullLaw: KolmogorovSmirnovLaw {
    KolmogorovSmirnovLaw(checkedSampleCount: sampleCount)
  }

  /// The test of values in any order against a law.
  ///
  /// Cost: a sort and one evaluation of the law a value for few values or a law with atoms. Otherwise two
  /// passes over the values and some 16·√n to 32·√n evaluations of the law: see ``StreamingKolmogorovSmirnov``. The
  /// statistic is the same, for a law that answers from a table up to the table's error.
  ///
  /// - Throws: `MonteCarloError.tooFewValues` for no value, `.notANumber` for a value, or a probability of
  ///   the law, that is not a number.
  public init(
    _ values: [Double], against law: any DistributionFunction
  ) throws(MonteCarloError) {
    guard var summary = Self.summary(for: values, law) else {
      try Check.values("values", values)
      try self.init(sorted: values.sortedNumbers(), against: law)
      return
    }
    try summary.add(values.span)
    var candidates = try summary.candidates()
    candidates.add(values.span)
    self = try (consume candidates).test()
  }

  /// The test of values in any order against a law, by several tasks at once.
  ///
  /// The answer is that of ``init(_:against:)``, whatever the number of tasks.
  ///
  /// - Throws: As ``init(_:against:)``, or `CancellationError`.
  public init(
    _ values: [Double], against law: any DistributionFunction, tasks: Int
  ) async throws {
    guard tasks > 1, var summary = Self.summary(for: values, law) else {
      try self.init(values, against: law)
      return
    }
    let parts = (0..<tasks).map {
      values.count * $0 / tasks..<values.count * ($0 + 1) / tasks
    }
    let empty = summary
    let counted = try await mapBlocks(count: tasks, tasks: tasks) { index in
      var part = empty
      do {
        try part.add(values.span.extracting(parts[index]))
      } catch MonteCarloError.notANumber(let name, let place) {
        throw MonteCarloError.notANumber(name: name, index: parts[index].lowerBound + place)
      }
      return part
    }
    for part in counted { try summary.merge(part) }
    var candidates = try summary.candidates()
    let unfilled = candidates
    let selected = try await mapBlocks(count: tasks, tasks: tasks) { index in
      var part = unfilled
      part.add(values.span.extracting(parts[index]))
      return part
    }
    for part in selected { candidates.merge(part) }
    self = try (consume candidates).test()
  }

  /// A summary for many values under a continuous law; nil where sorting them is simpler.
  private static func summary(
    for values: [Double], _ law: any DistributionFunction
  ) -> StreamingKolmogorovSmirnov? {
    guard values.count > 4096, values.count <= StreamingKolmogorovSmirnov.largestSampleCount else {
      return nil
    }
    return try? StreamingKolmogorovSmirnov(against: law, expectedCount: values.count)
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
