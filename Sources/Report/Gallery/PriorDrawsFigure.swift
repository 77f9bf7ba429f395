import Foundation

extension FigureEntry {
  /// The evidence against each prior's own draws and against its controls.
  static let priorDraws = FigureEntry(
    "prior-draws", of: "prior-draws", columns: ["prior", "draws", "p_value", "level"]
  ) { (table: Table) throws(ReportError) in
    let draws = table.distinct("draws")
    let priors = table.groups(by: "prior")
    let level = -log10(table.last("level"))
    return Figure(
      title: "Draws of every prior against its exact laws",
      caption: "−log₁₀ of the smallest p-value of a prior's tests, cut at 20. Draws are rejected "
        + "above \(Int(level.rounded(.up))). Grey: no such control.",
      panels: [
        Panel(
          x: Axis(""), y: Axis(""), z: Axis("−log₁₀ p", range: 0...20),
          series: [
            .heatMap(
              HeatMap(
                values: priors.map { _, rows in
                  draws.map { min(-log10(rows.rows(where: "draws", is: $0).last("p_value")), 20) }
                },
                rowLabels: priors.map { $0.key }, columnLabels: draws, digits: 2))
          ])
      ], columns: 1)
  }
}
