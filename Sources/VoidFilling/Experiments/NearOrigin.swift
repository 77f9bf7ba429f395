public import MonteCarlo
public import Report

/// What generators make of vectors c·X with factors c from 0 to 4, in several dimensions (Figure 7 of the paper).
///
/// Small factors lead into the middle that training never visits, large ones far outside. A generator whose hidden numbers
/// are bounded shows whether growing numbers explain what happens there.
public struct NearOrigin: GeneratorExperiment {
  public static let name = "near-origin"
  public static let summary =
    "vectors near the origin and far outside, decoded, in several dimensions"

  public var models = ModelSettings()
  public var question = Question()

  /// Its own settings.
  public struct Question: Codable, Sendable {
    /// Factors of the vectors; 1, the prior itself, is always among them.
    public var factors = [0, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 4]
    /// Dimensions beside that of all other models.
    public var otherDimensions = [50, 200, 500]
    /// Whether a generator with bounded hidden numbers is looked at, too.
    public var bounded = true
  }

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = shared(for: profile)
    if profile == .quick {
      settings.question.otherDimensions = []
      settings.question.bounded = false
    }
    return settings
  }

  public static let ownSettings =
    ModelSettings.all + [
      Setting("factors", "factors c of the vectors c·X", .atLeast(0)),
      Setting("otherDimensions", "dimensions beside that of all models", .whole(1...65_536)),
      Setting("bounded", "whether a generator with tanh in its hidden layers is looked at, too"),
    ]

  func networks() -> [StudyModel] {
    models.models(prior: ModelSettings.reference)
      + models.otherWidths(prior: ModelSettings.reference)
      + question.otherDimensions.flatMap {
        models.models(prior: ModelSettings.reference, dimension: $0)
      }
      + (question.bounded ? models.models(prior: ModelSettings.reference, recipe: .tanh) : [])
  }

  /// One row a network, factor and feature map.
  public func run(_ context: RunContext) async throws -> Table {
    try await FactorStudy(factors: question.factors).run(models, networks(), context)
  }
}

extension NearOrigin: NetworkUser {}
