import Distributions
import Images
import MonteCarlo
import Report
import Trainer

/// One experiment on trained generators while it runs: finds networks, decodes groups, measures them, collects rows.
struct Study {
  let settings: ModelSettings
  /// The experiment's own columns.
  let columns: [String]
  private(set) var rows: [StudyRow] = []
  /// Networks that are not trained, and so left out.
  private var missing = MissingNetworks()
  /// How evenly images change along paths; empty where none were asked for.
  var smoothness = Table(columns: Study.smoothnessColumns)
  /// The single steps of a few paths.
  var pathSteps = Table(columns: Study.pathStepColumns)
  /// The single images of all sheets; empty where there are none.
  var images: Table
  private let context: RunContext
  private let trainer: ModelTrainer
  private let suite: FeatureSuite
  private let networks: LoadedNetworks
  private let store: DecodeStore

  /// - Parameters:
  ///   - columns: names of the experiment's own columns, which stand behind that of the group.
  ///   - models: all networks that it will ask for; they are checked before anything is done.
  /// - Throws: `TrainerError` for a plan that cannot be trained; `VoidFillingError` for too few images.
  init(
    _ settings: ModelSettings, columns: [String], models: some Sequence<StudyModel>,
    _ context: RunContext
  ) async throws {
    try ModelTrainer.check(models)
    self.settings = settings
    self.columns = columns
    images = Table(
      columns: StudyModel.columns + ["step", "group"] + columns + Self.imageColumns)
    self.context = context
    let (images, attributes) = try await TrainingData.labelled(
      settings.data, size: settings.size, context)
    trainer = ModelTrainer(images: images, data: settings.data, context)
    try trainer.checkTrained(models)
    suite = try await FeatureSuite(images: images, attributes: attributes, context)
    networks = LoadedNetworks(tasks: context.tasks)
    store = DecodeStore(path: "\(context.workFolder)/decodes")
  }

  /// A network, trained now or found; nil where it is not there and nothing is to be trained.
  mutating func model(of entry: StudyModel) async throws -> TrainedModel? {
    let model = try await trainer.model(of: entry)
    if model == nil { missing.append(entry) }
    return model
  }

  /// The vectors that a network is measured with.
  func draws(of model: TrainedModel, count: Int? = nil) throws -> LatentDraws {
    try LatentDraws(plan: model.plan, count: count ?? settings.samples)
  }

  /// What a feature map sees in both halves of the data.
  func halves(of map: String) -> (first: ReferenceSet, second: Features) { suite.halves(of: map) }

  /// Copies of real images of the first half with normal noise of a standard deviation on every value, in a feature map.
  func noisyCopies(in map: String, count: Int, deviation: Double) throws -> Features {
    try suite.noisyCopies(in: map, count: count, deviation: deviation, seed: context.seed)
  }

  /// The names of the feature maps.
  var mapNames: [String] { suite.references.map(\.name) }

  /// What a network makes of vectors.
  ///
  /// - Parameters:
  ///   - step: after how many steps; 0 for the network before the first.
  ///   - critic: the network whose discriminator, after its last step, scores the images; the same one where nil.
  func decode(
    _ vectors: [Double], with model: TrainedModel, after step: Int? = nil,
    critic: TrainedModel? = nil
  ) async throws -> DecodedGroup {
    try Task.checkCancellation()
    let step = step ?? model.plan.steps
    let judge = critic ?? model
    let latents = SheetLatents.single(vectors)
    let key = DecodeStore.Key(
      network: "\(model.name) \(judge.name) \(judge.plan.steps)", step: step, latents: latents,
      maps: suite.identity, shown: Self.shown)
    return try store.group(key) {
      context.report("decoding", 0, 1)
      defer { context.report("decoding", 1, 1) }
      return try GroupDecoder(
        generator: networks.generator(of: model, after: step), critic: networks.critic(of: judge),
        maps: suite.maps()
      ).decode(latents, shown: Self.shown)
    }
  }

  /// What a network makes of several groups; that of training, after the last step, is the baseline.
  ///
  /// - Parameter steps: after how many steps; after the last alone where nil.
  func decode(
    _ groups: [LatentGroup], with model: TrainedModel, after steps: [Int]? = nil
  ) async throws -> [Part] {
    var parts: [Part] = []
    for step in steps ?? [model.plan.steps] {
      for group in groups {
        let isBaseline = group.name == LatentGroup.training && step == model.plan.steps
        parts.append(
          Part(
            group: group.name, cells: group.cells, role: isBaseline ? .baseline : .compared,
            step: step, isPaired: group.isPaired,
            decoded: try await decode(group.vectors, with: model, after: step)))
      }
    }
    return parts
  }

  /// Real images that the reference does not hold, as a network's discriminator scores them.
  func decodedData(critic model: TrainedModel) throws -> DecodedGroup {
    let key = DecodeStore.Key(
      network: "\(settings.samples) real images, \(model.name)", step: model.plan.steps,
      latents: [], maps: suite.identity, shown: 0)
    return try store.group(key) {
      suite.decodedData(count: settings.samples, critic: try networks.critic(of: model))
    }
  }

