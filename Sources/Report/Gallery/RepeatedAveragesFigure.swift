extension FigureEntry {
  /// What averaging does to the width and the shape of a law.
  static let repeatedAverages = FigureEntry(
    "repeated-averages", of: "repeated-averages",
    columns: ["law", "copies", "iqr_ratio", "ks", "critical_value"]
  ) { (table: Table) throws(ReportError) in
    let groups = table.groups(by: "law")
    let series = { (column: String) in
      groups.enumerated().map { index, group -> Series in
        .linePoints(
          group.key, x: group.table.reals("copies"), y: group.table.reals(column), style: index)
      }
    }
    return Figure(
      title: "Averages of independent copies",
      caption: "Left: the interquartile range of the average over that of one copy. Right: the "
        + "distance of the average's law from that of one copy, with the critical value. With a "
        + "finite mean averages concentrate; a Cauchy law stays as it is.",
      panels: [
        Panel(
          title: "width", x: Axis("copies averaged", scale: .logarithmic),
          y: Axis("interquartile range, relative", scale: .logarithmic),
          series: series("iqr_ratio")),
        Panel(
          title: "distance from one copy", x: Axis("copies averaged", scale: .logarithmic),
          y: Axis("Kolmogorov–Smirnov distance", scale: .logarithmic),
          series: series("ks")
            + [.horizontalLine("critical value", at: table.last("critical_value"))]),
      ])
  }
}
