public import MonteCarlo
public import Report

/// What a generator makes of vectors orthogonal to all that it was trained on (Figure 12 of the paper).
public struct OrthogonalSubspace: GeneratorExperiment {
  public static let name = "orthogonal-subspace"
  public static let summary = "vectors orthogonal to all of training, decoded, by level before tanh"

  public var models = ModelSettings()
  public var question = Question()

  /// Its own settings.
  public struct Question: Codable, Sendable {
    /// Priors that leave directions out.
    public var priors = ["subspace"]
  }

  /// The defaults.
  public init() {}

  public static let ownSettings = ModelSettings.all

  func networks() -> [StudyModel] {
    question.priors.flatMap { models.models(prior: $0) + models.otherWidths(prior: $0) }
  }

  /// One row a network, group and feature map.
  public func run(_ context: RunContext) async throws -> Table {
    try await RestrictedDecoding(
      test: "orthogonal", splitsByLevel: true,
      "Rows: draws of the prior, orthogonal ones of equal norm."
    )
    .run(models, networks(), context)
  }
}

extension OrthogonalSubspace: NetworkUser {}
