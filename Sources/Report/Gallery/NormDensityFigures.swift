extension FigureEntry {
  /// Figure 1: where the norms of the priors lie.
  static let normDensity = FigureEntry(
    "norm-density", of: "norm-density", columns: NormDensityRows.columns
  ) { (table: Table) throws(ReportError) in
    let priors = table.groups(by: "prior").map { NormDensityRows($0.key, $0.table) }
    let dimension = table.texts("dimension").first ?? ""
    return Figure(
      title: "Norm of latent vectors, D = \(dimension)",
      caption: "Steps: simulated. Curves: exact. The area under a curve is a probability on this "
        + "logarithmic axis. Normal and uniform norms concentrate near a multiple of √D; Cauchy norms "
        + "are of the order of D and spread over decades; Kilcher's reach down to the origin.",
      panels: [
        Panel(
          x: Axis("‖X‖ / √D", scale: .logarithmic),
          y: Axis("density of log₁₀(‖X‖ / √D)", scale: .logarithmic, range: 1e-3...100),
          series: priors.map { $0.histogram(label: nil) }
            + priors.map { .line($0.prior, x: $0.middles, y: $0.exact) })
      ], columns: 1)
  }

  /// Each prior of Figure 1 by itself, with the normal limit law.
  static let normDensityPriors = FigureEntry(
    "norm-density-priors", of: "norm-density", columns: NormDensityRows.columns
  ) { (table: Table) throws(ReportError) in
    let priors = table.groups(by: "prior").map { NormDensityRows($0.key, $0.table) }
    let dimension = table.texts("dimension").first ?? ""
    return Figure(
      title: "Norm of latent vectors, D = \(dimension), against exact and limit laws",
      caption: "The normal limit law of Observation 2.1 exists for the priors with a finite fourth "
        + "moment.",
      panels: priors.map { rows in
        var series = [
          rows.histogram(label: "simulated"), .line("exact", x: rows.middles, y: rows.exact),
        ]
        if rows.limit.contains(where: \.isFinite) {
          series.append(.line("limit law", x: rows.middles, y: rows.limit))
        }
        return Panel(
          title: rows.prior,
          x: Axis("‖X‖ / √D", scale: rows.isNarrow ? .linear : .logarithmic),
          y: Axis("density of log₁₀(‖X‖ / √D)"), series: series)
      })
  }
}

/// The rows of one prior as densities of log₁₀(‖X‖/√D).
struct NormDensityRows {
  static let columns = [
    "prior", "dimension", "norm", "density_exact", "density_clt", "hist_low", "hist_high",
    "count", "sample_count",
  ]
  let prior: String
  let middles: [Double]
  let edges: [Double]
  let exact: [Double]
  let limit: [Double]
  private let simulated: [Double]

  init(_ prior: String, _ table: Table) {
    self.prior = prior
    let root = (table.reals("dimension").first ?? 1).squareRoot()
    let norms = table.reals("norm"), lows = table.reals("hist_low")
    let highs = table.reals("hist_high"), counts = table.reals("count")
    let samples = table.reals("sample_count")
    middles = norms.map { $0 / root }
    edges = (lows + highs.suffix(1)).map { $0 / root }
    // d log₁₀ r = dr / (r ln 10)
    let scale = norms.map { $0 * Decades.perUnit }
    exact = zip(table.reals("density_exact"), scale).map { $0 * $1 }
    limit = zip(table.reals("density_clt"), scale).map { $0 * $1 }
    simulated = counts.indices.map { index in
      counts[index] / (samples[index] * Decades.between(lows[index], highs[index]))
    }
  }

  /// Whether the norms span less than a decade.
  var isNarrow: Bool { Decades.between(edges.first ?? 1, edges.last ?? 1) < 1 }

  /// The simulated density.
  func histogram(label: String?) -> Series {
    .histogram(label, edges: edges, heights: simulated)
  }
}
