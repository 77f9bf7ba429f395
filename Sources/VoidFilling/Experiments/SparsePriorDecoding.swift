import Distributions
public import MonteCarlo
public import Report

/// Whether a generator that was trained on sparse vectors decodes dense ones of equal norm (Figure 10 of the paper).
public struct SparsePriorDecoding: GeneratorExperiment {
  public static let name = "sparse-prior"
  public static let summary =
    "dense vectors, decoded by generators that were trained on sparse ones"

  public var models = ModelSettings()
  public var question = Question()

  /// Its own settings.
  public struct Question: Codable, Sendable {
    /// Priors that leave directions out.
    public var priors = ["sparse", "sparse(base=uniform)"]
  }

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = shared(for: profile)
    if profile == .quick { settings.question.priors = ["sparse"] }
    return settings
  }

  public static let ownSettings = ModelSettings.all

  func networks() -> [StudyModel] {
    question.priors.flatMap { models.models(prior: $0) }
      + question.priors.prefix(1).flatMap { models.otherWidths(prior: $0) }
  }

  /// One row a network, group and feature map.
  public func run(_ context: RunContext) async throws -> Table {
    try await RestrictedDecoding(
      test: "dense", "Rows: sparse draws, dense ones of equal norm, dense ones as they are."
    )
    .run(models, networks(), context)
  }
}

extension SparsePriorDecoding: NetworkUser {}
