extension FigureEntry {
  /// The error of the norm's limit law over the dimension.
  static let normLaw = FigureEntry(
    "norm-law", of: "norm-law",
    columns: [
      "prior", "dimension", "clt_distance", "edgeworth_distance", "power_transform_distance",
      "ks_exact_law", "ks_clt", "band", "critical_value",
    ]
  ) { (table: Table) throws(ReportError) in
    Figure(
      title: "Distance of the norm's law from its approximations",
      caption: "The limit law of Observation 2.1 is wrong by a multiple of D^(−1/2); the Edgeworth "
        + "term and the power transform are wrong by a multiple of 1/D. The simulated distance "
        + "from the limit law follows the exact one within the band; that from the exact law stays "
        + "below the critical value.",
      panels: table.groups(by: "prior").flatMap { prior, rows in
        [exact(prior, rows), simulated(prior, rows)]
      })
  }

  private static func exact(_ prior: String, _ rows: Table) -> Panel {
    let dimensions = rows.reals("dimension")
    return Panel(
      title: "\(prior), exact", x: Axis("dimension D", scale: .logarithmic),
      y: Axis("Kolmogorov–Smirnov distance", scale: .logarithmic),
      series: [
        .linePoints("limit law", x: dimensions, y: rows.reals("clt_distance"), style: 0),
        .linePoints(
          "Edgeworth term", x: dimensions, y: rows.reals("edgeworth_distance"), style: 1),
        .linePoints(
          "power transform", x: dimensions, y: rows.reals("power_transform_distance"), style: 2),
      ])
  }

  private static func simulated(_ prior: String, _ rows: Table) -> Panel {
    let band = rows.reals("band"), exact = rows.reals("clt_distance").finite(band)
    let dimensions = rows.reals("dimension").finite(band), width = band.finite(band)
    return Panel(
      title: "\(prior), simulated", x: Axis("dimension D", scale: .logarithmic),
      y: Axis(
        "Kolmogorov–Smirnov distance", range: 0...0.2,
        ticks: ["0", "0.1", "0.2"].map { Axis.Tick(Double($0) ?? 0, $0) }),
      series: [
        .band(
          "limit law, exact ± band", x: dimensions,
          lower: zip(exact, width).map { max($0 - $1, 0) },
          upper: zip(exact, width).map { $0 + $1 }, style: 5),
        .line(x: dimensions, y: exact, style: 0),
        .points(
          "simulated, from the limit law", x: dimensions, y: rows.reals("ks_clt").finite(band),
          style: 0),
        .points(
          "simulated, from the exact law", x: dimensions,
          y: rows.reals("ks_exact_law").finite(band), style: 3),
        .line(
          "critical value", x: dimensions, y: rows.reals("critical_value").finite(band), style: 6),
      ])
  }
}

extension [Double] {
  /// The elements at whose index another array holds a finite number.
  func finite(_ other: [Double]) -> [Double] {
    zip(self, other).filter { $0.1.isFinite }.map { $0.0 }
  }
}
