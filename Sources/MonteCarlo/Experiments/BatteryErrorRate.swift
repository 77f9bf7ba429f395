import Distributions
public import Report

/// How often the battery of Property 4 errs: the whole matrix again under many seeds.
///
/// A false alarm is a position at which a law that is kept was rejected; a miss is a cell or position whose
/// exact distance is at least twice the gate and that was not rejected. Both make a wrong verdict. At
/// seeds' small sample sizes a changed law may stay *undecided*, which is no error.
public struct BatteryErrorRate: Experiment {
  public static let name = "battery-error-rate"
  public static let summary = "false alarms and misses of the property battery over many seeds"

  /// Priors in text form.
  public var priors = PriorCatalog.representatives
  /// Paths in text form.
  public var interpolations = InterpolationCatalog.entries.map { $0.name }
  /// The number of coordinates.
  public var dimension = 16
  /// Positions at which the law is tested.
  public var positions = [0.25, 0.5]
  /// Pairs of end points a cell.
  public var samples = 2000
  /// The chance, for each seed, that any test of a true law rejects it.
  public var errorRate = 1e-6
  /// How many seeds.
  public var seeds = 1000

  /// The defaults.
  public init() {}

  public static let ownSettings = PropertyMatrix.settings

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    switch profile {
    case .quick: settings.seeds = 4
    case .standard: settings.seeds = 40
    case .paper: break
    }
    return settings
  }

  /// One row a seed; the p-values' counts are over positions of kept laws, each the smallest of its battery.
  public func run(_ context: RunContext) async throws -> Table {
    try checkSettings()
    var table = Table(columns: [
      "seed_index", "kept_positions", "false_alarms", "expected_false_alarms",
      "changed_cells", "rejected_cells", "undecided_cells", "misses", "wrong_verdicts",
      "smallest_p_value", "level",
    ])
    var matrix = PropertyMatrix(
      priors: priors, interpolations: interpolations, dimension: dimension,
      positions: positions, sampleCount: samples, errorRate: errorRate)
    matrix.properties = [4]
    for index in 0..<seeds {
      let cells = try await matrix.run(context.named("seed \(index)").silenced)
      context.report("seeds", index + 1, seeds)
      table.append(row(index, cells))
    }
    return table
  }

  private func row(_ index: Int, _ cells: [PropertyCell]) -> [Table.Cell] {
    let kept = cells.filter { !$0.isSummary && $0.expected == .holds }
    let changed = cells.filter { $0.isSummary && $0.expected == .fails }
    let falseAlarms = kept.count { $0.verdict == .fails }
    let misses = cells.count { !$0.isSummary && $0.expected == .fails && $0.verdict == .holds }
    return [
      .integer(index), .integer(kept.count), .integer(falseAlarms), .real(errorRate),
      .integer(changed.count), .integer(changed.count { $0.verdict == .fails }),
      .integer(changed.count { $0.verdict == .undecided }), .integer(misses),
      .integer(falseAlarms + misses), .optional(kept.compactMap(\.pValue).min()),
      .optional(cells.compactMap(\.level).first),
    ]
  }
}

extension ExperimentEntry {
  static let batteryErrorRate = ExperimentEntry(BatteryErrorRate.self)
}
