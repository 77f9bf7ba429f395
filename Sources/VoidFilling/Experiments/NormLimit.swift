public import MonteCarlo
public import Report

/// How long a vector may be for its image to be sensible, against the norms of training.
public struct NormLimit: GeneratorExperiment {
  public static let name = "norm-limit"
  public static let summary =
    "quality over the norm, for priors and dimensions with different norms in training"

  public var models = ModelSettings()
  public var question = Question()

  /// Its own settings.
  public struct Question: Codable, Sendable {
    /// Priors at the dimension of all models.
    public var priors = ["normal", "uniform", "kilcher"]
    /// Dimensions of further models with a normal prior.
    public var otherDimensions = [50, 200, 500]
    /// Factors of the vectors; 1 is always among them.
    public var factors = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4, 6, 8]
  }

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = shared(for: profile)
    if profile == .quick {
      settings.question.priors = [ModelSettings.reference]
      settings.question.otherDimensions = []
    }
    return settings
  }

  public static let ownSettings =
    ModelSettings.all + [
      Setting("factors", "factors c of the vectors c·X", .atLeast(0)),
      Setting("otherDimensions", "dimensions beside that of all models", .whole(1...65_536)),
    ]

  func networks() -> [StudyModel] {
    question.priors.flatMap { models.models(prior: $0) }
      + question.otherDimensions.flatMap {
        models.models(prior: ModelSettings.reference, dimension: $0)
      }
  }

  /// One row a network, factor and feature map.
  public func run(_ context: RunContext) async throws -> Table {
    try await FactorStudy(factors: question.factors).run(models, networks(), context)
  }
}

extension NormLimit: NetworkUser {}
