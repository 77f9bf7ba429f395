extension FigureEntry {
  /// Whether norms concentrate, over the dimension.
  static let studentNorms = FigureEntry(
    "student-norms", of: "student-norms",
    columns: [
      "degrees_of_freedom", "dimension", "quantile_ratio", "variance", "variance_limit",
    ]
  ) { (table: Table) throws(ReportError) in
    let groups = table.groups(by: "degrees_of_freedom")
    let finite = groups.filter { $0.table.reals("variance").contains { $0.isFinite } }
    let limits = finite.compactMap { group -> Series? in
      let limit = group.table.last("variance_limit")
      return limit.isFinite ? .horizontalLine("limit of the variance", at: limit) : nil
    }
    let styles = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1.key, $0) })
    return Figure(
      title: "Norm of Student vectors over the dimension",
      caption: "Left: the ratio of the 95 % to the 5 % quantile tends to 1, a soap bubble, for at "
        + "least two degrees of freedom. Right: the variance of the norm stays bounded for more "
        + "than four only.",
      panels: [
        Panel(
          title: "spread", x: Axis("dimension D", scale: .logarithmic),
          y: Axis("95 % over 5 % quantile of ‖X‖", scale: .logarithmic),
          series: groups.map { key, rows in
            .linePoints(
              "ν = \(short(key))", x: rows.reals("dimension"), y: rows.reals("quantile_ratio"),
              style: styles[key])
          }),
        Panel(
          title: "variance", x: Axis("dimension D", scale: .logarithmic),
          y: Axis("variance of ‖X‖", scale: .logarithmic),
          series: limits
            + finite.map { key, rows in
              .linePoints(
                "ν = \(short(key))", x: rows.reals("dimension"), y: rows.reals("variance"),
                style: styles[key])
            }),
      ])
  }

  /// A number as one writes it: `6` for `6.0`.
  private static func short(_ number: String) -> String {
    number.hasSuffix(".0") ? String(number.dropLast(2)) : number
  }
}
