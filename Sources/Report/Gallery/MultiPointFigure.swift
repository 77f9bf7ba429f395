import Foundation

extension FigureEntry {
  /// Which combinations of several points keep the law.
  static let multiPoint = FigureEntry(
    "multi-point", of: "multi-point",
    columns: ["prior", "combination", "points", "weights", "p_value", "level"]
  ) { (table: Table) throws(ReportError) in
    let rules = table.distinct("combination")
    let counts = table.distinct("points")
    let level = log10(table.last("level"))
    return Figure(
      title: "Combinations of several points: smallest p-value of the prior's tests",
      caption: "log₁₀ of the p-value, cut at −20; a combination is rejected below "
        + "\(Int(level.rounded(.down))). Empty: not defined for the prior. Columns: number of points.",
      panels: table.groups(by: "weights").map { weights, rows in
        let priors = rows.groups(by: "prior")
        let kept = rules.filter { rule in rows.texts("combination").contains(rule) }
        let columns = kept.flatMap { rule in counts.map { "\(rule), \($0)" } }
        let values = priors.map { _, rows in
          kept.flatMap { rule in
            counts.map { count in
              let cell = rows.rows(where: "combination", is: rule).rows(where: "points", is: count)
              return max(log10(cell.last("p_value")), -20)
            }
          }
        }
        return Panel(
          title: "weights: \(weights)", x: Axis(""), y: Axis(""),
          z: Axis("log₁₀ p", range: -20...0),
          series: [
            .heatMap(
              HeatMap(values: values, rowLabels: priors.map { $0.key }, columnLabels: columns))
          ])
      }, columns: 1)
  }
}
