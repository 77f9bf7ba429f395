import Distributions

/// The second pass of a streamed Kolmogorov–Smirnov test: the values that can hold the supremum.
///
/// Made by ``StreamingKolmogorovSmirnov/candidates(limit:)``. Give it the same values again, in any order and in any
/// division into parts.
public struct KolmogorovSmirnovCandidates: Sendable {
  /// A bucket's values among all: how many lie before it, and in it.
  struct Place {
    let before: Int
    let count: Int
  }

  /// n, the number of values of the first pass.
  public let sampleCount: Int
  /// How many values the second pass will keep, eight bytes each.
  public let candidateCount: Int
  private let law: any DistributionFunction
  private let buckets: Buckets
  private let marks: [UInt8]
  private let places: [Place]
  private var values: [Double] = []
  private var seen = 0

  init(
    law: any DistributionFunction, buckets: Buckets, marks: [UInt8], places: [Place],
    sampleCount: Int, candidateCount: Int
  ) {
    self.law = law
    self.buckets = buckets
    self.marks = marks
    self.places = places
    self.sampleCount = sampleCount
    self.candidateCount = candidateCount
  }

  /// Keeps those of the values that matter.
  public mutating func add(_ values: Span<Double>) {
    // Growing by doubling would take up to three times the memory for a while.
    if self.values.isEmpty { self.values.reserveCapacity(candidateCount) }
    self.values += buckets.selected(values, marks: marks)
    seen += values.count
  }

  /// Adds what another part kept; parts must come from the same first pass.
  public mutating func merge(_ other: KolmogorovSmirnovCandidates) {
    values += other.values
    seen += other.seen
  }

  /// The test with the exact statistic.
  ///
  /// It is the largest of the differences that a sort of all values would give, computed in the same way. Sorting
  /// takes, for a while, as much memory again as the values kept.
  ///
  /// - Throws: `MonteCarloError.shape` where the second pass did not see the values of the first,
  ///   `.notANumber` for a probability of the law that is none.
  public consuming func test() throws(MonteCarloError) -> KolmogorovSmirnovTest {
    guard seen == sampleCount else {
      throw .shape(
        name: "the second pass", count: seen, requirement: "the \(sampleCount) of the first")
    }
    guard values.count == candidateCount else {
      throw .shape(
        name: "the set of candidates", count: values.count,
        requirement: "\(candidateCount), as the first pass counted")
    }
    values.sortNumbers()
    // The probabilities of all values at once would be as much memory again.
    var probabilities: [Double] = [], evaluated = 0
    let n = Double(sampleCount)
    var distance = 0.0, hasTies = false, index = 0
    for place in places {
      for below in place.before..<place.before + place.count {
        if index == evaluated + probabilities.count {
          evaluated = index
          probabilities = try self.probabilities(of: index..<min(index + 1 << 16, values.count))
        }
        let u = probabilities[index - evaluated]
        distance = max(distance, Double(below + 1) / n - u, u - Double(below) / n)
        hasTies = hasTies || index > 0 && values[index] == values[index - 1]
        index += 1
      }
    }
    return KolmogorovSmirnovTest(
      statistic: distance, sampleCount: sampleCount, hasTies: hasTies)
  }

  private func probabilities(of range: Range<Int>) throws(MonteCarloError) -> [Double] {
    var probabilities = [Double](repeating: 0, count: range.count)
    do {
      var output = probabilities.mutableSpan
      law.evaluateCDF(values.span.extracting(range), into: &output)
    }
    try Check.values("the law's distribution function", probabilities)
    return probabilities
  }
}
