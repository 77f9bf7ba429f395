public import MonteCarlo
public import Report
import Trainer

/// When in a long training vectors near the origin come to decode well (Figure 8 of the paper).
///
/// The vectors c·X lie on the segments from X through the origin to −X.
public struct OriginOverTraining: GeneratorExperiment {
  public static let name = "origin-over-training"
  public static let summary = "segments through the origin, decoded after more and more steps"

  public var models = ModelSettings()
  public var question = Question()

  /// Its own settings.
  public struct Question: Codable, Sendable {
    /// Steps of a training, more than those of other experiments.
    public var longSteps = 7_812
    /// Positions on the segment from X (0) to −X (1); 0 is always among them.
    public var positions = [0, 0.25, 0.375, 0.45, 0.5]
  }

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = shared(for: profile)
    switch profile {
    case .quick: settings.question.longSteps = settings.models.steps
    case .standard: break
    // 100 passes over 10,000 images.
    case .paper: settings.question.longSteps = 15_625
    }
    return settings
  }

  public static let ownSettings =
    ModelSettings.all + [
      Setting(
        "longSteps", "steps of a training, in place of 'steps'", .whole(1...10_000_000)),
      Setting("positions", "positions on the segment from X, at 0, to −X, at 1", .atLeast(0)),
    ]

  func networks() -> [StudyModel] {
    models.models(prior: ModelSettings.reference, steps: question.longSteps)
  }

  /// One row a network, number of steps, position and feature map.
  public func run(_ context: RunContext) async throws -> Table {
    let positions =
      question.positions.contains(0) ? question.positions : [0] + question.positions
    var study = try await Study(models, columns: ["position"], models: networks(), context)
    for entry in networks() {
      guard let model = try await study.model(of: entry) else { continue }
      let draws = try study.draws(of: model)
      let groups = positions.map { position in
        LatentGroup(
          position == 0 ? LatentGroup.training : "position \(position)", [.real(position)],
          vectors: draws.scaled(by: 1 - 2 * position))
      }
      let parts = try await study.decode(groups, with: model, after: model.shownSteps)
      study.showSteps(
        parts, of: entry, columns: positions.map { "\($0)" },
        "Rows: training steps. Columns: positions on the segment from one latent vector to the origin."
      )
      try await study.add(parts, of: model, entry)
    }
    return try study.answer()
  }
}

extension OriginOverTraining: NetworkUser {}
