import CGSL

/// The eigenvalues and eigenvectors of a real symmetric matrix, largest value first, by GSL.
package struct SymmetricEigen: Sendable {
  /// The eigenvalues, in descending order.
  package let values: [Double]
  /// The eigenvectors: vector k is the k-th row of a row-major matrix; each has length 1.
  package let vectors: [Double]

  /// - Parameters:
  ///   - matrix: row-major; only its lower half and diagonal are read.
  ///   - size: its rows and columns; at least 1.
  /// - Throws: `DistributionError.library` where GSL gives up or there is no memory.
  /// - Precondition: the matrix has `size`² numbers.
  package init(_ matrix: [Double], size: Int) throws(DistributionError) {
    precondition(size > 0 && matrix.count == size * size, "\(matrix.count) numbers, size \(size)")
    GSL.prepare()
    guard let workspace = unsafe gsl_eigen_symmv_alloc(size),
      let a = unsafe gsl_matrix_alloc(size, size),
      let vectors = unsafe gsl_matrix_alloc(size, size),
      let values = unsafe gsl_vector_alloc(size)
    else {
      throw .library(
        function: "gsl_eigen_symmv_alloc", code: Int32(GSL_ENOMEM), reason: "no memory")
    }
    defer {
      unsafe gsl_eigen_symmv_free(workspace)
      unsafe gsl_matrix_free(a)
      unsafe gsl_matrix_free(vectors)
      unsafe gsl_vector_free(values)
    }
    for row in 0..<size {
      for column in 0..<size { unsafe gsl_matrix_set(a, row, column, matrix[row * size + column]) }
    }
    try GSL.check("gsl_eigen_symmv") { unsafe gsl_eigen_symmv(a, values, vectors, workspace) }
    try GSL.check("gsl_eigen_symmv_sort") {
      unsafe gsl_eigen_symmv_sort(values, vectors, GSL_EIGEN_SORT_VAL_DESC)
    }
    self.values = (0..<size).map { unsafe gsl_vector_get(values, $0) }
    self.vectors = (0..<size * size).map { unsafe gsl_matrix_get(vectors, $0 % size, $0 / size) }
  }
}
