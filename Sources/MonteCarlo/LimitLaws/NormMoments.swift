public import Distributions

/// Mean and variance of a norm.
public struct NormMoments: Sendable, Equatable {
  /// The mean, in the units of the coordinates.
  public let mean: Double
  /// The variance, in the square of these units.
  public let variance: Double

  /// The normal law with these moments.
  ///
  /// - Throws: `DistributionError.parameter` for a variance of 0: the norm is then constant.
  public func normalLaw() throws(DistributionError) -> Normal {
    try Normal(mean: mean, sd: variance.squareRoot())
  }
}

/// The mean and variance of the norm of a latent vector, by the central limit theorem.
///
/// For independent coordinates with finite fourth moment, ‖Z‖ is close to normal with mean √(D·E[X²]) and
/// variance Var[X²] / (4·E[X²]). Without a second moment there is no such limit: see
/// ``CauchyNormLimitLaw``.
///
/// - Parameters:
///   - secondMoment: E[X²] of one coordinate; finite and positive.
///   - fourthMoment: E[X⁴] of one coordinate; at least the square of `secondMoment`.
///   - dimension: D, the number of coordinates; at least 1.
/// - Returns: Mean and variance, in the units of the coordinates and in their square.
/// - Throws: `DistributionError.parameter`, naming the argument outside its domain.
/// - Source: Leśniak, Sieradzki & Podolak, arXiv:1806.01670, Observation 2.1.
public func normMoments(
  secondMoment: Double, fourthMoment: Double, dimension: Int
) throws(DistributionError) -> NormMoments {
  try LawDomain.positive("secondMoment", secondMoment)
  try LawDomain.dimension(dimension)
  let square = secondMoment * secondMoment
  try LawDomain.require(
    fourthMoment >= square && fourthMoment.isFinite, "fourthMoment", "\(fourthMoment)",
    "finite and at least secondMoment², \(square)")
  return NormMoments(
    mean: (Double(dimension) * secondMoment).squareRoot(),
    variance: (fourthMoment - square) / (4 * secondMoment))
}
