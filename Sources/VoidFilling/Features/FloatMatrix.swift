import Trainer

/// Products of matrices in arrays of 32-bit numbers, row-major.
enum FloatMatrix {
  /// a·b, each element one sum in ascending order.
  static func product(
    _ a: [Float], _ b: [Float], rows: Int, inner: Int, columns: Int, workers: Workers
  ) -> [Float] {
    let room = Arena(
      byteCount: Arena.size(rows * inner) + Arena.size(inner * columns)
        + Arena.size(rows * columns))
    let left = room.buffer(rows * inner), right = room.buffer(inner * columns)
    let result = room.buffer(rows * columns)
    left.assign(a)
    right.assign(b)
    MatrixProduct(workers: workers).multiply(
      rows: rows, columns: columns, inner: inner, left, right, into: result)
    return result.values
  }
}
