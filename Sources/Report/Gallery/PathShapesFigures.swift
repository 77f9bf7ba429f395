extension FigureEntry {
  /// Figures 4 and 5: the paths of each prior in the plane.
  static let pathShapes = FigureEntry(
    "path-shapes", of: "path-shapes",
    columns: ["prior", "interpolation", "pair", "z1", "z2"]
  ) { (table: Table) throws(ReportError) in
    Figure(
      title: "Paths between pairs of draws",
      caption: "Squares: end points. Paths that agree lie on each other: straight, matched and "
        + "Cauchy-linear ones under the Cauchy prior.",
      panels: table.groups(by: "prior").map { prior, rows in
        let ranges = square(rows)
        return Panel(
          title: prior, x: Axis("z₁", range: ranges.x), y: Axis("z₂", range: ranges.y),
          isEqualAspect: true,
          series: rows.groups(by: "interpolation").map { path, rows in
            .line(path, x: rows.broken("z1", at: "pair"), y: rows.broken("z2", at: "pair"))
          } + [ends(of: rows)])
      })
  }

  /// Figure 5: how fast the paths run.
  static let pathSpeed = FigureEntry(
    "path-speed", of: "path-shapes",
    columns: ["prior", "interpolation", "pair", "position", "speed"]
  ) { (table: Table) throws(ReportError) in
    Figure(
      title: "Speed along the path of one pair",
      caption: "Length of the derivative by the position λ. Cauchy-linear paths are smooth, and "
        + "fast where a coordinate crosses the bulk of the prior.",
      panels: table.groups(by: "prior").map { prior, rows in
        let first = rows.rows(where: "pair", is: rows.texts("pair").first ?? "")
        return Panel(
          title: prior, x: Axis("position λ", range: 0...1),
          y: Axis("speed |df/dλ|", scale: .logarithmic),
          series: first.groups(by: "interpolation").map { path, rows in
            .line(path, x: rows.reals("position"), y: rows.reals("speed"))
          })
      })
  }

  /// The smallest square around all points, with a margin.
  private static func square(
    _ rows: Table
  ) -> (x: ClosedRange<Double>, y: ClosedRange<Double>) {
    let extents = ["z1", "z2"].map { column in
      let values = rows.reals(column).filter(\.isFinite)
      return (low: values.min() ?? -1, high: values.max() ?? 1)
    }
    let half = max(extents.map { $0.high - $0.low }.max() ?? 0, 1e-9) * 0.55
    let ranges = extents.map { extent in
      let centre = extent.low + (extent.high - extent.low) / 2
      return centre - half...centre + half
    }
    return (ranges[0], ranges[1])
  }

  /// The first and last point of every path.
  private static func ends(of rows: Table) -> Series {
    var x: [Double] = [], y: [Double] = []
    for (_, pair) in rows.groups(by: "pair") {
      let first = pair.reals("z1"), second = pair.reals("z2")
      x += first.prefix(1) + first.suffix(1)
      y += second.prefix(1) + second.suffix(1)
    }
    return .points("end points", x: x, y: y, style: 6)
  }
}

extension Table {
  /// A column with a gap wherever another column changes, so that a curve breaks there.
  func broken(_ column: String, at key: String) -> [Double] {
    var values: [Double] = []
    var last: String?
    for (value, group) in zip(reals(column), texts(key)) {
      if let last, last != group { values.append(.nan) }
      last = group
      values.append(value)
    }
    return values
  }
}
