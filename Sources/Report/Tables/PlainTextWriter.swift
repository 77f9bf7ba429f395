/// Tables for a terminal: aligned columns, two spaces apart, a rule under the header.
public enum PlainTextWriter {
  /// The table as text, ending in a line feed.
  ///
  /// - Parameters:
  ///   - table: the table; columns of numbers are set to the right.
  ///   - digits: the most significant digits of a real; nil for the shortest round-trip form.
  public static func text(_ table: Table, digits: Int? = 6) -> String {
    let grid = TextGrid(table, digits: digits) { text in
      String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
    var text = line(table.columns.indices.map { grid.padded(grid.header[$0], column: $0) })
    text += line(grid.widths.map { String(repeating: "-", count: $0) })
    for cells in grid.cells {
      text += line(table.columns.indices.map { grid.padded(cells[$0], column: $0) })
    }
    return text
  }

  private static func line(_ fields: [String]) -> String {
    let joined = fields.joined(separator: "  ")
    let end = joined.lastIndex { $0 != " " }.map { joined.index(after: $0) } ?? joined.startIndex
    return "\(joined[..<end])\n"
  }
}
