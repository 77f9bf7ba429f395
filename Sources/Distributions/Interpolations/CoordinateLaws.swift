/// The laws of a prior's coordinates, in runs of equal ones, so that a law is looked up once a run.
struct CoordinateLaws: Sendable {
  /// Neighbouring coordinates with one law; nil for coordinates that are always 0.
  struct Run: Sendable {
    let range: Range<Int>
    let law: (any Distribution)?
  }

  let runs: [Run]
  let dimension: Int

  /// - Throws: `DistributionError.notApplicable` where coordinates have atoms or depend on each other.
  init(_ prior: any LatentPrior) throws(DistributionError) {
    var runs: [Run] = []
    var first = 0
    var law = try prior.cauchyMapLaw(0)
    for index in 1..<max(prior.dimension, 1) {
      let next = try prior.cauchyMapLaw(index)
      if next?.description != law?.description {
        runs.append(Run(range: first..<index, law: law))
        (first, law) = (index, next)
      }
    }
    runs.append(Run(range: first..<prior.dimension, law: law))
    self.runs = runs
    dimension = prior.dimension
  }

  private init(runs: [Run], dimension: Int) {
    self.runs = runs
    self.dimension = dimension
  }

  /// The same laws in the form for many evaluations.
  var inBulkForm: CoordinateLaws {
    CoordinateLaws(
      runs: runs.map { Run(range: $0.range, law: $0.law?.bulkForm) }, dimension: dimension)
  }

  /// Whether both hold the same laws, as the catalogs write them, at the same coordinates.
  func agrees(with other: CoordinateLaws) -> Bool {
    runs.count == other.runs.count
      && zip(runs, other.runs).allSatisfy {
        $0.range == $1.range && $0.law?.description == $1.law?.description
      }
  }

  /// Whether every coordinate lies in the open support of its law, as ``check(_:name:)`` wants it.
  func contain(_ vector: Span<Double>) -> Bool {
    for run in runs {
      let support = run.law?.support
      for index in run.range {
        let x = vector[index]
        guard support.map({ x > $0.lowerBound && x < $0.upperBound }) ?? (x == 0) else {
          return false
        }
      }
    }
    return true
  }

  /// Throws unless every coordinate lies in the open support of its law.
  func check(_ vector: [Double], name: String) throws(DistributionError) {
    guard vector.count == dimension else {
      throw .dimension(name: name, actual: vector.count, expected: dimension)
    }
    for run in runs {
      guard let support = run.law?.support else {
        for index in run.range where vector[index] != 0 {
          throw Self.outside(name, index, vector[index], "is always 0 for this prior")
        }
        continue
      }
      for index in run.range
      where !(vector[index] > support.lowerBound && vector[index] < support.upperBound) {
        throw Self.outside(
          name, index, vector[index],
          "must lie between \(support.lowerBound) and \(support.upperBound), ends excluded")
      }
    }
  }

  private static func outside(
    _ name: String, _ index: Int, _ value: Double, _ requirement: String
  ) -> DistributionError {
    .undefinedPath(reason: "coordinate \(index) of the \(name) is \(value), but it \(requirement)")
  }
}

extension Distribution {
  /// `x` moved to the nearest double strictly inside the support, where rounding put it on an end.
  func insideSupport(_ x: Double) -> Double {
    let support = support
    if x <= support.lowerBound { return support.lowerBound.nextUp }
    if x >= support.upperBound { return support.upperBound.nextDown }
    return x
  }
}
