import Distributions

/// The squared Fréchet distance of two normal laws: ‖m − m′‖² + tr(C + C′ − 2(C^½C′C^½)^½).
///
/// Between samples it is biased upwards by a term in 1/n: see ``FrechetLimit``.
public enum FrechetDistance {
  /// The distance of two laws with these moments.
  ///
  /// Eigenvalues that rounding has made slightly negative count as 0.
  ///
  /// - Throws: `VoidFillingError.degenerate` where an eigenvalue is negative beyond rounding, so the matrix is no covariance;
  ///   `DistributionError.library` where the decomposition fails.
  /// - Precondition: both have the same dimension.
  public static func between(_ a: MeanAndCovariance, _ b: MeanAndCovariance) throws -> Double {
    try between(a, b, root: SymmetricMatrix.root(of: a.covariance, size: a.dimension)).distance
  }

  /// The distance of a sample from a reference, with the influence of each image.
  ///
  /// - Throws: `VoidFillingError.tooFew` for less than two images; `.degenerate` for features that are not finite;
  ///   `DistributionError.library` where a decomposition fails.
  /// - Precondition: both have the same number of features.
  public static func measure(
    _ sample: Features, against reference: ReferenceSet
  ) throws -> Measured {
    try sample.check(for: "a Fréchet distance", minimum: 2)
    return try measure(sample, MeanAndCovariance(of: sample), against: reference.moments)
  }

  /// The distance of a sample with these moments from a law, with the influence of each image.
  ///
  /// With C of the sample, C′ of the law and A = C′^½(C′^½CC′^½)^{−½}C′^½ the influence of h is
  /// 2(m − m′)·(h − m) + (h − m)ᵀ(I − A)(h − m), less its mean. The inverse leaves directions without variance as they are.
  static func measure(
    _ sample: Features, _ moments: MeanAndCovariance, against law: MeanAndCovariance
  ) throws -> Measured {
    let q = law.dimension
    let root = try SymmetricMatrix.root(of: law.covariance, size: q)
    let (distance, eigen) = try between(law, moments, root: root)
    let inverse = SymmetricMatrix.inverseRoot(of: eigen, size: q)
    var form = SymmetricMatrix.product(
      SymmetricMatrix.product(root, inverse, size: q), root, size: q
    ).map { -$0 }
    for i in 0..<q { form[i * q + i] += 1 }
    let shift = zip(moments.mean, law.mean).map { 2 * ($0 - $1) }
    return Measured(
      value: distance,
      influences: (0..<sample.count).map { image in
        let centred = zip(sample.row(image), moments.mean).map { $0 - $1 }
        var sum = 0.0
        for i in 0..<q {
          var line = shift[i]
          for j in 0..<q { line += form[i * q + j] * centred[j] }
          sum += centred[i] * line
        }
        return sum
      })
  }

  /// The distance, and the eigenvalues and vectors of C^½C′C^½, where C is the covariance of `a`.
  ///
  /// - Parameter root: C^½.
  private static func between(
    _ a: MeanAndCovariance, _ b: MeanAndCovariance, root: [Double]
  ) throws -> (distance: Double, eigen: SymmetricEigen) {
    precondition(a.dimension == b.dimension, "\(a.dimension) and \(b.dimension) features")
    let q = a.dimension
    let shift = zip(a.mean, b.mean).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    let inner = SymmetricMatrix.product(
      SymmetricMatrix.product(root, b.covariance, size: q), root, size: q)
    let eigen = try SymmetricEigen(inner, size: q)
    let cross = eigen.values.reduce(0) { $0 + max($1, 0).squareRoot() }
    // Rounding may leave a distance of equal laws below 0.
    return (max(0, shift + a.trace + b.trace - 2 * cross), eigen)
  }
}
