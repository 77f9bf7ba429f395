public import Report

/// An experiment's answer as a page of Markdown.
public enum ExperimentReport {
  /// The question, the answer's first rows, and where the rest is.
  ///
  /// - Parameters:
  ///   - entry: the experiment.
  ///   - table: its answer, in `table.csv` beside the page.
  public static func text(_ entry: ExperimentEntry, table: Table) -> String {
    var page = "# \(entry.name)\n\n\(entry.summary)\n\n"
    var shown = Table(columns: table.columns)
    for row in table.rows.prefix(largestRowCount) { shown.append(row) }
    page += MarkdownWriter.text(shown)
    if table.rows.count > largestRowCount {
      page += "\nThe first \(largestRowCount) of \(table.rows.count) rows; "
    } else {
      page += "\n"
    }
    return page + "Exact numbers: [table.csv](table.csv). What made them: [plan.json](plan.json).\n"
  }

  private static let largestRowCount = 50
}
