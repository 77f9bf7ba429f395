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
    return Figure(
      title: "Combinations and averages of Cauchy draws against their law",
      caption:
        "Distance of a·X + b·X′ from the Cauchy law of scale |a| + |b|, and of averages from "
        + "the law of one draw. All stay below the critical value.",
      panels: [
        Panel(
          x: .categories(names), y: Axis("Kolmogorov–Smirnov distance"),
          series: [
            .bars("distance", heights: tested.flatMap { $0.reals("value") }),
            .horizontalLine("critical value", at: tested[0].last("tolerance")),
          ])
      ], columns: 1)
  }
}
