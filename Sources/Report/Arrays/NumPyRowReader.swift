/// Reads the rows of an `.npy` file a block at a time, for files larger than memory.
///
/// C order streams, also from a pipe. In Fortran order a row's numbers lie apart, so such a file is read
/// whole at the first block.
public struct NumPyRowReader: ~Copyable {
  /// What the file says about its array.
  public let header: NumPyHeader
  /// The rows not yet read.
  public private(set) var remainingRows: Int
  private var file: InputFile
  private var whole: NumericArray?

  /// Opens a file and reads its header; `-` is standard input.
  ///
  /// - Throws: `ReportError`, as `NumericArray.init(npyAt:)`; a wrong length of an ordinary file shows
  ///   here, of a pipe when its end comes.
  public init(_ path: String) throws(ReportError) {
    var file = try InputFile(path)
    let header = try NumPyHeader(reading: &file)
    if let size = file.size {
      try header.checkLength(max(0, size - file.position), path: file.path)
    }
    self.header = header
    remainingRows = header.shape[0]
    self.file = file
  }

  /// The numbers in one row.
  public var rowLength: Int { header.shape.dropFirst().reduce(1, *) }

  /// The next rows, row-major; fewer than `count` only at the end, none after it.
  ///
  /// - Throws: `ReportError` where the file ends early, goes on after its last row, or cannot be read.
  public mutating func next(_ count: Int) throws(ReportError) -> [Double] {
    precondition(count > 0, "a block of \(count) rows")
    if header.isFortranOrder { return try nextOfWhole(count) }
    let rows = min(count, remainingRows)
    let expected = rows * rowLength * header.element.size
    let bytes = try file.read(expected)
    guard bytes.count == expected else {
      throw .format(path: file.path, reason: "it is cut off, \(remainingRows) rows before its end")
    }
    remainingRows -= rows
    if remainingRows == 0 { try checkEnd() }
    return NumPyBytes.values(
      bytes[...], element: header.element, isBigEndian: header.isBigEndian)
  }

  private mutating func checkEnd() throws(ReportError) {
    guard try file.read(1).isEmpty else {
      throw .format(path: file.path, reason: "it has trailing bytes after its last row")
    }
  }

  private mutating func nextOfWhole(_ count: Int) throws(ReportError) -> [Double] {
    let array: NumericArray
    if let whole {
      array = whole
    } else {
      let bytes = try file.readAll()
      try header.checkLength(bytes.count, path: file.path)
      let values = NumPyBytes.values(
        bytes[...], element: header.element, isBigEndian: header.isBigEndian)
      array = NumericArray(
        shape: header.shape, values: NumPyBytes.rowMajor(values, shape: header.shape))
      whole = array
    }
    let start = array.rowCount - remainingRows
    let rows = min(count, remainingRows)
    remainingRows -= rows
    return Array(array.values[start * rowLength..<(start + rows) * rowLength])
  }
}