  /// Adds a picture to the answer.
  func show(_ picture: ExperimentPicture) { context.show(picture) }

  /// A group of a row that is to be added.
  struct Part: Sendable {
    let group: String
    var cells: [Table.Cell] = []
    var role = StudyRow.Role.compared
    var step: Int?
    /// Whether image i comes from the draw of the baseline's image i, where there are as many.
    var isPaired = true
    let decoded: DecodedGroup
  }

  /// Measures groups of one network against real images and against the baseline among them; of the first network of a
  /// model its controls, too.
  mutating func add(_ groups: [Part], of model: TrainedModel, _ entry: StudyModel) async throws {
    let parts = groups + (entry.number == 0 ? try await controls(of: model) : [])
    guard let baseline = parts.first(where: { $0.role == .baseline })?.decoded else {
      preconditionFailure("groups of \(entry.name) without a baseline")
    }
    let (maps, shared) = (suite.references, context.shared)
    let sharedName = "measures \(model.path) \(model.plan.steps) \(settings) \(suite.identity)"
    let count = parts.count * maps.count
    let report = { context.report("measures of \(entry.name)", $0, count) }
    // A group in one map is a block of its own, and does not divide its work further.
    let found = try await mapBlocks(count: count, tasks: context.tasks, completed: report) {
      block in
      let (part, map) = (parts[block / maps.count], maps[block % maps.count])
      let input = MeasureInput(
        group: part.decoded, baseline: baseline, features: part.decoded.features(of: map.name),
        reference: map.set, tasks: 1)
      // A network's own draws and its controls stand in every experiment that looks at it.
      if part.role == .compared { return try await MeasureCatalog.measure(input) }
      return try await shared.value("\(sharedName) \(part.group) \(map.name)") {
        try await MeasureCatalog.measure(input)
      }
    }
    for (number, part) in parts.enumerated() {
      var byMap: [String: [String: Measured]] = [:]
      for (place, map) in maps.enumerated() {
        byMap[map.name] = found[number * maps.count + place]
      }
      rows.append(
        StudyRow(
          model: entry, step: part.step ?? entry.plan.steps, group: part.group,
          cells: part.cells.isEmpty ? columns.map { _ in .missing } : part.cells, role: part.role,
          count: part.decoded.count, isPaired: part.isPaired, measured: byMap))
    }
  }

  /// Shows which networks were left out, if any were.
  func showMissing() { missing.show(in: context) }

  /// The table of all rows; differences from the baselines are shown beside it.
  func answer() throws -> Table {
    context.show(
      ExperimentTable(
        name: Contrasts.tableName,
        caption:
          "Differences of groups from the baseline of their network, with intervals and p-values.",
        table: try Contrasts(rows, seed: context.seed, tasks: context.tasks).table(columns: columns)
      ))
    context.show(
      ExperimentTable(
        name: "usability",
        caption: "Whether each measure tells each control from a network's own draws.",
        table: Usability(rows).table))
    context.show(
      ExperimentTable(
        name: "feature-maps",
        caption:
          "The feature maps, the Fréchet distance between both halves of the data in each, and how often the network of "
          + "attributes is right about images that it has not seen. Images without labels have no such network.",
        table: suite.table))
    showMissing()
    if !smoothness.rows.isEmpty {
      context.show(
        ExperimentTable(
          name: "smoothness",
          caption:
            "How evenly images change along paths: the way through the features over the distance of the "
            + "ends, and the largest step over the mean step, means over pairs of end points.",
          table: smoothness))
      context.show(
        ExperimentTable(
          name: "path-steps",
          caption:
            "How far images are from the one before on the path, for the pairs of end points on the sheets.",
          table: pathSteps))
    }
    if !images.rows.isEmpty {
      context.show(
        ExperimentTable(
          name: "images",
          caption:
            "The single images on the sheets: the norm of the latent vector, the discriminator's score, the share of saturated "
            + "values and the level before tanh.",
          table: images))
    }
    return table
  }

  /// One row a group and feature map.
  private var table: Table {
    let measures = MeasureCatalog.names.map(\.name), learned = LearnedNetworks(rows)
    var table = Table(
      columns: StudyModel.columns + ["learned", "step", "group"] + columns
        + ["feature_map", "sample_count"] + measures)
    for row in rows {
      for map in mapNames {
        let found = row.measured[map] ?? [:]
        table.append(
          row.model.cells + [
            .text(learned.contains(row.model) ? "yes" : "no"), .integer(row.step),
            .text(row.group),
          ] + row.cells
            + [.text(map), .integer(row.count)]
            + measures.map { .optional(found[$0]?.value) })
      }
    }
    return table
  }

  /// How many images of a group are kept for sheets.
  static let shown = 8
}
