// Figures of experiments on trained generators.

extension FigureEntry {
  private static let model = ["prior", "dimension", "width", "recipe"]

  /// What a reader must know of every panel.
  private static let blindness =
    "A feature map that does not tell every control (usability.csv) is blind: what it says there counts for nothing."

  /// A figure of lines over one column.
  private static func study(
    _ name: String, columns: [String], title: String, caption: String,
    panels: @escaping @Sendable (Table) -> [Panel]
  ) -> FigureEntry {
    FigureEntry(name, of: name, columns: StudyPanels.columns + columns) {
      (table: Table) throws(ReportError) in
      Figure(title: title, caption: "\(caption) \(blindness)", panels: panels(table), columns: 3)
    }
  }

  /// Vectors c·X over the factor c.
  static let nearOrigin = study(
    "near-origin", columns: ["factor", "density", "precision", "diversity", "saturation", "level"],
    title: "Decoding c·X",
    caption:
      "Density and precision among real images in each feature map, mean distance of two images, share of saturated values and level before "
      + "tanh, for vectors c·X. Points are training seeds, lines their means."
  ) { table in
    let lines = StudyPanels(table, x: "factor", lines: model)
    let x = Axis("factor c")
    return lines.quality(x: x) + [
      lines.panel(
        "diversity", "diversity, principal components", x: x, y: Axis("mean distance of two images")
      ),
      lines.panel("saturation", "saturation", x: x, y: Axis("share of values beyond ±0.98")),
      lines.panel("level", "level", x: x, y: Axis("root mean square before tanh")),
    ]
  }

  /// Quality over the norm of the vectors.
  static let normLimit = study(
    "norm-limit", columns: ["factor", "norm", "density", "precision"],
    title: "Quality over the norm",
    caption:
      "Density and precision among real images, in each feature map, for vectors c·X over their median norm, for priors with different norms."
  ) { table in
    let lines = StudyPanels(table, x: "norm", points: "factor", lines: model)
    let x = Axis("median norm of the vectors", scale: .logarithmic)
    return lines.quality(x: x)
  }

  /// Segments through the origin over the steps.
  static let originOverTraining = study(
    "origin-over-training", columns: ["position", "density", "precision"],
    title: "The segment through the origin over the steps",
    caption:
      "Density and precision among real images, in each feature map, of vectors on the segment from X (position 0) to −X; position 0.5 is the "
      + "origin. Points are training seeds, lines their means; step 0 has no place on the axis."
  ) { table in
    let lines = StudyPanels(table, x: "step", lines: ["position"])
    return lines.quality(x: Axis("steps", scale: .logarithmic))
  }

  /// Draws and midpoints over the steps.
  static let stoppingEarlyAndWidth = study(
    "stopping-early-and-width", columns: ["density", "precision", "frechet_limit"],
    title: "Training draws over the steps",
    caption:
      "Fréchet distance from real images (without its bias; no FID), density and precision, in each feature map, of draws of the "
      + "prior. Points are training seeds, lines their means; step 0 has no place on the axis."
  ) { table in
    let lines = StudyPanels(
      table.rows(where: "group", is: "train"), x: "step", lines: model)
    let x = Axis("steps", scale: .logarithmic)
    return lines.panels("frechet_limit", "Fréchet distance", x: x) { axis in
      Axis(axis.label, scale: .logarithmic)
    } + lines.quality(x: x)
  }

  /// Every path between the same end points.
  static let decodedInterpolations = study(
    "decoded-interpolations",
    columns: [
      "interpolation", "position", "density", "precision", "norm", "saturation", "diversity",
    ],
    title: "Paths between the same end points",
    caption:
      "Density and precision among real images in each feature map, norm and saturation along the paths."
  ) { table in
    let lines = StudyPanels(table, x: "position", lines: ["interpolation"])
    let x = Axis("position", range: 0...1)
    return lines.quality(x: x) + [
      lines.panel("norm", "norm", x: x, y: Axis("median norm")),
      lines.panel("saturation", "saturation", x: x, y: Axis("share of values beyond ±0.98")),
      lines.panel(
        "diversity", "diversity, principal components", x: x, y: Axis("mean distance of two images")
      ),
    ]
  }

  /// Heavy-tailed priors: quality over the norm, and along straight paths.
  static let cauchyAndKilcherSamples = study(
    "cauchy-and-kilcher-samples",
    columns: ["norm_quantile", "position", "norm", "density", "precision"],
    title: "Heavy-tailed priors",
    caption:
      "Density and precision among real images, in each feature map: above over the norm, from the shortest to the longest hundredth of the draws; "
      + "below along straight paths, whose law is the prior's for Cauchy."
  ) { table in
    let bins = StudyPanels(
      table.having("norm_quantile"), x: "norm", points: "norm_quantile", lines: model)
    let paths = StudyPanels(table.lacking("norm_quantile"), x: "position", lines: model)
    return bins.quality(x: Axis("median norm of the bin", scale: .logarithmic))
      + paths.quality(x: Axis("position"))
  }

  /// Four priors inside their spheres.
  static let insideTheSphere = bars(
    "inside-the-sphere", title: "Inside the sphere of training norms",
    groups: [("train", "train"), ("half as long", "half"), ("midpoints", "midpoints")])

  /// Sparse priors and dense vectors.
  static let sparsePrior = bars(
    "sparse-prior", title: "Generators trained on sparse vectors",
    groups: [("train", "sparse"), ("dense", "dense"), ("dense, not scaled", "not scaled")])

  /// Orthogonal vectors.
  static let orthogonalSubspace = bars(
    "orthogonal-subspace", title: "Generators trained on a subspace",
    groups: [
      ("train", "train"), ("orthogonal", "orthogonal"), ("orthogonal, lowest levels", "low level"),
      ("orthogonal, highest levels", "high level"),
    ])

  private static func bars(
    _ name: String, title: String, groups: [(name: String, word: String)]
  ) -> FigureEntry {
    FigureEntry(
      name, of: name,
      columns: StudyPanels.columns + ["density", "precision", "diversity"]
    ) { (table: Table) throws(ReportError) in
      let bars = StudyBars(table, models: model)
      let maps = table.distinct("feature_map")
      let controls = [
        ("control: untrained", "untrained"), ("control: four times the norm", "4 X"),
        ("other real images", "real"),
      ]
      return Figure(
        title: title,
        caption:
          "Density and precision among real images and mean distance of two images, in each feature map; a bar a model. Dots are "
          + "training seeds, error bars the deviation of their mean, pooled over models. \(blindness)",
        panels: [
          ("density", Axis("density")), ("precision", Axis("precision", range: 0...1)),
          ("diversity", Axis("mean distance")),
        ].flatMap { measure, axis in
          maps.map { map in
            bars.panel(measure, map.replacingDashes, y: axis, map: map, groups: groups + controls)
          }
        }, columns: 3)
    }
  }

}

extension Table {
  /// The rows that have a value in a column.
  fileprivate func having(_ column: String) -> Table { rows(of: column) { $0 != .missing } }

  /// The rows that have none, but for controls.
  fileprivate func lacking(_ column: String) -> Table { rows(of: column) { $0 == .missing } }

  private func rows(of column: String, where isMeant: (Cell) -> Bool) -> Table {
    var selection = Table(columns: columns)
    for (row, cell) in zip(rows, self[column]) where isMeant(cell) { selection.append(row) }
    return selection
  }
}
