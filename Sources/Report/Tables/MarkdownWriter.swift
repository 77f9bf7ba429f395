/// Tables as GitHub-flavoured Markdown, aligned so that the source reads as well.
public enum MarkdownWriter {
  /// The table as text, ending in a line feed.
  ///
  /// - Parameters:
  ///   - table: the table; columns of numbers are set to the right.
  ///   - digits: the most significant digits of a real; nil for the shortest round-trip form.
  public static func text(_ table: Table, digits: Int? = 6) -> String {
    let grid = TextGrid(table, digits: digits, most: 60, escape: escape)
    var text = row(table.columns.indices.map { grid.padded(grid.header[$0], column: $0) })
    text += row(
      table.columns.indices.map {
        String(repeating: "-", count: grid.widths[$0] - 1) + (grid.isRight[$0] ? ":" : "-")
      })
    for cells in grid.cells {
      text += row(table.columns.indices.map { grid.padded(cells[$0], column: $0) })
    }
    return text
  }

  private static func row(_ fields: [String]) -> String {
    "| \(fields.joined(separator: " | ")) |\n"
  }

  /// Keeps text inside its cell: `|` is escaped, a line end becomes a space.
  static func escape(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "|": result += "\\|"
      case _ where character.isNewline: result += " "
      default: result.append(character)
      }
    }
    return result
  }
}
