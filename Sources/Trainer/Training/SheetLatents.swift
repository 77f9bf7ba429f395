import Distributions

/// Latent vectors for pictures: draws in double precision, clamped as a training clamps them.
public enum SheetLatents {
  /// Vectors of the plan's prior, row-major; the same for equal seeds.
  ///
  /// - Parameters:
  ///   - plan: says prior, dimension, bound and, where `seed` is nil, the seed.
  ///   - count: how many vectors.
  ///   - prior: another law than the plan's.
  ///   - seed: another seed than the plan's.
  /// - Throws: `TrainerError.prior` where the catalog refuses the law.
  public static func vectors(
    of plan: TrainingPlan, count: Int, prior: String? = nil, seed: UInt64? = nil
  ) throws(TrainerError) -> [Float] {
    let law: any LatentPrior
    do {
      law = try PriorCatalog.make(prior ?? plan.prior, dimension: plan.latentDimension)
    } catch {
      throw .prior(error)
    }
    var stream = PhiloxStream(seed: seed ?? plan.seed, purpose: .sheets)
    return clamped(law.sample(count: count, using: &stream), for: plan)
  }

  /// Coordinates as a plan's training would take them: at most its bound in size, and at most what 32 bits hold.
  public static func clamped(_ values: [Double], for plan: TrainingPlan) -> [Float] {
    single(bounded(values, for: plan))
  }

  /// Coordinates as a plan's training would take them: at most its bound in size.
  package static func bounded(_ values: [Double], for plan: TrainingPlan) -> [Double] {
    guard let bound = plan.latentBound else { return values }
    return values.map { min(max($0, -bound), bound) }
  }

  /// Coordinates as networks take them: at most what 32 bits hold.
  package static func single(_ values: [Double]) -> [Float] {
    let bound = Double(Float.greatestFiniteMagnitude)
    return values.map { Float(min(max($0, -bound), bound)) }
  }
}
