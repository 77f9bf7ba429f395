import Images
public import MonteCarlo
public import Report

/// Whether the networks of the paper train: their losses, scores and samples over the steps.
public struct DCGANTraining: GeneratorExperiment {
  public static let name = "dcgan-training"
  public static let summary = "DCGANs in training: losses, scores, gradients and samples"

  /// What the images are: `synthetic-faces`, or the name of the folder or file of `--data`.
  public var data = SyntheticFaces.name
  /// Priors of the latent vectors; all at the first width, by the first recipe.
  public var priors = ["normal"]
  /// Factors of the channels of hidden layers; all with the first prior, by the first recipe.
  public var widths = [0.5]
  /// Recipes of training; all with the first prior, at the first width.
  public var recipes = ["default", "paper"]
  /// D.
  public var dimension = 100
  /// Rows and columns of an image.
  public var size = 64
  /// Steps of a training.
  public var steps = 3_906
  /// Steps in a row of the table.
  public var stepsPerRow = 50

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = sharedSettings(for: profile)
    if profile == .quick { settings.stepsPerRow = 20 }
    return settings
  }

  public static let ownSettings = GeneratorSettings.all

  /// One row for so many steps of a model's training, with means over them.
  public func run(_ context: RunContext) async throws -> Table {
    let trainer = try trainer(context)
    let images = try await trainer.images()
    var table = Table(columns: ModelGrid.columns + ["step"] + Self.quantities)
    for entry in trainer.entries {
      let model = try await trainer.model(of: entry, on: images)
      try append(try model.metrics(), of: entry, to: &table)
      context.show(
        ExperimentPicture(
          file: "\(entry.name)-samples.png", description: "64 generated images",
          caption: "\(entry.words): images of 64 latent vectors after \(steps) steps. "
            + ModelTrainer.valueRange,
          bytes: try model.sheet(tasks: context.tasks)))
    }
    return table
  }

  private func append(
    _ metrics: Table, of entry: ModelGrid.Entry, to table: inout Table
  ) throws {
    let columns = Self.quantities.map { metrics.reals($0) }
    for start in stride(from: 0, to: metrics.rows.count, by: stepsPerRow) {
      let rows = start..<min(start + stepsPerRow, metrics.rows.count)
      let means = columns.map { column in
        Table.Cell.real(column[rows].reduce(0, +) / Double(rows.count))
      }
      table.append(entry.cells + [.integer(rows.upperBound)] + means)
    }
  }

  private static let quantities = [
    "discriminator_loss", "generator_loss", "real_score", "fake_score",
    "discriminator_gradient_norm", "generator_gradient_norm", "saturation",
  ]
}

extension ExperimentEntry { static let dcganTraining = ExperimentEntry(DCGANTraining.self) }
