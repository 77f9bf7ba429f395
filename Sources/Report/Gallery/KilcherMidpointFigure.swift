extension FigureEntry {
  /// The norm halfway between two Kilcher draws, over the dimension.
  static let kilcherMidpoint = FigureEntry(
    "kilcher-midpoint", of: "kilcher-midpoint",
    columns: [
      "dimension", "ks_exact", "ks", "band", "kl_forward", "kl_reverse", "normal_ks_exact",
      "normal_kl_forward",
    ]
  ) { (table: Table) throws(ReportError) in
    let finite = table.reals("dimension")
    let dimensions = finite.finite(finite)
    let column = { (name: String) in table.reals(name).finite(finite) }
    let limit = { (name: String) in table.last(name) }
    let exact = column("ks_exact"), band = column("band")
    return Figure(
      title: "Norm of midpoints under Kilcher's prior",
      caption: "The mismatch between midpoint and prior stays bounded in the dimension, where that "
        + "of a normal prior grows; it does not vanish. Dashed grey: the limits for D → ∞.",
      panels: [
        Panel(
          title: "distance", x: Axis("dimension D", scale: .logarithmic),
          y: Axis("Kolmogorov–Smirnov distance", range: 0...1.05),
          series: [
            .horizontalLine(at: limit("ks_exact")),
            .band(
              "exact ± band", x: dimensions, lower: zip(exact, band).map { max($0 - $1, 0) },
              upper: zip(exact, band).map { $0 + $1 }, style: 5),
            .line("Kilcher, exact", x: dimensions, y: exact, style: 0),
            .points("Kilcher, simulated", x: dimensions, y: column("ks"), style: 0),
            .linePoints("normal, exact", x: dimensions, y: column("normal_ks_exact"), style: 1),
          ]),
        Panel(
          title: "divergence", x: Axis("dimension D", scale: .logarithmic),
          y: Axis("divergence in nats", scale: .logarithmic),
          series: [
            .horizontalLine(at: limit("kl_forward")), .horizontalLine(at: limit("kl_reverse")),
            .linePoints(
              "Kilcher, midpoint from prior", x: dimensions, y: column("kl_forward"), style: 0),
            .linePoints(
              "Kilcher, prior from midpoint", x: dimensions, y: column("kl_reverse"), style: 2),
            .linePoints(
              "normal, midpoint from prior", x: dimensions, y: column("normal_kl_forward"),
              style: 1),
          ]),
      ])
  }
}
