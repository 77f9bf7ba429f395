extension FigureEntry {
  /// What measures find of what they should, in units of the tolerance; what leaves nothing to chance is left out.
  static let measureChecks = FigureEntry(
    "measure-checks", of: "measure-checks",
    columns: ["measure", "law", "known", "difference", "tolerance"]
  ) { (table: Table) throws(ReportError) in
    let (tolerances, known) = (table.reals("tolerance"), table.reals("known"))
    let rows = tolerances.indices.filter { tolerances[$0] > 1e-6 * max(1, abs(known[$0])) }
    let (measures, laws) = (table.texts("measure"), table.texts("law"))
    let differences = table.reals("difference")
    return Figure(
      title: "Measures of images where they are known",
      caption:
        "Differences from the known value over the tolerance, which is five standard deviations and the known bias, "
        + "for the \(rows.count) of \(tolerances.count) checks that chance enters.",
      panels: [
        Panel(
          x: .categories(rows.map { "\(measures[$0]), \(laws[$0])" }),
          y: Axis("difference / tolerance", range: -1.2...1.2),
          series: [
            .bars("found", heights: rows.map { differences[$0] / tolerances[$0] }),
            .horizontalLine("tolerance", at: 1), .horizontalLine("", at: -1),
          ])
      ], columns: 1)
  }
}
