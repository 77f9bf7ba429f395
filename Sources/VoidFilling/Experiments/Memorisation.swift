public import MonteCarlo
public import Report
import Trainer

/// Whether generators learn images by heart: how often their pictures are nearer to images of training than to others.
///
/// A network that was trained on the first half of the data, and knows no more than the law, is as often nearer to either half.
/// Controls: a network that was trained on both halves, and noisy copies of images of the first half.
public struct Memorisation: GeneratorExperiment {
  public static let name = "memorisation"
  public static let summary = "generated pictures nearest to images of training, or to others"

  public var models = ModelSettings()
  public var question = Question()

  /// Its own settings.
  public struct Question: Codable, Sendable {
    /// The standard deviation of the noise on copies, in values from −1 to 1.
    public var noise = 0.1
  }

  /// The defaults.
  public init() {}

  public static let ownSettings =
    ModelSettings.all + [
      Setting("noise", "the standard deviation of the noise on copies of real images", .atLeast(0))
    ]

  func networks() -> [StudyModel] {
    [TrainingRecipe.half, .default].flatMap {
      models.models(prior: ModelSettings.reference, recipe: $0).prefix(1)
    }
  }

  /// One row a group and feature map.
  public func run(_ context: RunContext) async throws -> Table {
    var study = try await Study(models, columns: [], models: networks(), context)
    var table = Table(columns: [
      "group", "feature_map", "sample_count", "share_nearer_to_first_half", "standard_error",
      "median_distance_to_first_half", "median_distance_to_second_half",
    ])
    var halves: [String: (first: ReferenceSet, second: ReferenceSet)] = [:]
    for map in study.mapNames {
      let (first, second) = study.halves(of: map)
      halves[map] = (first, try await ReferenceSet(second, tasks: context.tasks))
    }
    func append(
      _ group: String, _ map: String, _ sample: Features, to table: inout Table
    ) async throws {
      guard let (first, second) = halves[map] else { return }
      let found = try await NearerShare(
        of: sample, nearerTo: first.features, than: second.features, tasks: context.tasks)
      var medians: [Double] = []
      for half in [first, second] {
        let neighbours = try await NearestNeighbours(of: sample, in: half, tasks: context.tasks)
        medians.append(NearestReference.median(neighbours).value)
      }
      table.append(
        [
          .text(group), .text(map), .integer(sample.count), .real(found.share.value),
          .real(found.divisionError),
        ] + medians.map { .real($0) })
    }
    for entry in networks() {
      guard let model = try await study.model(of: entry) else { continue }
      let decoded = try await study.decode(try study.draws(of: model).vectors, with: model)
      let group = entry.recipe == .half ? "trained on the first half" : "trained on both halves"
      for map in study.mapNames {
        try await append(group, map, decoded.features(of: map), to: &table)
      }
    }
    for map in study.mapNames {
      let copies = try study.noisyCopies(
        in: map, count: models.samples, deviation: question.noise)
      try await append("noisy copies of the first half", map, copies, to: &table)
    }
    study.showMissing()
    return table
  }
}

extension Memorisation: NetworkUser {}
