import Distributions
import MonteCarlo
package import Report
import Trainer

/// Differences of groups from the baseline of their network, and shares of it, over the training seeds of a model.
///
/// The error of a model's difference is the deviation between seeds, pooled over all models of the experiment that have the
/// same group after the same share of their training; where no model has two seeds, the bootstrap within the one network takes its
/// place. So it is with shares, which are taken network by network, since baselines differ between seeds more than shares do;
/// networks that learned nothing have no part in the deviation of shares. Holm's correction runs over all differences of the
/// experiment that are asked about.
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
    /// The group's share of the baseline; nil where a baseline is not positive.
    let share: SeedMean?
    /// The share within the first network; nil where groups are not paired.
    let shareWithin: Measured?
    var shareBootstrap: PairedBootstrap?

    var pValue: Double? { mean.pValue ?? bootstrap?.pValue }
    var interval: ClosedRange<Double>? { mean.interval ?? bootstrap?.interval }
    var shareInterval: ClosedRange<Double>? { share?.interval ?? shareBootstrap?.interval }
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
      let alone = indices.filter {
        contrasts[$0].share?.interval == nil && contrasts[$0].shareWithin != nil
      }
      let shares = try PairedBootstrap.all(
        alone.compactMap { contrasts[$0].shareWithin }, seed: seed, tasks: tasks)
      for (index, bootstrap) in zip(alone, shares) { result[index].shareBootstrap = bootstrap }
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
    let models: [[Pair]] = groups.map { rows in
      rows.compactMap { row in
        guard let found = row.measured[map]?[measure.name],
          let own = networks[row.model]?.measured[map], let baseline = own[measure.name]
        else { return nil }
        return Pair(
          row: row, found: found, baseline: baseline,
          hasLearned: own["density"].map { $0.value >= VoidEvidence.leastLearned } ?? true)
      }
    }
    var differences: [Pool: [[Double]]] = [:]
    var shares: [Pool: [[Double]]] = [:]
    for model in models where !model.isEmpty {
      differences[Pool(model[0].row), default: []].append(model.map(\.difference))
      shares[Pool(model[0].row), default: []].append(
        model.filter(\.hasLearned).compactMap(\.share))
    }
    return try models.compactMap { model -> Contrast? in
      guard let first = model.first else { return nil }
      let pool = Pool(first.row), found = model.compactMap(\.share)
      return Contrast(
        first: first.row, map: map, measure: measure, values: model.map(\.found.value),
        baselines: model.map(\.baseline.value),
        mean: try SeedMean(
          model.map(\.difference), deviation: try BetweenSeeds(differences[pool] ?? [])),
        within: first.isPaired ? first.found.difference(from: first.baseline) : nil,
        share: found.count == model.count
          ? try SeedMean(found, deviation: try BetweenSeeds(shares[pool] ?? [])) : nil,
        shareWithin: first.isPaired && first.share != nil
          ? first.found.ratio(to: first.baseline) : nil)
    }
  }

  /// A group of one network and the baseline of that.
  private struct Pair {
    let row: StudyRow
    let found: Measured
    let baseline: Measured
    let hasLearned: Bool

    var difference: Double { found.value - baseline.value }
    var share: Double? { baseline.value > 0 ? found.value / baseline.value : nil }
    var isPaired: Bool {
      found.influences.count == baseline.influences.count && found.influences.count > 1
    }
  }

  /// One row a model, group, feature map and measure.
  ///
  /// - Parameter columns: the experiment's own columns.
  package func table(columns: [String]) throws -> Table {
    var table = Table(
      columns: StudyModel.columns.dropLast() + ["step", "group"] + columns + [
        "feature_map", "measure", "seeds", "baseline", "value", "difference", "low", "high",
        "interval", "p_value", "p_holm", "within_low", "within_high", "share", "share_low",
        "share_high",
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
          .optional(contrast.bootstrap?.interval.upperBound), .optional(contrast.share?.value),
          .optional(contrast.shareInterval?.lowerBound),
          .optional(contrast.shareInterval?.upperBound),
        ])
    }
    return table
  }
}
