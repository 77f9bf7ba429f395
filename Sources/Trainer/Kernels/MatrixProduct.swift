import TensorKernels

/// Matrix products in parallel, for linear layers: every element is one sum in ascending order.
package struct MatrixProduct: Sendable {
  private let kernels: TensorKernelTable
  private let workers: Workers

  package init(workers: Workers, kernels: TensorKernelTable = .current) {
    self.workers = workers
    self.kernels = kernels
  }

  /// Rows and columns of the product that one block computes.
  private static let blockRows = 128, blockColumns = 512

  /// c ← a·b, or c + a·b, then the epilogue.
  ///
  /// - Parameters:
  ///   - rows: those of a and c.
  ///   - columns: those of b and c.
  ///   - inner: columns of a and rows of b.
  ///   - a: `rows` × `inner`, row-major; `inner` × `rows` if it is `transposed`.
  ///   - b: `inner` × `columns`, row-major.
  ///   - c: `rows` × `columns`, row-major.
  package func multiply(
    rows: Int, columns: Int, inner: Int, _ a: Buffer, transposed: Bool = false, _ b: Buffer,
    into c: Buffer, accumulate: Bool = false, epilogue: Epilogue = .none
  ) {
    precondition(
      a.count >= rows * inner && b.count >= inner * columns && c.count >= rows * columns,
      "\(rows) × \(inner) × \(columns) in \(a.count), \(b.count) and \(c.count) numbers")
    let (down, across) = (Self.blockRows, Self.blockColumns), kernels = kernels
    let wide = (columns + across - 1) / across, high = (rows + down - 1) / down
    let (step, stride) = transposed ? (rows, 1) : (1, inner)
    workers.forEach(high * wide) { block in
      let row = block / wide * down, column = block % wide * across
      let (m, n) = (min(down, rows - row), min(across, columns - column))
      let out = unsafe c.floats + row * columns + column
      unsafe kernels.functions.gemm(
        m, n, inner, a.floats + row * stride, stride, step, b.floats + column, columns, out,
        columns, accumulate ? 1 : 0)
      if epilogue.isNone { return }
      unsafe kernels.functions.finish(
        m, n, out, columns, out, columns, epilogue.bias.map { unsafe $0.floats + column },
        epilogue.slope, epilogue.mask.map { unsafe $0.floats + row * columns + column },
        epilogue.maskSlope)
    }
  }
}

extension Epilogue {
  /// Whether it leaves all sums as they are.
  package var isNone: Bool { bias == nil && slope == 1 && (mask == nil || maskSlope == 1) }
}
