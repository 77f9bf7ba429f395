import Distributions

/// The squared Fréchet distance of two normal laws: ‖m − m′‖² + tr(C + C′ − 2(C^½C′C^½)^½).
///
/// Between samples it is biased upwards by a term in 1/n.
public enum FrechetDistance {
  /// The distance of two laws with these moments.
  ///
  /// Eigenvalues that rounding has made slightly negative count as 0.
  ///
  /// - Throws: `VoidFillingError.degenerate` where an eigenvalue is negative beyond rounding, so the matrix is no covariance;
  ///   `DistributionError.library` where the decomposition fails.
  /// - Precondition: both have the same dimension.
  public static func between(_ a: MeanAndCovariance, _ b: MeanAndCovariance) throws -> Double {
    precondition(a.dimension == b.dimension, "\(a.dimension) and \(b.dimension) features")
    let q = a.dimension
    let shift = zip(a.mean, b.mean).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    let root = try root(of: a.covariance, size: q)
    let inner = product(product(root, b.covariance, size: q), root, size: q)
    let eigenvalues = try SymmetricEigen(inner, size: q).values
    let cross = eigenvalues.reduce(0) { $0 + max($1, 0).squareRoot() }
    // Rounding may leave a distance of equal laws below 0.
    return max(0, shift + a.trace + b.trace - 2 * cross)
  }

  /// The symmetric root of a covariance.
  private static func root(of matrix: [Double], size: Int) throws -> [Double] {
    let eigen = try SymmetricEigen(matrix, size: size)
    let total = eigen.values.reduce(0) { $0 + abs($1) }
    guard eigen.values.allSatisfy({ $0 >= -1e-10 * total }) else {
      throw VoidFillingError.degenerate(
        what: "A Fréchet distance", reason: "a matrix that should be a covariance is not")
    }
    var root = [Double](repeating: 0, count: size * size)
    for (k, value) in eigen.values.enumerated() where value > 0 {
      let length = value.squareRoot()
      for i in 0..<size {
        let factor = length * eigen.vectors[k * size + i]
        for j in 0..<size { root[i * size + j] += factor * eigen.vectors[k * size + j] }
      }
    }
    return root
  }

  private static func product(_ a: [Double], _ b: [Double], size: Int) -> [Double] {
    var result = [Double](repeating: 0, count: size * size)
    for i in 0..<size {
      for k in 0..<size {
        let factor = a[i * size + k]
        for j in 0..<size { result[i * size + j] += factor * b[k * size + j] }
      }
    }
    return result
  }
}
