import Report

/// The first page of a reproduction: the claim ledger, the figures, the experiments.
struct LedgerPage {
  let profile: Profile
  /// The images that were given; nil where none were.
  let data: String?
  let experiments: [ExperimentEntry]
  let answers: [String: ExperimentAnswer]
  let ledger: [(claim: Claim, finding: ClaimFinding)]
  /// The part of the ledger that at least one experiment here bears on.
  let examined: [(claim: Claim, finding: ClaimFinding)]

  /// The ledger as a table, one row a claim.
  var table: Table {
    var table = Table(columns: [
      "claim", "source", "statement", "verdict", "evidence", "command", "remark",
    ])
    for (claim, finding) in ledger {
      table.append([
        .text(claim.name), .text(claim.source), .text(claim.statement),
        .text(finding.verdict.rawValue), .text(finding.evidence),
        .text(claim.command(profile, data: data)),
        claim.remark.map { .text($0.text) } ?? .missing,
      ])
    }
    return table
  }

  /// The page as Markdown.
  var text: String {
    var page = MarkdownDocument()
    page.heading("The theory of latent distributions, reproduced")
    page.paragraph(
      "Claims of *On Latent Distributions Without Finite Mean in Generative Models* (arXiv:1806.01670), each "
        + "with the verdict that this package finds, the number behind it and the command that makes the "
        + "number. Profile: \(profile.rawValue)\(data.map { ", images: \($0)" } ?? ""). \(summary)")
    page.paragraph(
      "A claim's numbers come from the experiments in its last column; claims.csv holds the command that makes them again."
    )
    page.heading("Claims", level: 2)
    if !examined.isEmpty { page.table(claimTable) }
    let rest = ledger.count - examined.count
    if rest > 0 {
      page.paragraph(
        "\(examined.isEmpty ? "All" : "The other") \(rest) claims need experiments that are not here: 'latent reproduce "
          + "--profile \(profile.rawValue)' runs all, and \(MarkdownDocument.link("claims.csv", to: "claims.csv")) names each."
      )
    }
    remarks(&page)
    page.heading("Pictures", level: 2)
    for entry in FigureCatalog.entries {
      guard let table = answers[entry.experiment]?.table, let figure = try? entry.figure(of: table)
      else {
        continue
      }
      page.image(
        "\(entry.experiment)/\(entry.name).svg", description: figure.title, caption: figure.caption)
    }
    generated(&page)
    page.heading("Experiments", level: 2)
    page.table(experimentTable)
    page.paragraph(
      "The ledger as a table: \(MarkdownDocument.link("claims.csv", to: "claims.csv")). Versions, machine and "
        + "durations: \(MarkdownDocument.link("manifest.json", to: "manifest.json")).")
    return page.text
  }

  private var summary: String {
    let counts = ClaimVerdict.allCases.compactMap { verdict -> String? in
      let count = examined.count { $0.finding.verdict == verdict }
      return count == 0 ? nil : "\(count) \(verdict.rawValue)"
    }
    let rest = ledger.count - examined.count
    return "Of \(ledger.count) claims: "
      + (counts + (rest > 0 ? ["\(rest) not examined"] : [])).joined(separator: ", ") + "."
  }

  private var claimTable: Table {
    var table = Table(columns: ["claim", "where", "verdict", "evidence", "made by"])
    for (claim, finding) in examined {
      let remark = claim.remark.map { " (remark \($0.number))" } ?? ""
      let links = claim.experiments.map {
        answers[$0] == nil ? $0 : MarkdownDocument.link($0, to: "\($0)/report.md")
      }
      table.append([
        .text(claim.statement), .text(claim.source),
        .text("**\(finding.verdict.rawValue)**\(remark)\(mark(of: claim))"),
        .text(finding.evidence),
        .text(links.joined(separator: ", ")),
      ])
    }
    return table
  }

  /// What marks a claim whose experiments come with a caution in this profile.
  private func mark(of claim: Claim) -> String {
    let isCautioned = experiments.contains {
      claim.experiments.contains($0.name) && $0.caution(profile) != nil
    }
    return isCautioned ? " (demonstration)" : ""
  }

  private func remarks(_ page: inout MarkdownDocument) {
    var seen: Set<Int> = []
    let remarks = examined.compactMap(\.claim.remark).filter { seen.insert($0.number).inserted }
      .sorted { $0.number < $1.number }
    if remarks.isEmpty { return }
    page.heading("Remarks", level: 2)
    for remark in remarks { page.paragraph("**Remark \(remark.number).** \(remark.text)") }
  }

  /// What trained generators drew, experiment by experiment.
  private func generated(_ page: inout MarkdownDocument) {
    let shown = experiments.filter { answers[$0.name]?.pictures.isEmpty == false }
    if shown.isEmpty { return }
    page.heading("Generated images", level: 2)
    if let caution = shown.compactMap({ $0.caution(profile) }).first { page.paragraph(caution) }
    for entry in shown {
      page.paragraph(
        "\(MarkdownDocument.link(entry.name, to: "\(entry.name)/report.md")): \(entry.summary)")
      for picture in answers[entry.name]?.pictures ?? [] {
        page.image(
          "\(entry.name)/\(picture.file)", description: picture.description,
          caption: picture.caption)
      }
    }
  }

  private var experimentTable: Table {
    var table = Table(columns: ["experiment", "what is asked", "rows", "files"])
    for entry in experiments {
      guard let rows = answers[entry.name]?.table.rows.count else { continue }
      let files = ["report.md", "table.csv", "plan.json"].map {
        MarkdownDocument.link($0, to: "\(entry.name)/\($0)")
      }
      table.append([
        .text(entry.name), .text(entry.summary), .integer(rows),
        .text(files.joined(separator: ", ")),
      ])
    }
    return table
  }
}
