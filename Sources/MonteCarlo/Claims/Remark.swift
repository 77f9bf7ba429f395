/// A correction or caution to the paper, as this package's derivations found it.
public struct Remark: Sendable, Equatable {
  /// Its number in the reports.
  public let number: Int
  /// What is to be said.
  public let text: String

  private init(_ number: Int, _ text: String) {
    self.number = number
    self.text = text
  }

  static let sphericalConsistency = Remark(
    1,
    "The spherical path has Property 3 only for end points of equal norm (or parallel ones). Its curve is "
      + "the linear image of a circle's arc, and a linear map keeps angles in proportion only where it is "
      + "conformal. Counterexample: (1, 0) and (0, 2).")
  static let equalAsSets = Remark(
    2,
    "For orthogonal end points of equal length the normalized and the spherical path are the same set of "
      + "points, run through at different speeds: at position 1/4 the weights are 0.94868 and 0.31623 "
      + "against 0.92388 and 0.38268. The paper says that it sometimes calls the image an interpolation."
  )
  static let sphericalNormal = Remark(
    3,
    "The spherical path does not keep a normal prior's law even as the dimension grows: the norm at the "
      + "midpoint stays at a Kolmogorov-Smirnov distance of 0.0830 from the prior's.")
  static let productCauchy = Remark(
    4,
    "The multidimensional Cauchy law of the paper is the product of one-dimensional ones, not the isotropic "
      + "law. Both have Observation 2.3.")
  static let weights = Remark(
    5,
    "Observation 2.3 for several points needs weights that are not negative: otherwise the scale is the sum "
      + "of their magnitudes, above 1. The same goes for positions outside 0 to 1.")
  static let fourthMoment = Remark(
    7,
    "Our copy has lost the symbol whose mean and variance Observation 2.1 supposes finite. Read for the "
      + "squared coordinate, that is a finite fourth moment, it holds; read for the coordinate it would "
      + "not (Student's t with 3 degrees of freedom). The limit law is off by 0.188/√D (normal) and "
      + "0.054/√D (uniform), which large samples see.")
  static let sphereLimit = Remark(
    8,
    "That the norm's variance stays put, so that the law does not approach the uniform law on the sphere, is "
      + "true of absolute distances (√½ in the limit). Relative to the radius the norm does concentrate, as "
      + "1/√(2D).")
  static let moments = Remark(
    9,
    "The mean of a Cauchy law is undefined; its absolute moments of order 1 and above are infinite, those "
      + "below 1 are finite.")
  static let dimensionTwo = Remark(
    10,
    "Observation 3.1 needs at least two dimensions; in one the end points are opposite half of the time."
  )
  static let continuousMarginals = Remark(
    11,
    "The Cauchy-linear path needs a continuous, strictly increasing marginal distribution function. For the "
      + "hypercube's vertices and sparse priors it does not exist; for the former no continuous path can keep "
      + "the law.")
  static let emptyOrigin = Remark(
    12,
    "How empty the origin is for a Cauchy prior: P(‖X‖ ≤ qD) tends to erfc(1/(q√π)), that is 6.6e-5 for "
      + "q = 0.2 and 0.111 for q = 0.5.")
  static let kilcher = Remark(
    13,
    "The exact parametrisation of Kilcher's prior could not be read. Tested is: uniform direction, squared "
      + "norm of a Gamma law with shape 1/2.")
  static let sparseFactor = Remark(
    15,
    "The factor that keeps the mean squared norm of a sparse prior with K zeros is √((D − K)/D) for laws of "
      + "finite variance, and (D − K)/D for a Cauchy law, whose norm grows like D. K is not legible in our "
      + "copy; D/2 was used.")
}
