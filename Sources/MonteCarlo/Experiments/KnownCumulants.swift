import Distributions

extension SquareCumulants {
  /// The cumulants of X² for a centred normal or uniform law; nil for other laws.
  static func known(of law: any Distribution) throws(DistributionError) -> SquareCumulants? {
    switch law {
    case let law as Normal where law.location == 0: try scaled(.normal, by: law.scale)
    case let law as Uniform where law.lower == -law.upper: try scaled(.uniform, by: law.upper)
    default: nil
    }
  }

  private static func scaled(
    _ cumulants: SquareCumulants, by factor: Double
  ) throws(DistributionError) -> SquareCumulants {
    let square = factor * factor
    return try SquareCumulants(
      mean: square * cumulants.mean, variance: square * square * cumulants.variance,
      third: square * square * square * cumulants.third)
  }

  /// The normal law of the norm by Observation 2.1.
  func limitLaw(dimension: Int) throws(DistributionError) -> Normal {
    try normMoments(
      secondMoment: mean, fourthMoment: variance + mean * mean, dimension: dimension
    ).normalLaw()
  }
}
