/// Independent coordinates of which a uniformly chosen set of K is set to 0.
///
/// The K zeros are drawn without replacement, so coordinates depend on each other. The norm is that of D − K
/// coordinates of the base.
public struct SparsePrior<Base: Distribution>: LatentPrior {
  /// The law of the coordinates that are not 0.
  public let base: Base
  public let dimension: Int
  /// K, how many coordinates are 0.
  public let zeros: Int

  /// D coordinates of `base` with `zeros` of them set to 0.
  ///
  /// - Parameters:
  ///   - base: the law of the other coordinates.
  ///   - dimension: D; at least 1.
  ///   - zeros: K in `0...D-1`; nil for D/2, rounded down.
  /// - Throws: `DistributionError.parameter` for a dimension or K outside its domain.
  public init(_ base: Base, dimension: Int, zeros: Int? = nil) throws(DistributionError) {
    try Domain.atLeast(1, "dimension", dimension)
    let zeros = zeros ?? dimension / 2
    guard (0..<dimension).contains(zeros) else {
      throw .parameter(
        name: "zeros", value: "\(zeros)",
        requirement: "at least 0 and below the dimension \(dimension)")
    }
    self.base = base
    self.dimension = dimension
    self.zeros = zeros
  }

  public var description: String { "sparse(base=\(base),zeros=\(zeros))" }
  public var hasIndependentCoordinates: Bool { zeros == 0 }
  public var isIsotropic: Bool { zeros == 0 && base.stabilityIndex == 2 }
  public var stabilityIndex: Double? { zeros == 0 ? base.stabilityIndex : nil }
  public var survivesAveraging: Bool { zeros == 0 && base.survivesAveraging }

  public func fill(
    _ output: inout MutableSpan<Double>, count: Int, using stream: inout PhiloxStream
  ) {
    base.fill(&output, using: &stream)
    // Partial Fisher–Yates; it starts from whatever permutation the last vector left, which is as good.
    var order = Array(0..<dimension)
    for row in 0..<count {
      for index in 0..<zeros {
        let rest = UInt64(dimension - index)
        let pick = index + Int(stream.next().multipliedFullWidth(by: rest).high)
        order.swapAt(index, pick)
        output[row * dimension + order[index]] = 0
      }
    }
  }

  public func coordinateLaw(_ index: Int) -> any DistributionFunction {
    zeros == 0
      ? base
      : ZeroInflatedLaw(checked: base, zeroProbability: Double(zeros) / Double(dimension))
  }

  public var normLaw: (any DistributionFunction)? { base.normLaw(dimension: dimension - zeros) }

  public func projectionLaw(onto direction: [Double]) -> (any DistributionFunction)? {
    zeros == 0 ? base.weightedSumLaw(direction) : nil
  }

  public func cauchyMapLaw(_ index: Int) throws(DistributionError) -> (any Distribution)? {
    guard zeros == 0 else {
      throw .coordinateMap(of: self, reason: "its coordinates have an atom at 0")
    }
    return base
  }

  /// The dense test prior of the sparse training prior: no zeros, scaled to comparable norms.
  ///
  /// The factor is √((D − K)/D), which keeps E|X|². Where that is infinite and the law is strictly α-stable,
  /// the norm grows like D^(1/α), and the factor is ((D − K)/D)^(1/α): (D − K)/D for a Cauchy base.
  public var dense: ScaledPrior<IndependentPrior<Base>> {
    get throws(DistributionError) {
      let share = Double(dimension - zeros) / Double(dimension)
      return try ScaledPrior(
        IndependentPrior(base, dimension: dimension),
        factor: normGrowth(of: base, share: share))
    }
  }
}

extension SparsePrior: RestrictedPrior {
  public var testPrior: any LatentPrior {
    get throws(DistributionError) {
      guard zeros > 0 else {
        throw .notApplicable(
          subject: "\(self)", construction: "A test with dense vectors",
          reason: "no coordinate is zero")
      }
      return try dense
    }
  }
  public var unscaledTestPrior: any LatentPrior {
    get throws(DistributionError) { try dense.base }
  }
}

extension PriorEntry {
  static let sparse = PriorEntry(
    "sparse", summary: "independent coordinates, a random set of them set to 0",
    keys: [
      ParameterKey("base", default: "normal", "the law of the other coordinates"),
      ParameterKey("zeros", default: "D/2", "how many coordinates are 0"),
    ],
    examples: ["sparse", "sparse(base=cauchy,zeros=1)"]
  ) { (parameters: Parameters, dimension: Int) throws(DistributionError) in
    let zeros = try parameters.integer("zeros", default: dimension / 2)
    func make(_ base: some Distribution) throws(DistributionError) -> any LatentPrior {
      try SparsePrior(base, dimension: dimension, zeros: zeros)
    }
    return try make(LawCatalog.make(parameters.text("base", default: "normal")))
  }
}
