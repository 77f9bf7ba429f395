import Foundation
import Report

/// What an experiment on trained generators says, feature map by feature map.
///
/// A measure is usable where each control is told from the network's own draws in two maps or more; a map has a say in it
/// only where the measure tells every control in that map.
struct VoidEvidence {
  typealias Missing = ClaimEvidence.Missing

  private let evidence: ClaimEvidence
  private let experiment: String

  init(_ evidence: ClaimEvidence, _ experiment: String) {
    self.evidence = evidence
    self.experiment = experiment
  }

  /// What a map says of a statement.
  enum Vote: Equatable {
    case yes
    case no
    /// The interval holds both.
    case unclear

    /// One answer of several: that of all of them, or none.
    static func joint(_ votes: [Vote]) -> Vote {
      guard let first = votes.first, votes.allSatisfy({ $0 == first }) else { return .unclear }
      return first
    }

    /// The verdict on a claim that the statement makes true.
    var verdict: ClaimVerdict {
      switch self {
      case .yes: .holds
      case .no: .fails
      case .unclear: .undecided
      }
    }
  }

  /// A group's measure against its network's baseline, in one map.
  struct Reading: Equatable {
    let map: String
    let baseline: Double
    let value: Double
    /// Where the difference from the baseline lies; nil where nothing tells.
    let difference: ClosedRange<Double>?

    /// The group's part of the baseline.
    var share: Double { value / baseline }

    /// Where the group's part of the baseline lies; nil also for a baseline of nothing, which has no parts.
    var shares: ClosedRange<Double>? {
      guard baseline > 0 else { return nil }
      return difference.map { 1 + $0.lowerBound / baseline...1 + $0.upperBound / baseline }
    }

    /// Whether the group has at least this part of the baseline.
    func isAtLeast(_ part: Double) -> Vote {
      guard baseline > 0 else { return .unclear }
      let range = shares ?? share...share
      if range.lowerBound >= part { return .yes }
      return range.upperBound < part ? .no : .unclear
    }

    /// For sentences: the part of the baseline and its interval.
    var text: String {
      let range = shares.map { " (\($0.lowerBound.short) to \($0.upperBound.short))" } ?? ""
      return "\(share.short)\(range)"
    }
  }

  /// The maps in which a measure sees all controls.
  ///
  /// - Throws: `Missing` where the measure is unusable, and where no map sees all controls.
  func maps(seeing measure: String) throws(Missing) -> [String] {
    let rows = try evidence.rows("\(experiment)/usability", where: ["measure": measure])
    var maps: [String] = []
    var blind: Set<String> = []
    for (map, separated) in zip(rows.texts("feature_map"), rows.texts("separated")) {
      if !maps.contains(map) { maps.append(map) }
      if separated != "yes" { blind.insert(map) }
    }
    let seeing = maps.filter { !blind.contains($0) }
    guard !seeing.isEmpty, !rows.texts("usable").contains("no") else {
      throw Missing(
        reason: "\(measure) does not tell the controls from the prior's draws in "
          + blind.sorted().joined(separator: ", "))
    }
    return seeing
  }

  /// A measure of a group in every map that sees the controls.
  ///
  /// - Parameter conditions: which model, by the columns of the table; `group` among them.
  func readings(
    _ measure: String, where conditions: [String: String], anyMap: Bool = false
  ) throws(Missing) -> [Reading] {
    let maps = anyMap ? nil : try maps(seeing: measure)
    let rows = try evidence.rows(
      "\(experiment)/contrasts",
      where: conditions.merging(["measure": measure]) { first, _ in first })
    let ends = (rows.reals("low"), rows.reals("high"))
    var readings: [Reading] = []
    for (place, map) in rows.texts("feature_map").enumerated() where maps?.contains(map) ?? true {
      let (low, high) = (ends.0[place], ends.1[place])
      readings.append(
        Reading(
          map: map, baseline: rows.reals("baseline")[place], value: rows.reals("value")[place],
          difference: low <= high ? low...high : nil))
    }
    return readings
  }

