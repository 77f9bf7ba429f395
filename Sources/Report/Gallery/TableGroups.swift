extension Table {
  /// The texts of a column, each once, in the order of the rows.
  package func distinct(_ column: String) -> [String] {
    var seen: Set<String> = []
    return texts(column).filter { seen.insert($0).inserted }
  }

  /// The rows of each text of a column, in the order of the rows.
  func groups(by column: String) -> [(key: String, table: Table)] {
    distinct(column).map { ($0, rows(where: column, is: $0)) }
  }

  /// The rows of each combination of these columns' texts, with a name that says no more than tells them apart: that of the
  /// first column where none varies, and nothing where rows are missing.
  func groups(named keys: [String]) -> [(name: String, table: Table)] {
    let varying = keys.filter { distinct($0).count > 1 }
    if varying.isEmpty, let first = keys.first {
      return distinct(first).map { ($0, self) }
    }
    return varying.reduce([(name: "", table: self)]) { groups, key in
      groups.flatMap { group in
        group.table.groups(by: key).map { text, rows in
          let word = key == "dimension" ? "D = \(text)" : key == "width" ? "width \(text)" : text
          return (group.name.isEmpty ? word : "\(group.name), \(word)", rows)
        }
      }
    }
  }

  /// The last number of a column; `.nan` for a table without rows.
  func last(_ column: String) -> Double { reals(column).last ?? .nan }
}
