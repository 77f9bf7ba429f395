import Images
public import MonteCarlo
public import Report
import Trainer

/// Whether the networks of the paper train: their losses, scores and samples over the steps.
public struct DCGANTraining: GeneratorExperiment {
  public static let name = "dcgan-training"
  public static let summary = "DCGANs in training: losses, scores, gradients and samples"

  public var models = ModelSettings()
  public var question = Question()

  /// Its own settings.
  public struct Question: Codable, Sendable {
    /// Priors, by the default recipe at the first width.
    public var priors = ["normal"]
    /// Further recipes for the first prior at the first width.
    public var recipes = ["paper"]
    /// Steps in a row of the table.
    public var stepsPerRow = 50
  }

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = shared(for: profile)
    switch profile {
    case .quick:
      settings.question.recipes = []
      settings.question.stepsPerRow = 20
    case .standard: break
    case .paper: settings.question.priors = ["normal", "cauchy"]
    }
    return settings
  }

  public static let ownSettings =
    ModelSettings.all + [
      Setting("recipes", TrainingRecipe.settingMeaning),
      Setting("stepsPerRow", "steps whose means are a row of the table", .whole(1...1_000_000)),
    ]

  func networks() throws -> [StudyModel] {
    try models.models(
      priors: question.priors, recipes: question.recipes, for: question.priors.first)
  }

  /// One row for so many steps of a network's training, with means over them.
  public func run(_ context: RunContext) async throws -> Table {
    let entries = try networks()
    try ModelTrainer.check(entries)
    let images = try await TrainingData.images(models.data, size: models.size, context)
    let trainer = ModelTrainer(images: images, data: models.data, context)
    try trainer.checkTrained(entries)
    var table = Table(columns: StudyModel.columns + ["step"] + Self.quantities)
    var missing = MissingNetworks()
    for entry in entries {
      guard let model = try await trainer.model(of: entry) else {
        missing.append(entry)
        continue
      }
      try append(try model.metrics(), of: entry, to: &table)
      if entry.number > 0 { continue }
      context.show(
        ExperimentPicture(
          file: "\(entry.name)-samples.png", description: "64 generated images",
          caption: "Generated images of 64 latent vectors; \(entry.words). "
            + ModelTrainer.valueRange,
          bytes: try model.sheet(tasks: context.tasks)))
    }
    missing.show(in: context)
    context.show(Self.setup(of: entries))
    return table
  }

  /// The plans of the networks, but for the seed and the images, a row a setting.
  private static func setup(of entries: [StudyModel]) -> ExperimentTable {
    var table = Table(columns: ["prior", "width", "recipe", "key", "value"])
    for entry in entries where entry.number == 0 {
      let plan = entry.plan
      for setting in plan.settings where setting.name != "seed" && setting.name != "data" {
        table.append([
          .text(plan.prior), .real(plan.width), .text(entry.recipe.rawValue), .text(setting.name),
          .text(setting.json),
        ])
      }
    }
    return ExperimentTable(
      name: "setup", caption: "How the networks are trained: all settings of their plans, as JSON.",
      table: table)
  }

  private func append(
    _ metrics: Table, of entry: StudyModel, to table: inout Table
  ) throws {
    let columns = Self.quantities.map { metrics.reals($0) }
    for start in stride(from: 0, to: metrics.rows.count, by: question.stepsPerRow) {
      let rows = start..<min(start + question.stepsPerRow, metrics.rows.count)
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

extension DCGANTraining: NetworkUser {}
