extension FigureEntry {
  /// How far samples are from the data after more and more steps, a line for each model.
  static let stoppingEarlyAndWidth = FigureEntry(
    "stopping-early-and-width", of: "stopping-early-and-width",
    columns: ["prior", "width", "recipe", "step", "frechet_ratio", "variance_ratio"]
  ) { (table: Table) throws(ReportError) in
    let lines = { (column: String) in
      table.models.enumerated().map { index, model -> Series in
        .linePoints(
          model.name, x: model.table.reals("step"), y: model.table.reals(column), style: index)
      }
    }
    // Room for all of them and for the data's line.
    let top = 1.1 * table.reals("variance_ratio").filter(\.isFinite).reduce(1, max)
    return Figure(
      title: "Samples and data over the steps",
      caption:
        "Left: the squared Fréchet distance of samples from one half of the data, over that of "
        + "the other half, in principal components of the data; it is no FID. Right: the variance "
        + "of the samples in these components over the data's.",
      panels: [
        Panel(
          title: "distance", x: Axis("steps", scale: .logarithmic),
          y: Axis("Fréchet distance / the data's own", scale: .logarithmic),
          series: lines("frechet_ratio")),
        Panel(
          title: "variance", x: Axis("steps", scale: .logarithmic),
          y: Axis("variance / the data's", range: 0...top),
          series: lines("variance_ratio") + [.horizontalLine(at: 1)]),
      ], columns: 2)
  }
}
