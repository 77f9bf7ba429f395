/// A comma-separated file (RFC 4180): a header row, then rows of as many fields.
///
/// LF and CRLF line ends, quoted fields with doubled quotes, commas and line ends inside, and a UTF-8
/// byte order mark are read; blank lines are skipped. Everything else that is wrong is refused with the
/// line, and the column where there is one. Lines count from 1, the header's.
public struct CSVReader: Sendable {
  /// The file's name in messages.
  public let path: String
  /// The header's names, in order.
  public let columns: [String]
  private let bytes: [UInt8]
  private let fields: [CSVScanner.Field]

  /// Reads a file; `-` is standard input.
  ///
  /// - Throws: `ReportError.file` where it cannot be read, `ReportError.format` where it is not CSV.
  public init(contentsOf path: String) throws(ReportError) {
    var file = try InputFile(path)
    try self.init(bytes: try file.readAll(), path: file.path)
  }

  /// Reads bytes that are there.
  ///
  /// - Throws: `ReportError.format`: no header, text that is not UTF-8, a quote that is not closed or
  ///   stands inside a field, a row of another length, a column name that is empty or given twice.
  public init(bytes: [UInt8], path: String) throws(ReportError) {
    var scanner = try CSVScanner(bytes: bytes, path: path)
    let header = try scanner.record()
    guard !header.isEmpty else {
      throw .format(path: path, reason: "it is empty, but its first line must name the columns")
    }
    let columns = header.map { $0.text(in: bytes) }
    for (index, name) in columns.enumerated() {
      guard !name.isEmpty else {
        throw .format(path: path, reason: "line 1, column \(index) has no name")
      }
      if columns[..<index].contains(name) {
        throw .format(path: path, reason: "line 1 names two columns '\(name)'")
      }
    }
    var fields: [CSVScanner.Field] = []
    while true {
      let record = try scanner.record()
      if record.isEmpty { break }
      guard record.count == columns.count else {
        throw .format(
          path: path,
          reason:
            "line \(record[0].line) has \(record.count) field\(record.count == 1 ? "" : "s"), "
            + "but the header names \(columns.count)")
      }
      fields.append(contentsOf: record)
    }
    self.path = path
    self.columns = columns
    self.bytes = bytes
    self.fields = fields
  }

  /// The number of rows below the header.
  public var rowCount: Int { fields.count / columns.count }

  /// The file as a table: unquoted integers and reals are numbers, unquoted empty fields are missing.
  public func table() -> Table {
    var table = Table(columns: columns)
    for row in 0..<rowCount {
      table.append(
        columns.indices.map { column in
          let field = fields[row * columns.count + column]
          let text = field.text(in: bytes)
          if field.isQuoted { return .text(text) }
          return text.isEmpty ? .missing : CSVNumber.cell(text) ?? .text(text)
        })
    }
    return table
  }

  /// The position of a column given by its name, or else by its number from 0.
  ///
  /// - Throws: `ReportError.format`, listing the columns.
  public func index(of column: String) throws(ReportError) -> Int {
    if let index = columns.firstIndex(of: column) { return index }
    if let index = Int(column), columns.indices.contains(index) { return index }
    throw .format(
      path: path,
      reason: "it has no column '\(column)'; choose one of \(columns.joined(separator: ", ")), "
        + "or a number from 0 to \(columns.count - 1)")
  }

  /// One column's numbers.
  ///
  /// - Throws: `ReportError.format` at the first field that is not a number, naming line and column.
  public func numbers(inColumn index: Int) throws(ReportError) -> [Double] {
    precondition(columns.indices.contains(index), "column \(index) of \(columns.count)")
    try requireNames()
    var numbers: [Double] = []
    numbers.reserveCapacity(rowCount)
    for row in 0..<rowCount { numbers.append(try number(row: row, column: index)) }
    return numbers
  }

  /// All fields as numbers, shape rows × columns.
  ///
  /// - Throws: `ReportError.format` at the first field that is not a number, naming line and column.
  public func array() throws(ReportError) -> NumericArray {
    try requireNames()
    var values: [Double] = []
    values.reserveCapacity(fields.count)
    for row in 0..<rowCount {
      for column in columns.indices { values.append(try number(row: row, column: column)) }
    }
    return NumericArray(shape: [rowCount, columns.count], values: values)
  }

  /// A file without a header would silently lose its first row.
  private func requireNames() throws(ReportError) {
    guard columns.allSatisfy({ Double($0) != nil }) else { return }
    throw .format(
      path: path, reason: "its first line holds numbers only, but it must name the columns")
  }

  private func number(row: Int, column: Int) throws(ReportError) -> Double {
    let field = fields[row * columns.count + column]
    let text = field.text(in: bytes).drop { $0 == " " || $0 == "\t" }
    let end = text.lastIndex { $0 != " " && $0 != "\t" }
    if let end, let value = CSVNumber.real(text[...end]), !value.isNaN { return value }
    let place = "line \(field.line), column '\(columns[column])'"
    if text.isEmpty { throw .format(path: path, reason: "\(place) is empty, but must be a number") }
    let shown = text.count > 40 ? "\(text.prefix(40))…" : String(text)
    throw .format(
      path: path,
      reason: "\(place) holds '\(shown)', but must be a number with '.' as decimal point")
  }
}
