import Report

/// An input of numbers for a test: one column of a file, without gaps.
struct Sample {
  /// The path as given.
  let path: String
  let values: [Double]

  /// Reads a column.
  ///
  /// - Throws: `Failure.misuse` where the file cannot be read, has more columns than one and none is
  ///   chosen, or holds a NaN, whose row is named.
  init(_ path: String, column: String?) throws {
    self.path = path
    values = try reading { try NumericArray.sample(contentsOf: path, column: column) }
    if let row = values.firstIndex(where: \.isNaN) {
      let place = column.map { ", column '\($0)'" } ?? ""
      throw Failure.misuse(
        "'\(path)' holds no number in row \(row)\(place) (rows count from 0). Remove it or find out "
          + "where it comes from.")
    }
    guard !values.isEmpty else { throw Failure.misuse("'\(path)' holds no values.") }
  }
}
