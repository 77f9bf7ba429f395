extension FigureEntry {
  /// The share of the squared norm in the largest coordinate.
  static let largestCoordinate = FigureEntry(
    "largest-coordinate", of: "largest-coordinate",
    columns: ["prior", "dimension", "share_p05", "share_median", "share_p95"]
  ) { (table: Table) throws(ReportError) in
    let groups = table.groups(by: "prior")
    return Figure(
      title: "Share of the squared norm in the largest coordinate",
      caption: "Markers: medians. Bands: from the 5 % to the 95 % quantile.",
      panels: [
        Panel(
          x: Axis("dimension D", scale: .logarithmic),
          y: Axis("max Xᵢ² / ‖X‖²", range: 0...1),
          series: groups.enumerated().map { index, group in
            .band(
              x: group.table.reals("dimension"), lower: group.table.reals("share_p05"),
              upper: group.table.reals("share_p95"), style: index)
          }
            + groups.enumerated().map { index, group in
              .linePoints(
                group.key, x: group.table.reals("dimension"),
                y: group.table.reals("share_median"), style: index)
            })
      ], columns: 1)
  }
}
