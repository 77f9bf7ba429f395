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
      panels: table.groups(by: "prior").map { prior, rows in
        let dimensions = rows.reals("dimension"), exact = rows.reals("clt_distance")
        let band = rows.reals("band")
        let floor = 1e-7
        return Panel(
          title: prior, x: Axis("dimension D", scale: .logarithmic),
          y: Axis("Kolmogorov–Smirnov distance", scale: .logarithmic, range: 1e-6...1),
          series: [
            .band(
              "limit law ± band", x: dimensions.finite(band),
              lower: zip(exact, band).map { max($0 - $1, floor) }.finite(band),
              upper: zip(exact, band).map { $0 + $1 }.finite(band), style: 5),
            .line("limit law, exact", x: dimensions, y: exact, style: 0),
            .line("Edgeworth, exact", x: dimensions, y: rows.reals("edgeworth_distance"), style: 1),
            .line(
              "power transform, exact", x: dimensions,
              y: rows.reals("power_transform_distance"), style: 2),
            .points("limit law, simulated", x: dimensions, y: rows.reals("ks_clt"), style: 0),
            .points("exact law, simulated", x: dimensions, y: rows.reals("ks_exact_law"), style: 3),
            .line(
              "critical value", x: dimensions, y: rows.reals("critical_value"), style: 6),
          ])
      })
  }
}

extension [Double] {
  /// The elements at whose index another array holds a finite number.
  func finite(_ other: [Double]) -> [Double] {
    zip(self, other).filter { $0.1.isFinite }.map { $0.0 }
  }
}
