import Foundation
public import Report

/// An experiment's answer as files: the table, its figures, and a page that shows both.
public enum ExperimentReport {
  /// Writes `table.csv`, the answer's pictures, the figures of the catalog and `report.md` into a folder.
  ///
  /// - Parameters:
  ///   - entry: the experiment.
  ///   - answer: what it found.
  ///   - caution: what readers should bear in mind; nil for nothing.
  ///   - folder: where they go; its `plan.json` stands there already.
  ///   - renderer: draws the figures.
  /// - Throws: `ReportError` where a file cannot be written or a figure cannot be drawn.
  public static func write(
    _ entry: ExperimentEntry, answer: ExperimentAnswer, caution: String? = nil,
    to folder: OutputFolder,
    renderer: GnuplotRenderer = GnuplotRenderer()
  ) throws(ReportError) {
    let table = answer.table
    try answer.write(to: folder)
    var page = MarkdownDocument()
    page.heading(entry.name)
    page.paragraph(entry.summary)
    if let caution { page.paragraph(caution) }
    for claim in ClaimCatalog.entries where claim.experiments.contains(entry.name) {
      page.paragraph(verdict(on: claim, from: entry, answer))
    }
    // A table without rows has nothing to draw.
    for figure in FigureCatalog.entries
    where figure.experiment == entry.name && !table.rows.isEmpty {
      let picture = try figure.figure(of: table)
      let drawn = try renderer.render(picture, name: figure.name, in: folder.path)
      guard let file = drawn.pictures.first else { continue }
      page.image(file, description: picture.title, caption: picture.caption)
    }
    for picture in answer.pictures {
      page.image(picture.file, description: picture.description, caption: picture.caption)
    }
    var shown = Table(columns: table.columns)
    for row in table.rows.prefix(largestRowCount) { shown.append(row) }
    page.table(shown)
    let rest =
      table.rows.count > largestRowCount
      ? "The first \(largestRowCount) of \(table.rows.count) rows. " : ""
    page.paragraph(
      "\(rest)Exact numbers: \(MarkdownDocument.link("table.csv", to: "table.csv")). "
        + "What made them: \(MarkdownDocument.link("plan.json", to: "plan.json")).")
    for further in answer.furtherTables {
      let file = "\(further.name).csv"
      page.paragraph("\(MarkdownDocument.link(file, to: file)): \(further.caption)")
    }
    try folder.write(page.text, to: "report.md")
  }

  /// A claim with its verdict where this experiment alone decides it, else with the experiments that do.
  private static func verdict(
    on claim: Claim, from entry: ExperimentEntry, _ answer: ExperimentAnswer
  ) -> String {
    let start = "Claim (\(claim.source)): \(claim.statement) "
    guard claim.experiments == [entry.name] else {
      return start + "Decided with other experiments: \(claim.experiments.joined(separator: ", "))."
    }
    let finding = claim.finding(in: Reproduction.tables(of: [entry.name: answer]))
    return start + "**\(finding.verdict.rawValue)**: \(finding.evidence)."
  }

  /// The experiment that a folder's `plan.json` names.
  ///
  /// - Throws: `ReportError` where there is no plan, or one that names none.
  public static func experiment(ofFolder folder: String) throws(ReportError) -> String {
    let path = "\(folder)/plan.json"
    struct Name: Decodable { let experiment: String }
    let bytes = try InputFile.bytes(of: path)
    guard let name = try? JSONDecoder().decode(Name.self, from: Data(bytes)) else {
      throw .format(path: path, reason: "it names no experiment")
    }
    return name.experiment
  }

  private static let largestRowCount = 50
}
