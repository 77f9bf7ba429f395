/// Writes rows of numbers to a CSV file a block at a time, for files larger than memory.
///
/// Numbers are in shortest round-trip form. An output that the disk cannot hold is refused before the
/// first number.
public struct CSVRowWriter: ~Copyable {
  private let rowLength: Int
  private let label: (Int) -> String
  private var written = 0
  private var file: OutputFile

  /// Opens the output and writes the header.
  ///
  /// - Parameters:
  ///   - path: where the file will stand; `-` is standard output.
  ///   - labels: the names of the columns that `label` writes.
  ///   - columns: the names of the columns of numbers; at least one.
  ///   - rowCount: the number of rows to come, for the check of the free space.
  ///   - replacing: whether a file that exists may be replaced.
  ///   - label: the fields before the numbers of a row, each with a comma after it.
  /// - Throws: `ReportError.file` where the free space is too small, and as ``OutputFile``.
  public init(
    _ path: String, labels: [String] = [], columns: [String], rowCount: Int,
    replacing: Bool = false, label: @escaping (_ row: Int) -> String = { _ in "" }
  ) throws(ReportError) {
    precondition(!columns.isEmpty, "a row without numbers")
    let (numbers, isTooMany) = rowCount.multipliedReportingOverflow(by: columns.count)
    let (bytes, isTooLarge) = numbers.multipliedReportingOverflow(by: Self.bytesPerNumber)
    var file = try OutputFile(path, replacing: replacing)
    try FreeSpace.require(isTooMany || isTooLarge ? nil : bytes, at: path)
    try file.write(CSVWriter.header(of: Table(columns: labels + columns)))
    rowLength = columns.count
    self.label = label
    self.file = file
  }

  /// Most doubles take 17 digits, a point, a sign for half of them, and a comma.
  private static let bytesPerNumber = 19

  /// Writes rows after those written before; row-major.
  ///
  /// - Precondition: whole rows.
  public mutating func append(_ values: [Double]) throws(ReportError) {
    precondition(
      values.count % rowLength == 0, "\(values.count) numbers for rows of \(rowLength)")
    var text = ""
    for first in stride(from: 0, to: values.count, by: rowLength) {
      text += label(written)
      for index in first..<first + rowLength {
        text += "\(values[index])"
        text += index + 1 < first + rowLength ? "," : "\n"
      }
      written += 1
    }
    try file.write(text)
  }

  /// Puts the file in its place.
  public consuming func commit() throws(ReportError) { try file.commit() }
}
