/// The forms in which a table is printed.
public enum TableFormat: String, Sendable, CaseIterable {
  /// Aligned columns for a terminal.
  case table
  /// Comma-separated values.
  case csv
  /// An array of objects.
  case json
  /// A Markdown table.
  case markdown

  /// A table in this form.
  public func text(_ table: Table) -> String {
    switch self {
    case .table: PlainTextWriter.text(table)
    case .csv: CSVWriter.text(table)
    case .json: JSONWriter.text(table)
    case .markdown: MarkdownWriter.text(table)
    }
  }
}
