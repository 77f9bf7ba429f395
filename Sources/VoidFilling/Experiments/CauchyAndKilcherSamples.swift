import Distributions
public import MonteCarlo
public import Report
import Trainer

/// What generators with heavy-tailed priors make of short, usual and very long vectors, and of straight paths (Figures 2
/// and 3 and appendix B of the paper).
public struct CauchyAndKilcherSamples: GeneratorExperiment {
  public static let name = "cauchy-and-kilcher-samples"
  public static let summary = "samples by norm and straight paths, for Cauchy and Kilcher priors"

  public var models = ModelSettings()
  public var question = Question()

  /// Its own settings.
  public struct Question: Codable, Sendable {
    /// Priors by the default recipe: the one that others are compared with, the one that is also trained by other recipes,
    /// and others.
    public var priors = ["normal", "cauchy", "cauchy(scale=0.1)", "kilcher"]
    /// Further recipes for the second prior.
    public var recipes = ["paper", "bounded"]
    /// Positions on straight paths.
    public var positions = [0.1, 0.25, 0.5]
    /// Upper ends of bins, as quantiles of the norm; the last bin ends at 1.
    public var quantiles = [0.25, 0.75, 0.99]
    /// Vectors among which the longest are looked for, in multiples of the images drawn for a row.
    public var search = 10
  }

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = shared(for: profile)
    if profile == .quick {
      settings.question.priors = ["normal", "cauchy(scale=0.1)"]
      settings.question.recipes = []
    }
    return settings
  }

  public static let ownSettings =
    ModelSettings.all + [
      Setting("recipes", "other recipes for the second prior: 'paper' or 'bounded'"),
      Setting("quantiles", "upper ends of bins, as quantiles of the norm", .between(0, 1)),
      Setting(
        "search", "vectors among which the longest are looked for, times the images of a row",
        .whole(1...1_000)),
    ]

  func networks() throws -> [StudyModel] {
    try models.models(
      priors: question.priors, recipes: question.recipes, for: question.priors.dropFirst().first)
  }

  /// One row a network, group and feature map.
  public func run(_ context: RunContext) async throws -> Table {
    let entries = try networks()
    var study = try await Study(
      models, columns: ["norm_quantile", "position"], models: entries, context)
    for entry in entries {
      guard let model = try await study.model(of: entry) else { continue }
      let draws = try study.draws(of: model)
      var groups = [
        LatentGroup(LatentGroup.training, [.missing, .real(0)], vectors: draws.vectors)
      ]
      groups += try bins(of: study.draws(of: model, count: models.samples * question.search))
      let paths = try draws.paths("linear", positions: question.positions)
      groups += zip(question.positions, paths).map {
        LatentGroup("straight path at \($0)", [.missing, .real($0)], vectors: $1)
      }
      let parts = try await study.decode(groups, with: model)
      study.show(
        parts, of: entry,
        "Rows: draws of the prior, draws by quantiles of their norm, points of straight paths.")
      try await study.add(parts, of: model, entry)
    }
    return try study.answer()
  }

  /// Vectors between two quantiles of the norm, as many as a row has images, or fewer where there are fewer.
  private func bins(of draws: LatentDraws) -> [LatentGroup] {
    let size = draws.plan.latentDimension
    func row(_ index: Int) -> ArraySlice<Double> {
      draws.vectors[index * size..<(index + 1) * size]
    }
    let norms = (0..<draws.count).map { row($0).reduce(0) { $0 + $1 * $1 } }
    let order = norms.indices.sorted { norms[$0] < norms[$1] }
    var low = 0.0
    return (question.quantiles.sorted() + [1]).map { high in
      defer { low = high }
      let range = Int(low * Double(draws.count))..<Int(high * Double(draws.count))
      // In the order of the draws, so that a sheet shows no longest or shortest ones alone.
      let chosen = order[range].sorted().prefix(models.samples)
      return LatentGroup(
        "norms from quantile \(low) to \(high)", [.real(high), .real(0)], isPaired: false,
        vectors: chosen.flatMap { Array(row($0)) })
    }
  }
}

extension CauchyAndKilcherSamples: NetworkUser {}
