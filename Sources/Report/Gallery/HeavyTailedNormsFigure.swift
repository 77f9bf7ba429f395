extension FigureEntry {
  /// The Lévy limit of Cauchy norms, and how fast it is reached.
  static let heavyTailedNorms = FigureEntry(
    "heavy-tailed-norms", of: "heavy-tailed-norms",
    columns: [
      "dimension", "norm_over_dimension", "cdf_limit", "cdf_exact", "cdf", "limit_distance",
      "second_order_distance",
    ]
  ) { (table: Table) throws(ReportError) in
    let groups = table.groups(by: "dimension")
    let shown = ["1", "10", "100", "1000"].compactMap { name in
      groups.first { $0.key == name }
    }
    let largest = groups.last?.table ?? table
    let dimensions = groups.map { $0.table.last("dimension") }
    let first = groups.map { $0.table.last("limit_distance") }
    return Figure(
      title: "Norm of Cauchy vectors: a Lévy law instead of a soap bubble",
      caption: "Left: distribution functions of ‖X‖/D at the quantiles of the limit and near the "
        + "origin; curves exact, markers simulated. Right: the limit is wrong by a multiple of 1/D, "
        + "its second order by a multiple of 1/D².",
      panels: [
        Panel(
          title: "distribution function", x: Axis("‖X‖ / D", scale: .logarithmic),
          y: Axis("probability", range: 0...1),
          series: [
            .line(
              "Lévy limit", x: largest.reals("norm_over_dimension"),
              y: largest.reals("cdf_limit"), style: 6)
          ]
            + shown.enumerated().map { index, group in
              .points(
                "D = \(group.key), simulated", x: group.table.reals("norm_over_dimension"),
                y: group.table.reals("cdf"), style: index)
            }
            + shown.enumerated().map { index, group in
              .line(
                "D = \(group.key), exact", x: group.table.reals("norm_over_dimension"),
                y: group.table.reals("cdf_exact"), style: index)
            }),
        Panel(
          title: "distance from the exact law", x: Axis("dimension D", scale: .logarithmic),
          y: Axis("Kolmogorov–Smirnov distance", scale: .logarithmic),
          series: [
            .linePoints("limit", x: dimensions, y: first, style: 4),
            .linePoints(
              "second order", x: dimensions,
              y: groups.map { $0.table.last("second_order_distance") }, style: 5),
          ]),
      ])
  }
}
