import Distributions
import MonteCarlo
package import Report
import Trainer

/// Differences of groups from the baseline of their network, and shares of it, over the training seeds of a model.
///
/// The error of a model's difference is the deviation between seeds, pooled over all models of the experiment that have the
/// same group after the same share of their training, and no less than the error that the images leave within the networks;
/// where no model has two seeds, the latter alone, by the bootstrap where images are paired. So it is with shares, which are
/// taken network by network, since baselines differ between seeds more than shares do; networks that learned nothing have no
/// share. Holm's correction runs over all differences of the experiment that are asked about, those of measures that need no
/// feature map counted once.
package struct Contrasts {
  package static let tableName = "contrasts"

  /// A group of a model against its baseline, by one measure in one feature map.
  private struct Contrast {
    let first: StudyRow
    let map: String
    let measure: MeasureName
    let values: [Double]
    let baselines: [Double]
    let learned: Int
    var difference: Quantity
    /// The group's share of the baseline; nil where no network learned, and where a baseline is not positive.
    var share: Quantity?
  }

  /// A number over the seeds of a model.
  private struct Quantity {
    let mean: SeedMean
    /// That of the first network.
    let within: GroupPair.Estimate
    var bootstrap: ClosedRange<Double>?

    init(_ estimates: [GroupPair.Estimate], _ deviation: BetweenSeeds) throws {
      let errors = estimates.compactMap(\.standardError)
      let squares = errors.map { $0 * $0 }
      mean = try SeedMean(
        estimates.map(\.value), deviation: deviation,
        least: errors.count == estimates.count ? squares.mean.squareRoot() : nil)
      within = estimates[0]
    }

    var withinInterval: ClosedRange<Double>? { bootstrap ?? within.interval }
    var interval: ClosedRange<Double>? { mean.interval ?? withinInterval }
    var pValue: Double? { mean.interval == nil ? within.pValue : mean.pValue }
    var source: String? {
      mean.interval == nil ? withinInterval.map { _ in "within network" } : "between seeds"
    }
  }

  private let contrasts: [Contrast]

  /// - Parameters:
  ///   - seed: that of the bootstrap.
  ///   - tasks: how many blocks run at once; changes no result.
  package init(_ rows: [StudyRow], seed: UInt64, tasks: Int) throws {
    var networks: [StudyModel: StudyRow] = [:]
    for row in rows where row.role == .baseline { networks[row.model] = row }
    let learned = LearnedNetworks(rows)
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
        let pairs = order.map { cell in
          (groups[cell] ?? []).compactMap { row -> GroupPair? in
            guard let found = row.measured[map]?[measure.name],
              let baseline = networks[row.model]?.measured[map]?[measure.name]
            else { return nil }
            return GroupPair(row: row, found: found, baseline: baseline)
          }
        }
        return try Self.contrasts(of: pairs, learned, map: map, measure: measure)
      }
    }
    contrasts = try Self.bootstrapped(found, seed: seed, tasks: tasks)
  }

  /// Adds the bootstrap within the first networks, all groups of as many images together.
  private static func bootstrapped(
    _ contrasts: [Contrast], seed: UInt64, tasks: Int
  ) throws -> [Contrast] {
    let differences = try intervals(
      of: contrasts.map(\.difference.within.paired), seed: seed, tasks: tasks)
    let shares = try intervals(
      of: contrasts.map { contrast in
        contrast.share.flatMap { $0.mean.interval == nil ? $0.within.paired : nil }
      }, seed: seed, tasks: tasks)
    var result = contrasts
    for index in result.indices {
      result[index].difference.bootstrap = differences[index]
      result[index].share?.bootstrap = shares[index]
    }
    return result
  }

  /// The percentile intervals of numbers; nil for what is none.
  private static func intervals(
    of measures: [Measured?], seed: UInt64, tasks: Int
  ) throws -> [ClosedRange<Double>?] {
    var result = [ClosedRange<Double>?](repeating: nil, count: measures.count)
    let present = measures.indices.filter { measures[$0] != nil }
    let byCount = Dictionary(grouping: present) { measures[$0]?.influences.count ?? 0 }
    for (_, indices) in byCount.sorted(by: { $0.key < $1.key }) {
      let bootstraps = try PairedBootstrap.all(
        indices.compactMap { measures[$0] }, seed: seed, tasks: tasks)
      for (index, bootstrap) in zip(indices, bootstraps) { result[index] = bootstrap.interval }
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
    of models: [[GroupPair]], _ learned: LearnedNetworks, map: String, measure: MeasureName
  ) throws -> [Contrast] {
    var differences: [Pool: [[Double]]] = [:]
    var shares: [Pool: [[Double]]] = [:]
    for model in models where !model.isEmpty {
      let pool = Pool(model[0].row)
      differences[pool, default: []].append(model.map(\.difference.value))
      shares[pool, default: []].append(
        learned.among(model).compactMap { $0.share?.value })
    }
    return try models.compactMap { model -> Contrast? in
      guard let first = model.first else { return nil }
      let pool = Pool(first.row), able = learned.among(model)
      let found = able.compactMap(\.share)
      return Contrast(
        first: first.row, map: map, measure: measure, values: model.map(\.found.value),
        baselines: model.map(\.baseline.value), learned: able.count,
        difference: try Quantity(
          model.map(\.difference), try BetweenSeeds(differences[pool] ?? [])),
        share: found.isEmpty || found.count < able.count
          ? nil : try Quantity(found, try BetweenSeeds(shares[pool] ?? [])))
    }
  }

  /// One row a model, group, feature map and measure.
  ///
  /// - Parameter columns: the experiment's own columns.
  package func table(columns: [String]) throws -> Table {
    var table = Table(
      columns: StudyModel.columns.dropLast() + ["step", "group"] + columns + [
        "feature_map", "measure", "seeds", "baseline", "value", "difference", "low", "high",
        "interval", "p_value", "p_holm", "within_low", "within_high", "learned", "share",
        "share_low", "share_high",
      ])
    let holm = try adjusted()
    for (index, contrast) in contrasts.enumerated() {
      let row = contrast.first, difference = contrast.difference, share = contrast.share
      table.append(
        row.model.kind + [.integer(row.step), .text(row.group)] + row.cells + [
          .text(contrast.map), .text(contrast.measure.name), .integer(difference.mean.seeds),
          .real(contrast.baselines.mean), .real(contrast.values.mean),
          .real(difference.mean.value), .optional(difference.interval?.lowerBound),
          .optional(difference.interval?.upperBound),
          difference.source.map { .text($0) } ?? .missing, .optional(difference.pValue),
          .optional(holm[index]), .optional(difference.withinInterval?.lowerBound),
          .optional(difference.withinInterval?.upperBound), .integer(contrast.learned),
          .optional(share?.mean.value), .optional(share?.interval?.lowerBound),
          .optional(share?.interval?.upperBound),
        ])
    }
    return table
  }

  /// Holm's p-values of the differences that are asked about, by their places.
  private func adjusted() throws -> [Int: Double] {
    let firstMap = contrasts.first?.map
    let asked = contrasts.indices.filter {
      contrasts[$0].first.role == .compared && contrasts[$0].difference.pValue != nil
    }
    let family = asked.filter { contrasts[$0].measure.needsMap || contrasts[$0].map == firstMap }
    let corrected = try Holm(family.map { contrasts[$0].difference.pValue ?? 1 }).adjusted
    var holm: [Int: Double] = [:]
    for (place, index) in family.enumerated() { holm[index] = corrected[place] }
    // The same number stands under every map, in the same order.
    for (place, map) in Set(contrasts.map(\.map)).sorted().enumerated() where place > 0 {
      let own = asked.filter { contrasts[$0].map == map && !contrasts[$0].measure.needsMap }
      let first = family.filter { !contrasts[$0].measure.needsMap }
      for (index, original) in zip(own, first) { holm[index] = holm[original] }
    }
    return holm
  }
}
