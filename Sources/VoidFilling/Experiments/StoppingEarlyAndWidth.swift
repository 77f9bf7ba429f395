public import MonteCarlo
public import Report
import Trainer

/// Whether trouble in the hollow middle comes from stopping early or from weak networks: draws and straight midpoints
/// after more and more steps, for several widths, priors and recipes.
public struct StoppingEarlyAndWidth: GeneratorExperiment {
  public static let name = "stopping-early-and-width"
  public static let summary =
    "draws and midpoints after more and more steps, by prior, width and recipe"

  public var models = ModelSettings()
  public var question = Question()

  /// Its own settings.
  public struct Question: Codable, Sendable {
    /// Priors, by the default recipe at the first width.
    public var priors = ["normal"]
    /// Further recipes for the first prior at the first width.
    public var recipes = ["paper"]
    /// Widths of the first prior beside those of all models.
    public var otherWidths = [0.25]
  }

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = shared(for: profile)
    switch profile {
    case .quick:
      settings.question.recipes = []
      settings.question.otherWidths = []
    case .standard: break
    case .paper: settings.question.priors = ["normal", "cauchy"]
    }
    return settings
  }

  public static let ownSettings =
    ModelSettings.all + [
      Setting("recipes", TrainingRecipe.settingMeaning),
      Setting("otherWidths", "widths of the first prior beside those of all models", .positive()),
    ]

  func networks() throws -> [StudyModel] {
    try models.models(
      priors: question.priors, recipes: question.recipes, for: question.priors.first,
      otherWidths: question.otherWidths)
  }

  /// One row a network, number of steps, group and feature map.
  public func run(_ context: RunContext) async throws -> Table {
    let entries = try networks()
    var study = try await Study(models, columns: [], models: entries, context)
    for entry in entries {
      guard let model = try await study.model(of: entry) else { continue }
      let draws = try study.draws(of: model)
      let groups = [
        LatentGroup(LatentGroup.training, vectors: draws.vectors),
        LatentGroup("midpoints", vectors: try draws.paths("linear", positions: [0.5])[0]),
      ]
      let parts = try await study.decode(groups, with: model, after: model.shownSteps)
      study.showSteps(
        parts.filter { $0.group == LatentGroup.training }, of: entry,
        "Rows: training steps. Columns: eight latent vectors.")
      try await study.add(parts, of: model, entry)
    }
    return try study.answer()
  }
}

extension StoppingEarlyAndWidth: NetworkUser {}
