extension FigureEntry {
  /// How near to a vertex of the hypercube draws point.
  static let vertexDensity = FigureEntry(
    "vertex-density", of: "vertex-density",
    columns: ["prior", "dimension", "mean_cosine", "standard_error", "isotropic_mean_cosine"]
  ) { (table: Table) throws(ReportError) in
    let groups = table.groups(by: "prior")
    let first = groups.first?.table ?? table
    let bars = groups.enumerated().map { index, group -> Series in
      let mean = group.table.reals("mean_cosine"), error = group.table.reals("standard_error")
      return .band(
        x: group.table.reals("dimension"), lower: zip(mean, error).map { $0 - 5 * $1 },
        upper: zip(mean, error).map { $0 + 5 * $1 }, style: index)
    }
    return Figure(
      title: "Cosine between a draw and the nearest vertex of the hypercube",
      caption:
        "Bands: five standard errors. In high dimension isotropic priors tend to √(2/π), the "
        + "uniform prior to √3/2: its mass is denser toward the vertices.",
      panels: [
        Panel(
          x: Axis("dimension D", scale: .logarithmic), y: Axis("mean cosine"),
          series: bars
            + groups.enumerated().map { index, group in
              .points(
                group.key, x: group.table.reals("dimension"),
                y: group.table.reals("mean_cosine"), style: index)
            }
            + [
              .line(
                "isotropic, exact", x: first.reals("dimension"),
                y: first.reals("isotropic_mean_cosine"), style: 6),
              .horizontalLine("limits", at: (2 / Double.pi).squareRoot()),
              .horizontalLine("limits", at: 3.0.squareRoot() / 2),
            ])
      ], columns: 1)
  }
}
