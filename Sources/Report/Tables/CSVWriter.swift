/// Tables as comma-separated values (RFC 4180): a header row, LF, `.` as decimal point, no comments.
///
/// Reals are in shortest round-trip form, so a reader gets the same bits back; infinities and NaN are
/// `inf`, `-inf` and `nan`; a missing value is an empty field. Text is quoted where it holds a comma, a
/// quote, a line end or outer spaces, and where it would be taken for a number or a missing value: so
/// ``CSVReader`` gives the same table back.
public enum CSVWriter {
  /// The whole table as text.
  public static func text(_ table: Table) -> String { header(of: table) + rows(of: table) }

  /// The header row, for files that grow.
  public static func header(of table: Table) -> String {
    line(table.columns.map { quotedIfNeeded($0) })
  }

  /// The rows without the header, for files that grow.
  public static func rows(of table: Table) -> String {
    var text = ""
    for row in table.rows { text += line(row.map(field)) }
    return text
  }

  private static func line(_ fields: [String]) -> String {
    // An empty line is no row for most readers, so a lone missing value is quoted.
    fields == [""] ? "\"\"\n" : fields.joined(separator: ",") + "\n"
  }

  private static func field(_ cell: Table.Cell) -> String {
    guard case .text(let text) = cell else { return cell.description }
    return text.isEmpty || CSVNumber.cell(text) != nil ? "\"\(text)\"" : quotedIfNeeded(text)
  }

  private static func quotedIfNeeded(_ text: String) -> String {
    let isSpecial = text.utf8.contains { $0 == 44 || $0 == 34 || $0 == 10 || $0 == 13 }
    let hasOuterSpace = text.first?.isWhitespace == true || text.last?.isWhitespace == true
    guard isSpecial || hasOuterSpace else { return text }
    return
      "\"\(text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }
}

/// Numbers as CSV files write them.
enum CSVNumber {
  /// A real number in decimal form, or `inf`, `infinity`, `nan` in any case; nil for anything else.
  ///
  /// Stricter than `Double.init`, which also takes hexadecimal.
  static func real(_ text: some StringProtocol) -> Double? {
    let isDecimal = text.utf8.allSatisfy {
      switch $0 {
      case 48...57, 43, 45, 46, 69, 101: true  // digits + - . E e
      default: false
      }
    }
    if isDecimal { return Double(text) }
    let word = text.lowercased().drop { $0 == "+" || $0 == "-" }
    guard ["inf", "infinity", "nan"].contains(word) else { return nil }
    return Double(text)
  }

  /// The typed cell that an unquoted field stands for; nil for text.
  static func cell(_ text: some StringProtocol) -> Table.Cell? {
    if let integer = Int(text) { return .integer(integer) }
    return real(text).map(Table.Cell.real)
  }
}
