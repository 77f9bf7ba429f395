import Foundation

extension FigureEntry {
  /// The smallest p-values of true laws over many seeds, against what chance gives.
  static let batteryErrorRate = FigureEntry(
    "battery-error-rate", of: "battery-error-rate",
    columns: ["smallest_p_value", "kept_positions", "wrong_verdicts", "level"]
  ) { (table: Table) throws(ReportError) in
    let values = table.reals("smallest_p_value").filter { $0 > 0 }.sorted()
    let share = values.indices.map { Double($0 + 1) / Double(values.count) }
    let wrong = table.reals("wrong_verdicts").reduce(0, +)
    return Figure(
      title: "Smallest p-value among laws that are kept, one point a seed",
      caption: "Share of seeds whose smallest p-value lies at or below the value on the axis, over "
        + "\(values.count) seeds; \(Int(wrong)) verdicts were wrong. The dashed line is the level of one test.",
      panels: [
        Panel(
          x: Axis("smallest p-value", scale: .logarithmic, range: 1e-12...1),
          y: Axis("share of seeds", range: 0...1),
          series: [
            .points("seeds", x: values, y: share),
            .verticalLine("level of one test", at: table.last("level")),
          ])
      ], columns: 1)
  }
}
