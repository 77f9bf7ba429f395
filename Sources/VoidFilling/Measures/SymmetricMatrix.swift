import Distributions

/// Functions of covariances as square arrays, row-major.
enum SymmetricMatrix {
  /// The symmetric root of a covariance.
  ///
  /// - Throws: `VoidFillingError.degenerate` where an eigenvalue is negative beyond rounding; `DistributionError.library`.
  static func root(of matrix: [Double], size: Int) throws -> [Double] {
    let eigen = try SymmetricEigen(matrix, size: size)
    let total = eigen.values.reduce(0) { $0 + abs($1) }
    guard eigen.values.allSatisfy({ $0 >= -1e-10 * total }) else {
      throw VoidFillingError.degenerate(
        what: "A Fréchet distance", reason: "a matrix that should be a covariance is not")
    }
    return assemble(eigen, size: size) { $0 > 0 ? $0.squareRoot() : 0 }
  }

  /// The symmetric root's pseudo-inverse: directions whose eigenvalue is 0 up to rounding stay 0.
  static func inverseRoot(of eigen: SymmetricEigen, size: Int) -> [Double] {
    let floor = 4 * Double(size) * .ulpOfOne * max(eigen.values.first ?? 0, 0)
    return assemble(eigen, size: size) { $0 > floor ? 1 / $0.squareRoot() : 0 }
  }

  /// a·b.
  static func product(_ a: [Double], _ b: [Double], size: Int) -> [Double] {
    var result = [Double](repeating: 0, count: size * size)
    for i in 0..<size {
      for k in 0..<size {
        let factor = a[i * size + k]
        for j in 0..<size { result[i * size + j] += factor * b[k * size + j] }
      }
    }
    return result
  }

  /// The matrix with the same eigenvectors and a function of the eigenvalues.
  private static func assemble(
    _ eigen: SymmetricEigen, size: Int, _ function: (Double) -> Double
  ) -> [Double] {
    var matrix = [Double](repeating: 0, count: size * size)
    for (k, value) in eigen.values.enumerated() {
      let weight = function(value)
      if weight == 0 { continue }
      for i in 0..<size {
        let factor = weight * eigen.vectors[k * size + i]
        for j in 0..<size { matrix[i * size + j] += factor * eigen.vectors[k * size + j] }
      }
    }
    return matrix
  }
}
