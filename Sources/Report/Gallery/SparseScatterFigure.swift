extension FigureEntry {
  /// Figure 11: draws of sparse priors in space.
  static let sparseScatter = FigureEntry(
    "sparse-scatter", of: "sparse-scatter", columns: ["base", "zeros", "z1", "z2", "z3"]
  ) { (table: Table) throws(ReportError) in
    let reach = 4.0
    return Figure(
      title: "Sparse priors in three dimensions",
      caption: "One zero a draw: three planes. Two zeros: three lines. Draws of a Cauchy base "
        + "beyond ±4 are left out; at most 400 are shown.",
      panels: table.groups(by: "zeros").flatMap { zeros, rows in
        rows.groups(by: "base").map { base, rows in
          let points = inside(rows, reach: base == "uniform" ? 1 : reach)
          let range = base == "uniform" ? -1.0...1.0 : -reach...reach
          return Panel(
            title: "\(base), \(zeros) zero\(zeros == "1" ? "" : "s")",
            x: Axis("z₁", range: range), y: Axis("z₂", range: range),
            z: Axis("z₃", range: range), isEqualAspect: true,
            series: [
              .scatter(x: points[0], y: points[1], z: points[2], style: zeros == "1" ? 0 : 1)
            ])
        }
      }, columns: 3)
  }

  private static func inside(_ rows: Table, reach: Double) -> [[Double]] {
    let columns = ["z1", "z2", "z3"].map { rows.reals($0) }
    let kept = columns[0].indices.filter { row in
      columns.allSatisfy { abs($0[row]) <= reach }
    }
    // More would hide the planes behind one another.
    return columns.map { column in kept.prefix(400).map { column[$0] } }
  }
}