  /// Whether a group keeps at least a part of its baseline, by a measure of which more is better, in all maps.
  func keeps(
    _ part: Double, of measure: String, where conditions: [String: String]
  ) throws(Missing) -> (vote: Vote, text: String) {
    let readings = try readings(measure, where: conditions)
    let text = readings.map { "\($0.text) in \($0.map)" }.joined(separator: ", ")
    return (.joint(readings.map { $0.isAtLeast(part) }), text)
  }

  /// The texts of a column, each once, of the rows that satisfy conditions.
  func distinct(
    _ column: String, where conditions: [String: String] = [:]
  ) throws(Missing) -> [String] {
    var found: [String] = []
    let rows = try evidence.rows("\(experiment)/contrasts", where: conditions)
    for text in rows.texts(column) where !found.contains(text) { found.append(text) }
    return found
  }

  /// A column of the experiment's own table, in one feature map.
  func column(
    _ column: String, where conditions: [String: String]
  ) throws(Missing) -> [Double] {
    try evidence.rows(experiment, where: conditions).reals(column)
  }
}

// MARK: - Questions of single claims

extension VoidEvidence {
  /// The first of the widths, at which all models are trained.
  func firstWidth() throws(Missing) -> String { try distinct("width").first ?? "" }

  /// The training seeds of an experiment's own table.
  func seeds() throws(Missing) -> [String] {
    var found: [String] = []
    for text in try evidence.rows(experiment).texts("training_seed") where !found.contains(text) {
      found.append(text)
    }
    return found
  }

  /// A measure that needs no feature map.
  func plain(
    _ measure: String, where conditions: [String: String]
  ) throws(Missing) -> (baseline: Double, value: Double) {
    let readings = try readings(measure, where: conditions, anyMap: true)
    return (readings[0].baseline, readings[0].value)
  }

  /// A group of one network over the steps.
  func course(
    _ group: String, map: String, seed: String, of measure: String
  ) throws(Missing) -> [(step: Int, value: Double)] {
    let rows = try evidence.rows(
      experiment, where: ["group": group, "feature_map": map, "training_seed": seed])
    return zip(rows.reals("step"), rows.reals(measure)).map { (Int($0), $1) }
  }

  /// For every model the norm at which a share of a measure is left, nil beyond all tried, and the median norm of
  /// training.
  ///
  /// Between two factors the share is a straight line in the logarithm of the norm.
  func normLimits(
    of measure: String, map: String, share: Double
  ) throws(Missing) -> [(model: String, training: Double, limit: Double?)] {
    let table = try evidence.rows(experiment, where: ["feature_map": map, "training_seed": "0"])
    var models: [(model: String, training: Double, limit: Double?)] = []
    for prior in Set(table.texts("prior")).sorted() {
      let ofPrior = table.rows(where: "prior", is: prior)
      for dimension in Set(ofPrior.reals("dimension")).sorted() {
        let rows = ofPrior.rows(where: "dimension", is: "\(Int(dimension))")
        let points = zip(rows.reals("factor"), zip(rows.reals("norm"), rows.reals(measure)))
          .filter { $0.0.isFinite }.sorted { $0.0 < $1.0 }
        guard let own = points.first(where: { $0.0 == 1 })?.1 else { continue }
        let wanted = share * own.1
        var limit: Double?
        for (before, after) in zip(points, points.dropFirst())
        where after.0 > 1 && after.1.1 < wanted && limit == nil {
          let part = (before.1.1 - wanted) / (before.1.1 - after.1.1)
          limit = before.1.0 * pow(after.1.0 / before.1.0, min(max(part, 0), 1))
        }
        models.append(("\(prior), D = \(Int(dimension))", own.0, limit))
      }
    }
    return models
  }

