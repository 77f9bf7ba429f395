/// Tables as JSON: an array of objects, keys in column order, one object a line.
///
/// JSON has no infinities and no NaN; these are the strings `"inf"`, `"-inf"` and `"nan"`, the same
/// words as in CSV. A missing value is `null`. Numbers are in shortest round-trip form.
public enum JSONWriter {
  /// The table as text, ending in a line feed.
  public static func text(_ table: Table) -> String {
    if table.rows.isEmpty { return "[]\n" }
    let keys = table.columns.map(string)
    let objects = table.rows.map { row in
      let members = zip(keys, row).map { "\($0): \(value($1))" }
      return "  {\(members.joined(separator: ", "))}"
    }
    return "[\n\(objects.joined(separator: ",\n"))\n]\n"
  }

  private static func value(_ cell: Table.Cell) -> String {
    switch cell {
    case .real(let value): value.isFinite ? "\(value)" : "\"\(value)\""
    case .integer(let value): "\(value)"
    case .text(let text): string(text)
    case .missing: "null"
    }
  }

  /// The text in quotes, as JSON writes it; only what must be is escaped.
  package static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
