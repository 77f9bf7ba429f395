extension FigureEntry {
  /// The course of trainings, a line for each model.
  static let dcganTraining = FigureEntry(
    "dcgan-training", of: "dcgan-training",
    columns: [
      "prior", "width", "recipe", "training_seed", "step", "discriminator_loss", "generator_loss",
      "real_score",
      "fake_score",
      "discriminator_gradient_norm", "generator_gradient_norm", "saturation",
    ]
  ) { (table: Table) throws(ReportError) in
    let groups = table.models
    let lines = { (column: String) in
      groups.enumerated().map { index, group -> Series in
        .line(group.name, x: group.table.reals("step"), y: group.table.reals(column), style: index)
      }
    }
    let panel = { (title: String, column: String, label: String, scale: Axis.Scale) in
      Panel(
        title: title, x: Axis("steps"), y: Axis(label, scale: scale), series: lines(column))
    }
    return Figure(
      title: "DCGANs in training",
      caption: "Means over equal runs of steps. Scores are the discriminator's, without a sigmoid; "
        + "saturated are channel values beyond ±0.98.",
      panels: [
        panel("loss of the discriminator", "discriminator_loss", "loss", .linear),
        panel("loss of the generator", "generator_loss", "loss", .linear),
        panel("scores of real images", "real_score", "mean score", .linear),
        panel("scores of generated images", "fake_score", "mean score", .linear),
        panel(
          "gradient of the discriminator", "discriminator_gradient_norm", "Euclidean norm",
          .logarithmic),
        panel(
          "gradient of the generator", "generator_gradient_norm", "Euclidean norm", .logarithmic),
        panel("saturation", "saturation", "share of saturated values", .linear),
      ], columns: 2)
  }
}
