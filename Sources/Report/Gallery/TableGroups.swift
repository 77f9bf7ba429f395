extension Table {
  /// The texts of a column, each once, in the order of the rows.
  func distinct(_ column: String) -> [String] {
    var seen: Set<String> = []
    return texts(column).filter { seen.insert($0).inserted }
  }

  /// The rows of each text of a column, in the order of the rows.
  func groups(by column: String) -> [(key: String, table: Table)] {
    distinct(column).map { ($0, rows(where: column, is: $0)) }
  }

  /// The last number of a column; `.nan` for a table without rows.
  func last(_ column: String) -> Double { reals(column).last ?? .nan }
}
