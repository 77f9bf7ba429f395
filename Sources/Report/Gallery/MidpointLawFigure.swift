extension FigureEntry {
  /// The distance of a straight path's points from the prior, over the position.
  static let midpointLaw = FigureEntry(
    "midpoint-law", of: "midpoint-law",
    columns: ["prior", "dimension", "position", "quantity", "ks_exact", "ks", "band"]
  ) { (table: Table) throws(ReportError) in
    let styles = Dictionary(
      uniqueKeysWithValues: table.distinct("prior").enumerated().map { ($1, $0) })
    let dimension = table.texts("dimension").first ?? ""
    return Figure(
      title: "Points of straight paths against the prior",
      caption:
        "Curves and bands: exact distance and what a simulation may differ from it; markers: "
        + "simulated. Only the Cauchy prior is kept.",
      panels: table.groups(by: "quantity").map { quantity, rows in
        let priors = rows.groups(by: "prior")
        return Panel(
          title: quantity == "norm" ? "norm, D = \(dimension)" : "one \(quantity)",
          x: Axis("position λ", range: 0...1),
          y: Axis("Kolmogorov–Smirnov distance", range: 0...(quantity == "norm" ? 1.05 : 0.3)),
          series: priors.compactMap { prior, rows in
            let exact = rows.reals("ks_exact"), band = rows.reals("band")
            guard exact.contains(where: \.isFinite) else { return nil }
            return .band(
              x: rows.reals("position"), lower: zip(exact, band).map { max($0 - $1, 0) },
              upper: zip(exact, band).map { $0 + $1 }, style: styles[prior])
          }
            + priors.map { prior, rows in
              .line(x: rows.reals("position"), y: rows.reals("ks_exact"), style: styles[prior])
            }
            + priors.map { prior, rows in
              .points(
                prior, x: rows.reals("position"), y: rows.reals("ks"), style: styles[prior])
            })
      })
  }
}
