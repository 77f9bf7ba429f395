/// A table's cells as text of equal width per column, numbers at the right.
struct TextGrid {
  let header: [String]
  let cells: [[String]]
  let widths: [Int]
  let isRight: [Bool]

  /// - Parameter most: the width up to which columns are made even; longer texts stand out.
  init(_ table: Table, digits: Int?, most: Int = .max, escape: (String) -> String) {
    let header = table.columns.map(escape)
    let cells = table.rows.map { row in row.map { escape($0.text(digits: digits)) } }
    self.header = header
    self.cells = cells
    widths = header.indices.map { column in
      min(most, cells.reduce(max(3, width(header[column]))) { max($0, width($1[column])) })
    }
    isRight = header.indices.map { column in
      let present = table.rows.map { $0[column] }.filter { $0 != .missing }
      return !present.isEmpty && present.allSatisfy(\.isNumber)
    }
  }

  func padded(_ text: String, column: Int) -> String {
    let space = String(repeating: " ", count: max(0, widths[column] - width(text)))
    return isRight[column] ? space + text : text + space
  }
}

/// Characters, a good measure of width for the text we print: Latin, Greek and mathematics.
private func width(_ text: String) -> Int { text.count }
