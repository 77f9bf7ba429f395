import Distributions

/// What is known exactly of the points of a straight path.
struct MidpointFacts: Sendable {
  /// sup |F − G|; nil where it is not known.
  var kolmogorovSmirnov: Double?
  /// ∫ |F − G|.
  var wasserstein: Double?
  /// KL(path point ‖ prior) in nats.
  var forwardDivergence: Double?
  /// KL(prior ‖ path point) in nats.
  var reverseDivergence: Double?

  private init(_ distances: LawDistances) {
    kolmogorovSmirnov = distances.kolmogorovSmirnov
    wasserstein = distances.wasserstein
    forwardDivergence = distances.forwardDivergence
    reverseDivergence = distances.reverseDivergence
  }

  private init(kolmogorovSmirnov: Double?) { self.kolmogorovSmirnov = kolmogorovSmirnov }

  /// The distances of the `coordinate` or the `norm` at a position from those of the prior.
  static func distances(
    _ quantity: String, prior: any LatentPrior, position: Double
  ) throws -> MidpointFacts {
    quantity == "norm"
      ? try norm(prior, position: position) : try coordinate(prior, position: position)
  }

  private static func coordinate(
    _ prior: any LatentPrior, position: Double
  ) throws -> MidpointFacts {
    if prior is HypercubeVerticesPrior {
      return MidpointFacts(try MidpointDistances.signs(position: position))
    }
    guard prior.hasIndependentCoordinates, let law = prior.coordinateLaw(0) as? any Distribution
    else { return MidpointFacts(kolmogorovSmirnov: nil) }
    if prior.survivesAveraging { return MidpointFacts(.zero) }
    switch law {
    case let law as Normal where law.isStandard:
      return MidpointFacts(try MidpointDistances.normal(position: position))
    case let law as Uniform where law.lower == -1 && law.upper == 1:
      return MidpointFacts(try MidpointDistances.uniform(position: position))
    default:
      let moved = law.weightedSumLaw([1 - position, position])
      return MidpointFacts(
        kolmogorovSmirnov: moved.map { supremumDistance(between: $0, and: law).distance })
    }
  }

  private static func norm(_ prior: any LatentPrior, position: Double) throws -> MidpointFacts {
    if prior.survivesAveraging { return MidpointFacts(.zero) }
    if prior is HypercubeVerticesPrior {
      // All norms are √D in the prior: what misses is the chance of any other norm.
      let law = try SignsMidpointNormLaw(dimension: prior.dimension, position: position)
      return MidpointFacts(
        kolmogorovSmirnov: prior.normLaw.map { supremumDistance(between: law, and: $0).distance })
    }
    if prior.constantNorm != nil { return MidpointFacts(kolmogorovSmirnov: 1) }
    guard let law = prior.coordinateLaw(0) as? Normal, law.isStandard,
      prior.hasIndependentCoordinates
    else { return MidpointFacts(kolmogorovSmirnov: nil) }
    return MidpointFacts(
      try MidpointDistances.normalNorm(dimension: prior.dimension, position: position))
  }

  /// Values within rounding of an atom of the law become the atom.
  static func snapped(_ values: [Double], to law: (any DistributionFunction)?) -> [Double] {
    guard let atoms = law?.atoms, !atoms.isEmpty else { return values }
    return values.map { value in
      atoms.first { abs(value - $0) <= 1e-9 * max(1, abs($0)) } ?? value
    }
  }
}

extension Normal {
  fileprivate var isStandard: Bool { location == 0 && scale == 1 }
}