  /// How well models of heavy-tailed priors are trained in the end, against a reference by the same recipe.
  func trainings(
    of measure: String, against other: VoidEvidence, reference: String, within factor: Double
  ) throws(Missing) -> [(prior: String, recipe: String, vote: Vote, text: String)] {
    let maps = try other.maps(seeing: measure)
    var found: [(prior: String, recipe: String, vote: Vote, text: String)] = []
    let own = try evidence.rows(experiment, where: ["group": "train", "training_seed": "0"])
    for prior in own.distinctTexts("prior") {
      for recipe in own.rows(where: "prior", is: prior).distinctTexts("recipe") {
        // What bounds the draws has no counterpart of its own.
        let counterpart = recipe == "bounded" ? "default" : recipe
        var votes: [Vote] = []
        var texts: [String] = []
        for map in maps {
          let conditions = ["group": "train", "feature_map": map, "training_seed": "0"]
          let value = try evidence.rows(
            experiment, where: conditions.merging(["prior": prior, "recipe": recipe]) { $1 })
          let normal = try evidence.rows(
            other.experiment,
            where: conditions.merging(["prior": reference, "recipe": counterpart]) { $1 })
          guard let width = value.texts("width").first,
            let ours = value.reals(measure).first,
            let theirs = normal.rows(where: "width", is: width).reals(measure).last
          else { continue }
          votes.append(ours <= factor * theirs ? .yes : .no)
          texts.append("\((ours / theirs).short) in \(map)")
        }
        found.append(
          (prior, recipe, .joint(votes), "\(prior), \(recipe): \(texts.joined(separator: ", "))"))
      }
    }
    return found
  }

  /// The verdict on a group of several models.
  func verdict(
    ofModelsWhere isMeant: (String) -> Bool, group: String, measure: String, part: Double,
    isClaimedBelow: Bool
  ) throws(Missing) -> ClaimFinding {
    let rows = try evidence.rows("\(experiment)/contrasts", where: ["group": group])
    let width = try firstWidth()
    var votes: [Vote] = []
    var texts: [String] = []
    for prior in rows.distinctTexts("prior") where isMeant(prior) {
      for recipe in rows.rows(where: "prior", is: prior).distinctTexts("recipe") {
        let model = ["prior": prior, "recipe": recipe, "group": group, "width": width]
        let readings = try readings(measure, where: model)
        if readings.allSatisfy({ $0.baseline < Self.leastLearned }) {
          texts.append("\(prior), \(recipe): learned nothing")
          continue
        }
        let (vote, text) = try keeps(part, of: measure, where: model)
        switch vote {
        case .yes: votes.append(isClaimedBelow ? .no : .yes)
        case .no: votes.append(isClaimedBelow ? .yes : .no)
        case .unclear: votes.append(.unclear)
        }
        texts.append("\(prior), \(recipe): \(text)")
      }
    }
    return ClaimFinding(
      Vote.joint(votes).verdict,
      "share of the training draws' \(measure), \(group): \(texts.joined(separator: "; "))")
  }

  /// Training draws that are rarer among real images show a network that has learned nothing.
  private static let leastLearned = 0.05

  /// The part of a measure of training draws that midpoints lack: over the steps of the first model from a quarter of
  /// the training on, and after the last step at other widths.
  func hollowGaps(
    of measure: String, map: String
  ) throws(Missing) -> (
    width: Double, steps: [(step: Int, gap: Double)], widths: [(width: Double, gap: Double)]
  ) {
    let table = try evidence.rows(
      experiment, where: ["feature_map": map, "training_seed": "0", "recipe": "default"])
    let priors = table.distinctTexts("prior")
    let rows = table.rows(where: "prior", is: priors.first ?? "")
    func gaps(_ width: String) -> [(step: Int, gap: Double)] {
      let model = rows.rows(where: "width", is: width)
      let own = model.rows(where: "group", is: "train")
      let middle = model.rows(where: "group", is: "midpoints")
      return zip(own.reals("step"), zip(own.reals(measure), middle.reals(measure))).map {
        (Int($0), $1.0 > 0 ? 1 - $1.1 / $1.0 : .nan)
      }
    }
    let widths = rows.distinctTexts("width")
    let all = gaps(widths.first ?? "")
    let quarter = (all.last?.step ?? 0) / 4
    return (
      widths.first.flatMap(Double.init) ?? .nan,
      all.filter { $0.step >= quarter && $0.gap.isFinite },
      widths.dropFirst().compactMap { width in
        gaps(width).last.map { (Double(width) ?? .nan, $0.gap) }
      }
    )
  }
}

extension Table {
  /// The texts of a column, each once, in the order of the rows.
  fileprivate func distinctTexts(_ column: String) -> [String] {
    var found: [String] = []
    for text in texts(column) where !found.contains(text) { found.append(text) }
    return found
  }
}
