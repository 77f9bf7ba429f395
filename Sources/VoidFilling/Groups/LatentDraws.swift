package import Distributions
package import Trainer

/// The vectors that a network is measured with: the same whatever is asked of it, so that groups made of them are paired.
///
/// Networks that differ in their training seed are measured with different vectors, so that the spread between seeds holds
/// the chance of these draws, too.
package struct LatentDraws {
  /// What the network was trained for.
  package let plan: TrainingPlan
  /// How many vectors there are.
  package let count: Int
  /// The law of training.
  package let prior: any LatentPrior
  /// Draws X of the prior as training takes them, so within its bound; row-major.
  package let vectors: [Double]

  /// - Throws: `DistributionError` for a prior that the catalog refuses.
  package init(plan: TrainingPlan, count: Int) throws {
    self.plan = plan
    self.count = count
    prior = try PriorCatalog.make(plan.prior, dimension: plan.latentDimension)
    vectors = Self.draws(of: prior, count: count, plan: plan, block: 0)
  }

  /// Independent draws X′ of the prior, the other ends of paths.
  package var ends: [Double] { Self.draws(of: prior, count: count, plan: plan, block: 1) }

  /// Draws of another law from the stream of ``vectors``.
  package func vectors(of other: any LatentPrior) -> [Double] {
    Self.draws(of: other, count: count, plan: plan, block: 0)
  }

  /// c·X.
  package func scaled(by factor: Double) -> [Double] { vectors.map { factor * $0 } }

  /// Points of the paths from X to X′ at several positions, one array a position.
  ///
  /// - Throws: `DistributionError` where the path cannot be made for the prior; `VoidFillingError.degenerate` where a pair
  ///   has none.
  package func paths(_ interpolation: String, positions: [Double]) throws -> [[Double]] {
    let path = try InterpolationCatalog.make(interpolation, prior: prior)
    let size = plan.latentDimension
    var points = [Double](repeating: 0, count: count * positions.count * size)
    var span = points.mutableSpan
    let undefined = path.interpolate(
      starts: vectors.span, ends: ends.span, dimension: size, positions: positions, into: &span)
    guard undefined == 0 else {
      throw VoidFillingError.degenerate(
        what: "A path '\(interpolation)'", reason: "\(undefined) pairs of end points have none")
    }
    return positions.indices.map { position in
      (0..<count).flatMap { pair in
        let start = (pair * positions.count + position) * size
        return points[start..<start + size]
      }
    }
  }

  private static func draws(
    of prior: any LatentPrior, count: Int, plan: TrainingPlan, block: UInt32
  ) -> [Double] {
    var stream = PhiloxStream(seed: plan.seed, purpose: .decodedLatents, block: block)
    return SheetLatents.bounded(prior.sample(count: count, using: &stream), for: plan)
  }
}
