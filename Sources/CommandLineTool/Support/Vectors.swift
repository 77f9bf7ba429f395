import Report

/// An input of vectors: an array with two dimensions, one vector a row.
struct Vectors {
  /// The path as given.
  let path: String
  let array: NumericArray

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: where it is; `-` is standard input.
  ///   - allowsNumbers: whether an array of one dimension stands for vectors of one coordinate.
  /// - Throws: `Failure.misuse` where it cannot be read or is no such array.
  init(_ path: String, allowsNumbers: Bool = false) throws {
    self.path = path
    array = try reading { try NumericArray(contentsOf: path) }
    let hasRows = array.shape.count == 2 || array.shape.count == 1 && allowsNumbers
    guard hasRows, array.rowLength >= 1 else {
      throw Failure.misuse(
        "'\(path)' is \(shape), but it must have two dimensions, one vector a row.")
    }
  }

  /// The number of coordinates of a vector.
  var dimension: Int { array.rowLength }

  /// The shape for a sentence: `an array of 100 × 16 numbers`.
  var shape: String {
    "an array of \(array.shape.map(String.init).joined(separator: " × ")) numbers"
  }

  /// Refuses coordinates that are not finite, naming the first.
  ///
  /// - Throws: `Failure.misuse`.
  func checkFinite() throws {
    guard let index = array.values.firstIndex(where: { !$0.isFinite }) else { return }
    throw Failure.misuse(
      "'\(path)' holds \(array.values[index]) in row \(index / dimension), column "
        + "\(index % dimension) (both count from 0), but every coordinate must be finite.")
  }
}
