import Foundation

extension FigureEntry {
  /// Which combinations of several points keep the law.
  static let multiPoint = FigureEntry(
    "multi-point", of: "multi-point",
    columns: ["prior", "combination", "points", "weights", "p_value", "level", "expected"]
  ) { (table: Table) throws(ReportError) in
    let counts = table.reals("points")
    let level = -log10(table.last("level"))
    return Figure(
      title: "Combinations of several points against the prior's law",
      caption:
        "log₁₀ of the smallest p-value of the prior's tests, cut at −20; a combination is rejected "
        + "below \(Int(level.rounded(.down))). Shown is the worst case over \(Int(counts.min() ?? 0)) to "
        + "\(Int(counts.max() ?? 0)) points: the smallest value where the law is kept, the largest where it "
        + "changes. Grey: not defined for the prior.",
      panels: table.groups(by: "weights").map { weights, rows in
        let priors = rows.groups(by: "prior"), rules = rows.distinct("combination")
        return Panel(
          title: "weights: \(weights)", x: Axis(""), y: Axis(""),
          z: Axis("−log₁₀ p", range: 0...20),
          series: [
            .heatMap(
              HeatMap(
                values: priors.map { prior in
                  rules.map { worst(prior.table.rows(where: "combination", is: $0)) }
                }, rowLabels: priors.map { $0.key }, columnLabels: rules, digits: 2))
          ])
      }, columns: 1)
  }

  private static func worst(_ cells: Table) -> Double {
    let values = cells.reals("p_value").map { min(-log10($0), 20) }
    let isKept = cells.texts("expected").first == "kept"
    return (isKept ? values.max() : values.min()) ?? .nan
  }
}
