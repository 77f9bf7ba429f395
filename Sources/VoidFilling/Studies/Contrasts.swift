import Distributions
import MonteCarlo
package import Report
import Trainer

/// Differences of groups from the baseline of their network, over the training seeds of a model.
///
/// The error of a model's difference is the deviation between seeds, pooled over all models of the experiment that have the
/// same group after the same share of their training; where no model has two seeds, the bootstrap within the one network takes its place. Holm's correction runs over
/// all differences of the experiment that are asked about.
package struct Contrasts {
  package static let tableName = "contrasts"

  /// A group of a model against its baseline, by one measure in one feature map.
  private struct Contrast {
    let first: StudyRow
    let map: String
    let measure: MeasureName
    let values: [Double]
    let baselines: [Double]
    let mean: SeedMean
    /// The difference within the first network; nil where groups are not paired.
    let within: Measured?
    var bootstrap: PairedBootstrap?

    var pValue: Double? { mean.pValue ?? bootstrap?.pValue }
    var interval: ClosedRange<Double>? { mean.interval ?? bootstrap?.interval }
    var source: String? {
      mean.interval == nil ? bootstrap.map { _ in "within network" } : "between seeds"
    }
  }

  private let contrasts: [Contrast]

  /// - Parameters:
  ///   - seed: that of the bootstrap.
  ///   - tasks: how many blocks run at once; changes no result.
  package init(_ rows: [StudyRow], seed: UInt64, tasks: Int) throws {
    var networks: [StudyModel: StudyRow] = [:]
    for row in rows where row.role == .baseline { networks[row.model] = row }
    // The rows of one model and group, one a seed, in the order in which they were added.
    var order: [Cell] = []
    var groups: [Cell: [StudyRow]] = [:]
    for row in rows where row.role != .baseline {
      let cell = Cell(row)
      if groups[cell] == nil { order.append(cell) }
      groups[cell, default: []].append(row)
    }
    let maps = rows.first.map { $0.measured.keys.sorted() } ?? []
    let found = try maps.flatMap { map in
      try MeasureCatalog.names.flatMap { measure in
        try Self.contrasts(
          of: order.map { groups[$0] ?? [] }, networks, map: map, measure: measure)
      }
    }
    contrasts = try Self.bootstrapped(found, seed: seed, tasks: tasks)
  }

  /// Adds the bootstrap within the first networks, all groups of as many images together.
  private static func bootstrapped(
    _ contrasts: [Contrast], seed: UInt64, tasks: Int
  ) throws -> [Contrast] {
    var result = contrasts
    let paired = Dictionary(
      grouping: contrasts.indices.filter { contrasts[$0].within != nil }
    ) { contrasts[$0].within?.influences.count ?? 0 }
    for (_, indices) in paired.sorted(by: { $0.key < $1.key }) {
      let bootstraps = try PairedBootstrap.all(
        indices.compactMap { contrasts[$0].within }, seed: seed, tasks: tasks)
      for (index, bootstrap) in zip(indices, bootstraps) { result[index].bootstrap = bootstrap }
    }
    return result
  }

  /// What the networks of one model share.
  private struct Cell: Hashable {
    let kind: [String]
    let step: Int
    let group: String

    init(_ row: StudyRow) {
      kind = row.model.kind.map(\.description)
      step = row.step
      group = row.group
    }
  }

  /// Models whose groups have the same name and come after the same share of training have one deviation between seeds.
  private struct Pool: Hashable {
    let group: String
    let share: Double

    init(_ row: StudyRow) {
      group = row.group
      share = Double(row.step) / Double(row.model.plan.steps)
    }
  }

  private static func contrasts(
    of groups: [[StudyRow]], _ networks: [StudyModel: StudyRow], map: String, measure: MeasureName
  ) throws -> [Contrast] {
    typealias Pair = (row: StudyRow, found: Measured, baseline: Measured)
    let pairs: [[Pair]] = groups.map { rows in
      rows.compactMap { row in
        guard let found = row.measured[map]?[measure.name],
          let baseline = networks[row.model]?.measured[map]?[measure.name]
        else { return nil }
        return (row, found, baseline)
      }
    }
    var pools: [Pool: [[Double]]] = [:]
    for models in pairs where !models.isEmpty {
      pools[Pool(models[0].row), default: []].append(
        models.map { $0.found.value - $0.baseline.value })
    }
    return try pairs.compactMap { models -> Contrast? in
      guard let first = models.first else { return nil }
      let differences = models.map { $0.found.value - $0.baseline.value }
      let pool = try BetweenSeeds(pools[Pool(first.row)] ?? [])
      let isPaired =
        first.found.influences.count == first.baseline.influences.count
        && first.found.influences.count > 1
      return Contrast(
        first: first.row, map: map, measure: measure, values: models.map(\.found.value),
        baselines: models.map(\.baseline.value),
        mean: try SeedMean(differences, deviation: pool),
        within: isPaired ? first.found.difference(from: first.baseline) : nil)
    }
  }

  /// One row a model, group, feature map and measure.
  ///
  /// - Parameter columns: the experiment's own columns.
  package func table(columns: [String]) throws -> Table {
    var table = Table(
      columns: StudyModel.columns.dropLast() + ["step", "group"] + columns + [
        "feature_map", "measure", "seeds", "baseline", "value", "difference", "low", "high",
        "interval", "p_value", "p_holm", "within_low", "within_high",
      ])
    let asked = contrasts.indices.filter {
      contrasts[$0].first.role == .compared && contrasts[$0].pValue != nil
    }
    let corrected = try Holm(asked.map { contrasts[$0].pValue ?? 1 }).adjusted
    var holm: [Int: Double] = [:]
    for (place, index) in asked.enumerated() { holm[index] = corrected[place] }
    for (index, contrast) in contrasts.enumerated() {
      let row = contrast.first
      table.append(
        row.model.kind + [.integer(row.step), .text(row.group)] + row.cells + [
          .text(contrast.map), .text(contrast.measure.name), .integer(contrast.mean.seeds),
          .real(contrast.baselines.mean), .real(contrast.values.mean),
          .real(contrast.mean.value), .optional(contrast.interval?.lowerBound),
          .optional(contrast.interval?.upperBound),
          contrast.source.map { .text($0) } ?? .missing, .optional(contrast.pValue),
          .optional(holm[index]), .optional(contrast.bootstrap?.interval.lowerBound),
          .optional(contrast.bootstrap?.interval.upperBound),
        ])
    }
    return table
  }
}
