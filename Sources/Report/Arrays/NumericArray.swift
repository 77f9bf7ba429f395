/// Numbers with a shape, row-major: what `.npy` and numeric CSV files hold.
public struct NumericArray: Sendable, Equatable {
  /// The lengths of the dimensions, outermost first; one to four.
  public let shape: [Int]
  /// The numbers, the last dimension running fastest.
  public let values: [Double]

  /// An array.
  ///
  /// - Precondition: one to four dimensions, whose product is the number of values.
  public init(shape: [Int], values: [Double]) {
    precondition(
      (1...4).contains(shape.count), "an array has \(shape.count) dimensions, not 1 to 4")
    precondition(
      shape.reduce(1, *) == values.count, "shape \(shape) does not hold \(values.count) values")
    self.shape = shape
    self.values = values
  }

  /// The length of the first dimension.
  public var rowCount: Int { shape[0] }

  /// The numbers in one row: the product of all dimensions but the first.
  public var rowLength: Int { shape.dropFirst().reduce(1, *) }

  /// One row's numbers.
  public func row(_ index: Int) -> ArraySlice<Double> {
    values[index * rowLength..<(index + 1) * rowLength]
  }

  /// An array file, `.npy` or CSV; what it is shows from its first bytes, so `-` works for both.
  ///
  /// A CSV file gives rows × columns. NaN is refused in CSV, where it marks a gap; in `.npy` it is kept.
  ///
  /// - Throws: `ReportError`, saying what is wrong with the file.
  public init(contentsOf path: String) throws(ReportError) {
    var file = try InputFile(path)
    let name = file.path
    self = try Self.parse(try file.readAll(), path: name)
  }

  private static func parse(_ bytes: [UInt8], path: String) throws(ReportError) -> NumericArray {
    if NumPyHeader.isOtherFormat(bytes) || NumPyHeader.begins(bytes) {
      return try NumericArray(npy: bytes, path: path)
    }
    try requireText(bytes, path: path)
    return try CSVReader(bytes: bytes, path: path).array()
  }

  /// Zero bytes stand in no text; UTF-16, which has them, is named by the reader.
  private static func requireText(_ bytes: [UInt8], path: String) throws(ReportError) {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let isText = !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil
    guard isText || isUTF16 else {
      throw .format(path: path, reason: "it is neither .npy nor CSV")
    }
  }

  /// The numbers of one sample in a file.
  ///
  /// A one-dimensional array, or a file with one column, needs no `column`; of more columns one is chosen
  /// by its name in the header, or by its number from 0.
  ///
  /// - Throws: `ReportError`, saying what is wrong with the file or the choice.
  public static func sample(
    contentsOf path: String, column: String? = nil
  ) throws(ReportError) -> [Double] {
    var file = try InputFile(path)
    let name = file.path
    let bytes = try file.readAll()
    if NumPyHeader.isOtherFormat(bytes) || NumPyHeader.begins(bytes) {
      return try NumericArray(npy: bytes, path: name).sample(column: column, path: name)
    }
    try requireText(bytes, path: name)
    let reader = try CSVReader(bytes: bytes, path: name)
    if let column { return try reader.numbers(inColumn: reader.index(of: column)) }
    guard reader.columns.count == 1 else {
      throw .format(
        path: name,
        reason: "it has \(reader.columns.count) columns; choose one of "
          + "\(reader.columns.joined(separator: ", "))")
    }
    return try reader.numbers(inColumn: 0)
  }

  private func sample(column: String?, path: String) throws(ReportError) -> [Double] {
    if shape.count > 2 {
      throw .format(
        path: path, reason: "its array has \(shape.count) dimensions, but a sample has 1 or 2")
    }
    let length = rowLength
    if shape.count == 1 || (length == 1 && column == nil) {
      if let column, column != "0" {
        throw .format(path: path, reason: "it has no column '\(column)', only one dimension")
      }
      return values
    }
    guard let column else {
      throw .format(
        path: path, reason: "it has \(length) columns; choose one by its number from 0")
    }
    guard let index = Int(column), (0..<length).contains(index) else {
      throw .format(
        path: path,
        reason: "it has no column '\(column)'; choose a number from 0 to \(length - 1)")
    }
    return (0..<rowCount).map { values[$0 * length + index] }
  }
}
