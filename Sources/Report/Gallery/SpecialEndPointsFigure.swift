extension FigureEntry {
  /// Two special cases: paths that agree as point sets only, and ends that face each other.
  static let specialEndPoints = FigureEntry(
    "special-end-points", of: "special-end-points",
    columns: ["case", "position", "gap", "distance", "expected"]
  ) { (table: Table) throws(ReportError) in
    let functions = table.rows(where: "case", is: "orthogonal, equal length: as functions")
    let sets = table.rows(where: "case", is: "orthogonal, equal length: as point sets")
    let jump = table.rows(where: "case", is: "near antiparallel")
    let middle = table.rows(
      where: "case", is: "near antiparallel, norms 1 and 2: middle from the origin")
    return Figure(
      title: "Special end points",
      caption:
        "Left: at orthogonal ends of equal norm the normalized and the spherical path draw the "
        + "same arc at different speeds. Right: near opposite ends the middle of a spherical path "
        + "jumps by the diameter as an end moves by twice the gap, and unequal norms send it to "
        + "infinity. Curves: theory.",
      panels: [
        Panel(
          title: "normalized against spherical", x: Axis("position λ", range: 0...1),
          y: Axis("distance over norm, in %", range: 0...8),
          series: [
            .line(
              "at the same position, exact", x: functions.reals("position"),
              y: functions.reals("expected").map { 100 * $0 }, style: 0),
            .points(
              "at the same position", x: functions.reals("position"),
              y: functions.reals("distance").map { 100 * $0 }, style: 0),
            .line(
              "from the whole path", x: sets.reals("position"),
              y: sets.reals("distance").map { 100 * $0 },
              style: 1),
          ]),
        Panel(
          title: "nearly opposite ends", x: Axis("gap π − Ω in radians", scale: .logarithmic),
          y: Axis("distance over norm", scale: .logarithmic),
          series: [
            .line(x: jump.reals("gap"), y: jump.reals("expected"), style: 2),
            .points(
              "jump of the middle", x: jump.reals("gap"), y: jump.reals("distance"), style: 2),
            .line(x: middle.reals("gap"), y: middle.reals("expected"), style: 3),
            .points(
              "middle from the origin, norms 1 and 2", x: middle.reals("gap"),
              y: middle.reals("distance"), style: 3),
          ]),
      ])
  }
}
