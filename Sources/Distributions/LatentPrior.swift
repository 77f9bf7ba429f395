/// A law of latent vectors.
///
/// Beside its draws a prior states what is known of it exactly. From these statements follow the
/// null laws of every test, the paths that can be made for it, and which of them keep its law.
public protocol LatentPrior: Sendable, CustomStringConvertible {
  /// D, the number of coordinates; at least 1.
  var dimension: Int { get }

  /// The prior as the catalogs write it, for example `kilcher(scale=32)`.
  var description: String { get }

  /// Writes `count` independent draws, row-major, one vector a row (`count` × `dimension`).
  ///
  /// - Precondition: `output.count == count * dimension`.
  func fill(_ output: inout MutableSpan<Double>, count: Int, using stream: inout PhiloxStream)

  /// Whether the coordinates are independent.
  var hasIndependentCoordinates: Bool { get }

  /// Whether rotations keep the law.
  var isIsotropic: Bool { get }

  /// The α for which the law is symmetric and strictly α-stable (2 for centred normal, 1 for Cauchy
  /// vectors): independent X, X′ then give aX + bX′ the law of (|a|^α + |b|^α)^(1/α)·X. Nil for others.
  var stabilityIndex: Double? { get }

  /// Whether (1 − λ)·X + λ·X′ has the law of X for every λ in `0...1`; X, X′ independent.
  var survivesAveraging: Bool { get }

  /// The dimension of the linear span of all draws, where rotations of that span keep the law; nil
  /// where they do not. The dimension D for an isotropic prior.
  var isotropicDimension: Int? { get }

  /// The law of one coordinate.
  func coordinateLaw(_ index: Int) -> any DistributionFunction

  /// The law of the Euclidean norm; nil where no closed form is known.
  var normLaw: (any DistributionFunction)? { get }

  /// The law of the inner product with `direction`; nil where no closed form is known.
  ///
  /// - Precondition: `direction.count == dimension`.
  func projectionLaw(onto direction: [Double]) -> (any DistributionFunction)?

  /// The continuous law F of coordinate `index` for which x ↦ F_Cauchy⁻¹(F(x)), coordinate by
  /// coordinate, turns this prior into a product or isotropic Cauchy law; nil for a coordinate that is
  /// always 0.
  ///
  /// - Throws: `DistributionError.notApplicable` where coordinates have atoms or depend on each other.
  func cauchyMapLaw(_ index: Int) throws(DistributionError) -> (any Distribution)?
}

extension LatentPrior {
  /// Nil: not strictly stable.
  public var stabilityIndex: Double? { nil }
  /// True for strictly 1-stable laws.
  public var survivesAveraging: Bool { stabilityIndex == 1 }
  /// D for isotropic priors, nil for others.
  public var isotropicDimension: Int? { isIsotropic ? dimension : nil }
  /// Nil: not known.
  public var normLaw: (any DistributionFunction)? { nil }
  /// Nil: not known.
  public func projectionLaw(onto direction: [Double]) -> (any DistributionFunction)? { nil }

  /// The norm that every draw has; nil where norms vary or are unknown.
  public var constantNorm: Double? { (normLaw as? DiscreteLaw)?.onlyPoint }
}
