import Foundation

extension FigureEntry {
  /// The evidence against each prior's own draws and against its controls.
  static let priorDraws = FigureEntry(
    "prior-draws", of: "prior-draws", columns: ["prior", "draws", "p_value", "level"]
  ) { (table: Table) throws(ReportError) in
    let priors = table.distinct("prior")
    let position = Dictionary(uniqueKeysWithValues: priors.enumerated().map { ($1, Double($0)) })
    return Figure(
      title: "Draws of every prior against its exact laws",
      caption:
        "Smallest p-value of a prior's tests, as −log₁₀ p, at most 300. Its own draws stay left of the level, "
        + "draws that are too wide and other wrong draws lie right of it.",
      panels: [
        Panel(
          x: Axis("evidence −log₁₀ p", scale: .logarithmic, range: 0.1...400),
          y: Axis(
            "", range: -0.6...Double(priors.count) - 0.4,
            ticks: priors.enumerated().map { .init(Double($0), $1) }),
          series: table.groups(by: "draws").map { draws, rows in
            .points(
              draws, x: rows.reals("p_value").map { min(-log10($0), 300) },
              y: rows.texts("prior").map { position[$0] ?? .nan })
          } + [.verticalLine("level", at: -log10(table.last("level")))])
      ], columns: 1)
  }
}
