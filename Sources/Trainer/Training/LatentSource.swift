import Distributions

/// The latent vectors of each step, addressed by the step.
struct LatentSource {
  private let prior: any LatentPrior
  private let seed: UInt64
  private let bound: Double
  private var draws: [Double]

  /// - Throws: `TrainerError.prior` where the catalog refuses the plan's law.
  init(plan: TrainingPlan) throws(TrainerError) {
    do { prior = try PriorCatalog.make(plan.prior, dimension: plan.latentDimension) } catch {
      throw .prior(error)
    }
    seed = plan.seed
    bound = min(plan.latentBound ?? .infinity, Double(Float.greatestFiniteMagnitude))
    draws = [Double](repeating: 0, count: plan.batch * plan.latentDimension)
  }

  /// Writes the vectors of a step, row-major.
  ///
  /// Coordinates are drawn in double precision, clamped to ± the bound and rounded.
  ///
  /// - Returns: how many coordinates were clamped.
  mutating func fill(_ latents: Buffer, step: Int) -> Int {
    var stream = PhiloxStream(
      seed: seed, purpose: .trainingLatents, block: UInt32(truncatingIfNeeded: step))
    let (prior, count) = (prior, draws.count / prior.dimension)
    var span = draws.mutableSpan
    prior.fill(&span, count: count, using: &stream)
    var clamped = 0
    for (place, draw) in draws.enumerated() {
      if abs(draw) > bound { clamped += 1 }
      unsafe latents.floats[place] = Float(min(max(draw, -bound), bound))
    }
    return clamped
  }
}
