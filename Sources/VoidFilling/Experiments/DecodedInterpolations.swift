import Distributions
public import MonteCarlo
public import Report

/// Every path between the same end points, decoded by one generator (Figure 6 and appendix C of the paper).
public struct DecodedInterpolations: GeneratorExperiment {
  public static let name = "decoded-interpolations"
  public static let summary = "every path between the same end points, decoded"

  public var models = ModelSettings()
  public var question = Question()

  /// Its own settings.
  public struct Question: Codable, Sendable {
    /// The prior of the generator.
    public var prior = ModelSettings.reference
    /// The paths.
    public var interpolations = [
      "linear", "spherical", "normalized", "cauchy-linear", "spherical-cauchy-linear",
    ]
    /// Positions on the paths between the ends.
    public var positions = [0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875]
    /// Pairs of end points whose images are drawn.
    public var shownPairs = 3
  }

  /// The defaults.
  public init() {}

  public static let ownSettings =
    ModelSettings.all + [
      Setting("prior", "the prior of the generator"),
      Setting("shownPairs", "pairs of end points whose images are drawn", .whole(1...8)),
    ]

  func networks() -> [StudyModel] { models.models(prior: question.prior) }

  /// One row a network, path, position and feature map.
  public func run(_ context: RunContext) async throws -> Table {
    // Before anything is trained.
    let prior = try PriorCatalog.make(question.prior, dimension: models.dimension)
    for name in question.interpolations { _ = try InterpolationCatalog.make(name, prior: prior) }
    var study = try await Study(
      models, columns: ["interpolation", "position"], models: networks(), context)
    for entry in networks() {
      guard let model = try await study.model(of: entry) else { continue }
      let draws = try study.draws(of: model)
      let ends = try await study.decode(
        [
          LatentGroup(LatentGroup.training, [.missing, .real(0)], vectors: draws.vectors),
          LatentGroup("end points", [.missing, .real(1)], vectors: draws.ends),
        ], with: model)
      var parts = ends
      var strips: [(name: String, images: [DecodedGroup])] = []
      for name in question.interpolations {
        let paths = try draws.paths(name, positions: question.positions)
        let groups = zip(question.positions, paths).map {
          LatentGroup("\(name) at \($0)", [.text(name), .real($0)], vectors: $1)
        }
        let decoded = try await study.decode(groups, with: model)
        parts += decoded
        strips.append((name, ([ends[0]] + decoded + [ends[1]]).map(\.decoded)))
      }
      study.showPaths(
        strips, parts, positions: question.positions, pairs: question.shownPairs, of: entry)
      try study.addSmoothness(
        strips, positions: question.positions, pairs: question.shownPairs, of: entry)
      try await study.add(parts, of: model, entry)
    }
    return try study.answer()
  }
}

extension DecodedInterpolations: NetworkUser {}
