extension FigureEntry {
  /// How far measures are from what they should be, in units of the tolerance; checks without chance are left out.
  static let measureChecks = FigureEntry(
    "measure-checks", of: "measure-checks",
    columns: ["measure", "law", "known", "difference", "tolerance"]
  ) { (table: Table) throws(ReportError) in
    let (tolerances, known) = (table.reals("tolerance"), table.reals("known"))
    let (measures, laws) = (table.texts("measure"), table.texts("law"))
    let differences = table.reals("difference")
    let rows = tolerances.indices.filter { tolerances[$0] > 1e-6 * max(1, abs(known[$0])) }
    let panel = { (title: String, rows: [Int]) in
      let names = rows.map { row in
        // The law only where the measure has several here.
        rows.count { measures[$0] == measures[row] } > 1
          ? "\(measures[row]), \(laws[row])" : measures[row]
      }
      return Panel(
        title: title, x: .categories(names), y: Axis("|difference| / tolerance", range: 0...1.2),
        series: [
          .bars("found", heights: rows.map { abs(differences[$0]) / tolerances[$0] }),
          .horizontalLine("tolerance", at: 1),
        ])
    }
    return Figure(
      title: "Measures of images where they are known",
      caption:
        "Distance from the known value over the tolerance, which is five standard deviations and the known bias, "
        + "for the \(rows.count) of \(tolerances.count) checks that chance enters.",
      panels: [
        panel("different laws", rows.filter { !laws[$0].hasPrefix("equal") }),
        panel("equal laws", rows.filter { laws[$0].hasPrefix("equal") }),
      ], columns: 1)
  }
}
