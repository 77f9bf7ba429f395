import Foundation
public import Report

/// An experiment's answer as files: the table, its figures, and a page that shows both.
public enum ExperimentReport {
  /// Writes `table.csv`, the answer's pictures, the figures of the catalog and `report.md` into a folder.
  ///
  /// - Parameters:
  ///   - entry: the experiment.
  ///   - plan: what it was asked.
  ///   - answer: what it found.
  ///   - folder: where they go; writing `plan.json` is the caller's.
  ///   - renderer: draws the figures.
  /// - Throws: `ReportError` where a file cannot be written or a figure cannot be drawn.
  public static func write(
    _ entry: ExperimentEntry, plan: Plan, answer: ExperimentAnswer, to folder: OutputFolder,
    renderer: GnuplotRenderer = GnuplotRenderer()
  ) throws(ReportError) {
    let table = answer.table
    try answer.write(to: folder)
    var page = MarkdownDocument()
    page.heading(entry.name)
    page.paragraph(entry.summary)
    if let caution = entry.caution(of: plan) { page.paragraph(caution) }
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

  /// The plan that a folder holds.
  ///
  /// - Throws: `ReportError` where there is none, or one that names no experiment or no seed; ``PlanError`` where it is none.
  public static func plan(ofFolder folder: String) throws -> Plan {
    let path = "\(folder)/plan.json"
    struct Name: Decodable { let experiment: String }
    let data = Data(try InputFile.bytes(of: path))
    guard let name = try? JSONDecoder().decode(Name.self, from: data) else {
      throw ReportError.format(path: path, reason: "it names no experiment")
    }
    let (settings, seed) = try Plan.read(data, source: path, experiment: name.experiment)
    guard let seed else { throw ReportError.format(path: path, reason: "it holds no seed") }
    return Plan(experiment: name.experiment, seed: seed, settings: .object(settings))
  }

  private static let largestRowCount = 50
}
