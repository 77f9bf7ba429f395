/// Independent coordinates in a coordinate subspace; all others are 0.
///
/// Training uses the first K coordinates, the test its orthogonal half.
public struct SubspacePrior<Base: Distribution>: LatentPrior {
  /// The law of the active coordinates.
  public let base: Base
  public let dimension: Int
  /// The coordinates that are not 0.
  public let active: Range<Int>

  /// The law with the first `active` coordinates of `base` and zeros after them.
  ///
  /// - Parameters:
  ///   - base: the law of the active coordinates.
  ///   - dimension: D; at least 1.
  ///   - active: K in `1...D`; nil for D/2, rounded up.
  /// - Throws: `DistributionError.parameter` for a dimension or K outside its domain.
  public init(_ base: Base, dimension: Int, active: Int? = nil) throws(DistributionError) {
    try Domain.atLeast(1, "dimension", dimension)
    let active = active ?? (dimension + 1) / 2
    guard (1...dimension).contains(active) else {
      throw .parameter(
        name: "active", value: "\(active)",
        requirement: "at least 1 and at most the dimension \(dimension)")
    }
    self.init(base: base, dimension: dimension, active: 0..<active)
  }

  private init(base: Base, dimension: Int, active: Range<Int>) {
    self.base = base
    self.dimension = dimension
    self.active = active
  }

  /// The test law: `base` in the coordinates that are 0 here, and 0 in the active ones.
  ///
  /// - Throws: `DistributionError.notApplicable` where all coordinates are active.
  public var orthogonal: SubspacePrior {
    get throws(DistributionError) {
      let others =
        active.lowerBound == 0 ? active.upperBound..<dimension : 0..<active.lowerBound
      guard !others.isEmpty else {
        throw .notApplicable(
          subject: "\(self)", construction: "An orthogonal subspace",
          reason: "all coordinates are active")
      }
      return SubspacePrior(base: base, dimension: dimension, active: others)
    }
  }

  /// The test law, scaled to comparable norms.
  ///
  /// The factor is √(K/(D − K)), which makes E|X|² equal; (K/(D − K))^(1/α) for a strictly α-stable base.
  /// It is 1 where both halves have as many coordinates.
  ///
  /// - Throws: `DistributionError.notApplicable` where all coordinates are active.
  public var rescaledOrthogonal: ScaledPrior<SubspacePrior> {
    get throws(DistributionError) {
      let other = try orthogonal
      let share = Double(active.count) / Double(other.active.count)
      return try ScaledPrior(other, factor: normGrowth(of: base, share: share))
    }
  }

  public var description: String {
    active.lowerBound == 0
      ? "subspace(base=\(base),active=\(active.count))"
      : "orthogonal-subspace(base=\(base),active=\(active.count))"
  }
  public var hasIndependentCoordinates: Bool { true }
  public var isIsotropic: Bool { active.count == dimension && base.stabilityIndex == 2 }
  public var isotropicDimension: Int? { base.stabilityIndex == 2 ? active.count : nil }
  public var stabilityIndex: Double? { base.stabilityIndex }
  public var survivesAveraging: Bool { base.survivesAveraging }

  public func fill(
    _ output: inout MutableSpan<Double>, count: Int, using stream: inout PhiloxStream
  ) {
    var draws = [Double](repeating: 0, count: count * active.count)
    var span = draws.mutableSpan
    base.fill(&span, using: &stream)
    for row in 0..<count {
      for index in 0..<dimension {
        output[row * dimension + index] =
          active.contains(index) ? span[row * active.count + index - active.lowerBound] : 0
      }
    }
  }

  public func coordinateLaw(_ index: Int) -> any DistributionFunction {
    active.contains(index) ? base : DiscreteLaw.constant(0)
  }

  public var normLaw: (any DistributionFunction)? { base.normLaw(dimension: active.count) }

  public func projectionLaw(onto direction: [Double]) -> (any DistributionFunction)? {
    let weights = Array(direction[active])
    return weights.allSatisfy { $0 == 0 } ? DiscreteLaw.constant(0) : base.weightedSumLaw(weights)
  }

  public func cauchyMapLaw(_ index: Int) throws(DistributionError) -> (any Distribution)? {
    active.contains(index) ? base : nil
  }
}

extension SubspacePrior: RestrictedPrior {
  public var testPrior: any LatentPrior {
    get throws(DistributionError) { try rescaledOrthogonal }
  }
  public var unscaledTestPrior: any LatentPrior {
    get throws(DistributionError) { try orthogonal }
  }
}

extension PriorEntry {
  static let subspace = PriorEntry(
    "subspace", summary: "independent coordinates, the last of them always 0",
    keys: [
      ParameterKey("base", default: "normal", "the law of the active coordinates"),
      ParameterKey("active", default: "D/2", "how many coordinates are active"),
    ],
    examples: ["subspace", "subspace(base=cauchy,active=1)"]
  ) { (parameters: Parameters, dimension: Int) throws(DistributionError) in
    let active = try parameters.integer("active", default: (dimension + 1) / 2)
    func make(_ base: some Distribution) throws(DistributionError) -> any LatentPrior {
      try SubspacePrior(base, dimension: dimension, active: active)
    }
    return try make(LawCatalog.make(parameters.text("base", default: "normal")))
  }
}
