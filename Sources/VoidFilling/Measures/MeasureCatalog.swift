/// A number that says how a group of decoded images fares.
struct MeasureName: Hashable, Sendable {
  /// What a better group has more or less of.
  enum Goal: Sendable {
    case more
    case less
    /// The number describes, it does not judge.
    case neither
  }

  /// Snake-case, a column of tables; never renamed.
  let name: String
  let goal: Goal
  /// Whether the number is of a feature map; otherwise the same stands under every map.
  let needsMap: Bool

  init(_ name: String, _ goal: Goal, needsMap: Bool = true) {
    self.name = name
    self.goal = goal
    self.needsMap = needsMap
  }
}

/// Measures that one look at a group gives.
struct MeasureFamily: Sendable {
  let names: [MeasureName]
  /// A value for each name; nil where the group has no such number.
  let measure: @Sendable (MeasureInput) async throws -> [Measured?]

  init(
    _ names: [MeasureName],
    _ measure: @escaping @Sendable (MeasureInput) async throws -> [Measured?]
  ) {
    self.names = names
    self.measure = measure
  }
}

/// What measures look at: a group, and what it is compared with.
struct MeasureInput: Sendable {
  let group: DecodedGroup
  /// The group that others of the same network are compared with.
  let baseline: DecodedGroup
  /// The group's features in one map.
  let features: Features
  /// Real images in that map.
  let reference: ReferenceSet
  let tasks: Int
}

/// All measures; tables, differences and usability follow from it.
enum MeasureCatalog {
  /// One line a family.
  static let families: [MeasureFamily] = [
    .images, .frechet, .sliced, .pairs,
  ]

  /// Every measure, in the order of columns.
  static let names: [MeasureName] = families.flatMap(\.names)

  /// All measures of a group by name.
  static func measure(_ input: MeasureInput) async throws -> [String: Measured] {
    var found: [String: Measured] = [:]
    for family in families {
      for (name, value) in zip(family.names, try await family.measure(input)) {
        found[name.name] = value
      }
    }
    return found
  }
}

extension MeasureFamily {
  /// Numbers of single images, without features.
  fileprivate static let images = MeasureFamily([
    MeasureName("norm", .neither, needsMap: false), MeasureName("score", .more, needsMap: false),
    MeasureName("score_auc", .more, needsMap: false),
    MeasureName("saturation", .neither, needsMap: false),
    MeasureName("level", .neither, needsMap: false),
  ]) { input in
    let (group, baseline) = (input.group, input.baseline)
    let scores = (group.scores.map(Double.init), baseline.scores.map(Double.init))
    let curve = try AreaUnderCurve(of: scores.1, below: scores.0)
    return [
      group.norms.isEmpty ? nil : Measured(value: group.norms.map(Double.init).median),
      try .mean(of: scores.0),
      scores.0.count == scores.1.count ? curve.paired : Measured(value: curve.value),
      try .mean(of: group.saturations.map(Double.init)),
      group.levels.isEmpty ? nil : try .mean(of: group.levels.map(Double.init)),
    ]
  }

  fileprivate static let frechet = MeasureFamily([
    MeasureName("frechet_distance", .less), MeasureName("frechet_limit", .less),
  ]) { input in
    let limit = try await FrechetLimit(
      of: input.features, against: input.reference, tasks: input.tasks)
    // The bias that the limit takes off is the same in all resamples.
    return [limit.distance, Measured(value: limit.value, influences: limit.distance.influences)]
  }

  fileprivate static let sliced = MeasureFamily([
    MeasureName("sliced_wasserstein", .less)
  ]) { input in
    [
      try await SlicedWasserstein(
        of: input.features, against: input.reference, tasks: input.tasks
      ).distance
    ]
  }

  /// What pairs of images tell: one pass over those of the group, and one over those with the reference.
  fileprivate static let pairs = MeasureFamily([
    MeasureName("kernel_distance", .less), MeasureName("precision", .more),
    MeasureName("recall", .more), MeasureName("density", .more), MeasureName("coverage", .more),
    MeasureName("nearest_distance", .less), MeasureName("diversity", .more),
  ]) { input in
    let within = try await PairsWithin(
      input.features, nearest: PrecisionAndRecall.neighbours, tasks: input.tasks)
    let between = try await PairsBetween(
      input.features, within, input.reference, tasks: input.tasks)
    let found = between.neighbours
    let (region, balls) = (PrecisionAndRecall(found), DensityAndCoverage(found))
    return [
      KernelDistance.measure(within, between, against: input.reference), region.precision,
      region.recall, balls.density, balls.coverage, NearestReference.median(found),
      Diversity(within).distance,
    ]
  }
}
