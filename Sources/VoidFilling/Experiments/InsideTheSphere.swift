public import MonteCarlo
public import Report

/// What lies inside the sphere of training norms, for four priors (Figure 9 and appendix D of the paper).
public struct InsideTheSphere: GeneratorExperiment {
  public static let name = "inside-the-sphere"
  public static let summary =
    "half as long vectors and straight midpoints, decoded, for four priors"

  public var models = ModelSettings()
  public var question = Question()

  /// Its own settings.
  public struct Question: Codable, Sendable {
    /// Priors whose draws concentrate near a sphere.
    public var priors = ["normal", "uniform", "sphere", "hypercube-vertices"]
  }

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = shared(for: profile)
    if profile == .quick { settings.question.priors = [ModelSettings.reference] }
    return settings
  }

  public static let ownSettings = ModelSettings.all

  func networks() -> [StudyModel] { question.priors.flatMap { models.models(prior: $0) } }

  /// One row a network, group and feature map.
  public func run(_ context: RunContext) async throws -> Table {
    var study = try await Study(models, columns: [], models: networks(), context)
    for entry in networks() {
      guard let model = try await study.model(of: entry) else { continue }
      let draws = try study.draws(of: model)
      let groups = [
        LatentGroup(LatentGroup.training, vectors: draws.vectors),
        LatentGroup("half as long", vectors: draws.scaled(by: 0.5)),
        LatentGroup("midpoints", vectors: try draws.paths("linear", positions: [0.5])[0]),
      ]
      let parts = try await study.decode(groups, with: model)
      study.show(parts, of: entry, "Rows: draws of the prior, the same halved, straight midpoints.")
      try await study.add(parts, of: model, entry)
    }
    return try study.answer()
  }
}

extension InsideTheSphere: NetworkUser {}
