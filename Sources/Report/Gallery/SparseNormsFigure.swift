extension FigureEntry {
  /// Norms of test draws over those of training, for each factor.
  static let sparseNorms = FigureEntry(
    "sparse-norms", of: "sparse-norms",
    columns: ["base", "dimension", "zeros", "draws", "median_ratio"]
  ) { (table: Table) throws(ReportError) in
    let largest = table.texts("dimension").last ?? ""
    let rows = table.rows(where: "dimension", is: largest)
    let dimension = rows.last("dimension")
    let highest = rows.reals("median_ratio").filter(\.isFinite).max() ?? 1
    return Figure(
      title: "Median norm of test draws over that in training, D = \(largest)",
      caption:
        "Dense draws must be shortened by the root of the share of active coordinates; for a "
        + "Cauchy base, whose norms grow like D, by the share itself.",
      panels: rows.groups(by: "base").map { base, rows in
        Panel(
          title: base, x: Axis("share of zeros in training", range: 0...1),
          y: Axis("ratio of median norms", range: 0...1.05 * highest),
          series: [.horizontalLine("equal norms", at: 1)]
            + rows.groups(by: "draws").filter { $0.key != "sparse" }.map { draws, rows in
              .linePoints(
                draws, x: rows.reals("zeros").map { $0 / dimension },
                y: rows.reals("median_ratio"))
            })
      }, columns: 3)
  }
}
