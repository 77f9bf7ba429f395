extension FigureEntry {
  /// The distances of combinations of Cauchy draws from their law.
  static let cauchyProperties = FigureEntry(
    "cauchy-properties", of: "cauchy-properties",
    columns: ["property", "setting", "value", "tolerance"]
  ) { (table: Table) throws(ReportError) in
    let tested = ["combination", "average"].map { table.rows(where: "property", is: $0) }
    let names = tested.flatMap { $0.texts("setting") }
    guard !names.isEmpty else {
      throw .format(path: "cauchy-properties", reason: "the table has no combination or average")
    }
    let distances = tested.flatMap { rows in
      zip(rows.reals("value"), rows.reals("tolerance")).map { $0 / $1 }
    }
    return Figure(
      title: "Combinations and averages of Cauchy draws",
      caption:
        "Distance of a·X + b·X′ from the Cauchy law of scale |a| + |b|, and of averages from "
        + "the law of one draw, over the critical value.",
      panels: [
        Panel(
          x: .categories(names), y: Axis("distance / critical value", range: 0...1.2),
          series: [
            .bars("simulated", heights: distances), .horizontalLine("critical value", at: 1),
          ])
      ], columns: 1)
  }
}
