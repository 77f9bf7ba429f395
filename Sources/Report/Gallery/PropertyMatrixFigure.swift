import Foundation

extension FigureEntry {
  /// Which paths keep which priors: the evidence of Property 4.
  static let propertyMatrix = FigureEntry(
    "property-matrix", of: "property-matrix",
    columns: ["prior", "interpolation", "property", "condition", "p_value", "verdict"]
  ) { (table: Table) throws(ReportError) in
    let cells = table.rows(where: "property", is: "4").rows(where: "condition", is: "all positions")
    let paths = cells.distinct("interpolation"), priors = cells.groups(by: "prior")
    return Figure(
      title: "Property 4: is the prior's law kept along the path?",
      caption:
        "−log₁₀ of the smallest p-value over all positions and tests, cut at 20. Dark: the law is kept "
        + "as far as the tests see; bright: it is not. Grey: the path cannot be made for this prior.",
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
}
