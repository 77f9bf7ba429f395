extension FigureEntry {
  /// How far samples are from the data after more and more steps, a line for each model.
  static let stoppingEarlyAndWidth = FigureEntry(
    "stopping-early-and-width", of: "stopping-early-and-width",
    columns: ["prior", "width", "recipe", "step", "frechet_ratio", "variance_ratio"]
  ) { (table: Table) throws(ReportError) in
    let names = zip(zip(table.texts("prior"), table.texts("width")), table.texts("recipe")).map {
      "\($0.0), width \($0.1), \($1)"
    }
    var seen: Set<String> = []
    let models = names.filter { seen.insert($0).inserted }
    let lines = { (column: String) in
      models.enumerated().map { index, model -> Series in
        let rows = names.indices.filter { names[$0] == model }
        let (steps, values) = (table.reals("step"), table.reals(column))
        return .linePoints(
          model, x: rows.map { steps[$0] }, y: rows.map { values[$0] }, style: index)
      }
    }
    return Figure(
      title: "Samples and data over the steps",
      caption: "Left: the squared Fréchet distance of samples from one half of the data, over that of "
        + "the other half, in principal components of the data; it is no FID. Right: the variance "
        + "of the samples in these components over the data's.",
      panels: [
        Panel(
          title: "distance", x: Axis("steps", scale: .logarithmic),
          y: Axis("Fréchet distance / the data's own", scale: .logarithmic),
          series: lines("frechet_ratio")),
        Panel(
          title: "variance", x: Axis("steps", scale: .logarithmic),
          y: Axis("variance / the data's"),
          series: lines("variance_ratio") + [.horizontalLine(at: 1)]),
      ], columns: 2)
  }
}
