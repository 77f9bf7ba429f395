import Foundation

extension FigureEntry {
  /// Which paths keep which priors: the evidence of Property 4.
  static let propertyMatrix = FigureEntry(
    "property-matrix", of: "property-matrix",
    columns: ["prior", "interpolation", "property", "condition", "p_value", "level"]
  ) { (table: Table) throws(ReportError) in
    let cells = table.rows(where: "property", is: "4").rows(where: "condition", is: "all positions")
    let paths = cells.distinct("interpolation"), priors = cells.groups(by: "prior")
    return Figure(
      title: "Property 4: is the prior's law kept along the path?",
      caption:
        "−log₁₀ of the smallest p-value over all positions and tests, cut at 20; a law counts as "
        + "changed above \(threshold(cells)). Grey: the path cannot be made for this prior.",
      panels: [
        Panel(
          x: Axis(""), y: Axis(""), z: Axis("−log₁₀ p", range: 0...20),
          series: [
            .heatMap(
              HeatMap(
                values: priors.map { prior in
                  paths.map { path in
                    let cell = prior.table.rows(where: "interpolation", is: path)
                    return min(-log10(cell.last("p_value")), 20)
                  }
                }, rowLabels: priors.map { $0.key }, columnLabels: paths, digits: 2))
          ])
      ], columns: 1)
  }

  /// −log₁₀ of the level of one test, in words.
  private static func threshold(_ cells: Table) -> String {
    guard let level = cells.reals("level").first(where: { $0 > 0 }) else { return "the level" }
    return "\((-log10(level) * 10).rounded() / 10)"
  }
}
