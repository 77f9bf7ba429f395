import Distributions
import Trainer

/// The leading right singular vectors of a tall matrix of 32-bit numbers, by subspace iteration.
struct Subspace {
  private let rows, columns, width: Int
  private let workers: Workers
  private let arena: Arena
  private let matrix: Buffer

  /// - Parameters:
  ///   - width: directions that are iterated; more than are wanted, so that the wanted ones converge fast.
  ///   - value: the matrix, row by row.
  init(
    rows: Int, columns: Int, width: Int, workers: Workers,
    value: (_ row: Int, _ column: Int) -> Float
  ) {
    (self.rows, self.columns, self.width, self.workers) = (rows, columns, width, workers)
    arena = Arena(byteCount: Arena.size(rows * columns))
    matrix = arena.buffer(rows * columns)
    for row in 0..<rows {
      for column in 0..<columns {
        unsafe matrix.floats[row * columns + column] = value(row, column)
      }
    }
  }

  /// The first `count` squared singular values and vectors, the vectors as [column][vector].
  ///
  /// Where the values still change after many rounds, those of the last one.
  ///
  /// - Throws: `VoidFillingError.degenerate` where the rows do not vary in so many directions.
  func leading(_ count: Int) throws -> (values: [Double], axes: [Float]) {
    let product = MatrixProduct(workers: workers)
    let room = Arena(byteCount: Arena.size(rows * width) + 2 * Arena.size(columns * width))
    let scores = room.buffer(rows * width), axes = room.buffer(columns * width)
    let next = room.buffer(columns * width)
    var basis = start()
    var known: [Double] = []
    var round = 0
    while true {
      round += 1
      axes.assign(basis.map(Float.init))
      product.multiply(rows: rows, columns: width, inner: columns, matrix, axes, into: scores)
      product.multiply(
        rows: columns, columns: width, inner: rows, matrix, transposed: true, scores, into: next)
      let image = next.values.map(Double.init)
      // With orthonormal columns Q, QᵀXᵀXQ holds the squared singular values within the subspace.
      let ritz = try SymmetricEigen(Self.gram(basis, image, columns: columns, width), size: width)
      guard let first = ritz.values.first, first.isFinite, ritz.values[count - 1] > 1e-9 * first
      else {
        throw VoidFillingError.degenerate(
          what: "Principal components", reason: "the images do not vary in \(count) directions")
      }
      let values = Array(ritz.values[..<count])
      let change = zip(values, known).map { abs($0 / $1 - 1) }.max() ?? .infinity
      if change < Self.tolerance || round == Self.mostRounds {
        return (values, rotated(basis, by: ritz.vectors, count: count))
      }
      known = values
      basis = orthonormal(image)
    }
  }

  /// Orthonormal directions that favour none: normal draws of a stream that is always the same.
  private func start() -> [Double] {
    var stream = PhiloxStream(seed: 0, purpose: .samples)
    var draws = [Double](repeating: 0, count: columns * width)
    var span = draws.mutableSpan
    Normal.standard.fill(&span, using: &stream)
    return orthonormal(draws)
  }

  /// Modified Gram and Schmidt, twice, on the columns of a matrix [column of X][direction].
  private func orthonormal(_ vectors: [Double]) -> [Double] {
    // Directions one after another, so that the inner loops are contiguous.
    var rows = (0..<width).map { direction in
      (0..<columns).map { vectors[$0 * width + direction] }
    }
    for direction in 0..<width {
      for _ in 0..<2 {
        for other in 0..<direction {
          let overlap = Self.dot(rows[direction], rows[other])
          for index in 0..<columns { rows[direction][index] -= overlap * rows[other][index] }
        }
      }
      let norm = Self.dot(rows[direction], rows[direction]).squareRoot()
      let scale = norm > 0 ? 1 / norm : 0
      for index in 0..<columns { rows[direction][index] *= scale }
    }
    return (0..<columns * width).map { rows[$0 % width][$0 / width] }
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
  }

  /// aᵀb for matrices [column of X][direction].
  private static func gram(
    _ a: [Double], _ b: [Double], columns: Int, _ width: Int
  ) -> [Double] {
    var gram = [Double](repeating: 0, count: width * width)
    for column in 0..<columns {
      let start = column * width
      for i in 0..<width {
        for j in 0..<width { gram[i * width + j] += a[start + i] * b[start + j] }
      }
    }
    return gram
  }

  /// The first `count` eigenvectors of the subspace in the coordinates of the columns.
  private func rotated(_ basis: [Double], by vectors: [Double], count: Int) -> [Float] {
    (0..<columns * count).map { place in
      let (column, vector) = (place / count, place % count)
      var sum = 0.0
      for direction in 0..<width {
        sum += basis[column * width + direction] * vectors[vector * width + direction]
      }
      return Float(sum)
    }
  }

  private static let mostRounds = 60
  private static let tolerance = 1e-6
}
