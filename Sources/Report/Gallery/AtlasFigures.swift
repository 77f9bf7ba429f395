extension FigureEntry {
  /// How far each path takes one coordinate of each prior.
  static let atlasCoordinate = atlasMap("coordinate", "one coordinate")
  /// How far each path takes the norm of each prior.
  static let atlasNorm = atlasMap("norm", "the norm")
  /// How far each path takes a projection of each prior.
  static let atlasProjection = atlasMap("projection", "a projection")

  /// Distances of the norm by dimension, for priors whose paths differ most.
  static let atlasDimensions = FigureEntry(
    "atlas-dimensions", of: "atlas",
    columns: ["prior", "dimension", "interpolation", "position", "statistic", "ks", "band"]
  ) { (table: Table) throws(ReportError) in
    let cells = try midpoints(of: table, statistic: "norm")
    let priors = cells.groups(by: "prior")
    let named = shownPriors.compactMap { name in priors.first { $0.key == name } }
    let paths = cells.distinct("interpolation")
    return Figure(
      title: "The norm at \(place(of: cells)), by dimension",
      caption:
        "Kolmogorov–Smirnov distance from the prior's norm at \(position(of: cells)). Below the "
        + "dotted line, the widest band of a panel, nothing can be told from 0; smaller than \(lowest) is "
        + "drawn as that. A path without a curve cannot be made.",
      panels: (named.isEmpty ? priors : named).map { prior, rows in
        let bands = rows.reals("band").filter(\.isFinite)
        return Panel(
          title: prior, x: Axis("dimension D", scale: .logarithmic),
          y: Axis("distance", scale: .logarithmic, range: lowest...1),
          series: paths.enumerated().map { style, path in
            let curve = rows.rows(where: "interpolation", is: path)
            return .linePoints(
              path, x: curve.reals("dimension"),
              y: curve.reals("ks").map { min(max($0, lowest), 1) }, style: style)
          } + [.horizontalLine("band", at: bands.max() ?? .nan)])
      })
  }

  /// The prior × path map of one statistic, halfway and near dimension 100.
  private static func atlasMap(_ statistic: String, _ words: String) -> FigureEntry {
    FigureEntry(
      "atlas-\(statistic)", of: "atlas",
      columns: ["prior", "dimension", "interpolation", "position", "statistic", "ks", "band"]
    ) { (table: Table) throws(ReportError) in
      let cells = try midpoints(of: table, statistic: statistic)
      let dimensions = cells.reals("dimension")
      let shown = dimensions.filter { $0 <= 100 }.max() ?? dimensions.min() ?? 0
      let map = cells.rows(where: "dimension", is: "\(Int(shown))")
      let paths = table.distinct("interpolation"), priors = map.groups(by: "prior")
      let bands = map.reals("band").filter(\.isFinite)
      return Figure(
        title: "How far paths take \(words) of a prior, D = \(Int(shown))",
        caption: "Kolmogorov–Smirnov distance at \(position(of: cells)). It cannot "
          + "be told from 0 within a band of \(range(of: bands)), by prior; the table has each. Grey: "
          + "the path cannot be made for this prior.",
        panels: [
          Panel(
            x: Axis(""), y: Axis(""),
            z: Axis("distance", scale: .logarithmic, range: lowest...1),
            series: [
              .heatMap(
                HeatMap(
                  values: priors.map { _, rows in
                    paths.map { rows.rows(where: "interpolation", is: $0).last("ks") }
                  }, rowLabels: priors.map { $0.key }, columnLabels: paths, digits: 2))
            ])
        ], columns: 1)
    }
  }

  /// The colour bar's lower end: about the noise of the standard number of pairs.
  private static let lowest = 1e-3

  private static let shownPriors = [
    "normal", "uniform", "cauchy", "kilcher", "sphere", "hypercube-vertices",
  ]

  /// The rows of a statistic at the position nearest to the middle.
  private static func midpoints(
    of table: Table, statistic: String
  ) throws(ReportError) -> Table {
    let rows = table.rows(where: "statistic", is: statistic)
    let positions = rows.reals("position")
    guard let middle = positions.min(by: { abs($0 - 0.5) < abs($1 - 0.5) }) else {
      throw .format(path: "atlas", reason: "no path could be made")
    }
    return rows.rows(where: "position", is: "\(middle)")
  }

  private static func place(of cells: Table) -> String {
    cells.texts("position").first == "0.5" ? "the middle of a path" : position(of: cells)
  }

  /// The least and the largest of some numbers.
  private static func range(of numbers: [Double]) -> String {
    let ends = [numbers.min() ?? 0, numbers.max() ?? 0].map { ReadableNumber.text($0, digits: 2) }
    return ends[0] == ends[1] ? ends[0] : "\(ends[0]) to \(ends[1])"
  }

  private static func position(of cells: Table) -> String {
    "λ = \(cells.texts("position").first ?? "")"
  }
}
