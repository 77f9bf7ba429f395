import Foundation
import Report

// What single claims ask of the evidence.

extension VoidEvidence {
  /// The first of the widths, at which all models are trained.
  func firstWidth() throws(Missing) -> String { try distinct("width").first ?? "" }

  /// The training seeds of an experiment's own table.
  func seeds() throws(Missing) -> [String] {
    try evidence.rows(experiment).distinct("training_seed")
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
  /// training; means over training seeds.
  ///
  /// Between two factors the share is a straight line in the logarithm of the norm.
  func normLimits(
    of measure: String, map: String, share: Double
  ) throws(Missing) -> [(model: String, training: Double, limit: Double?)] {
    let table = try learnedRows(where: ["feature_map": map])
    var models: [(model: String, training: Double, limit: Double?)] = []
    for prior in Set(table.texts("prior")).sorted() {
      let ofPrior = table.rows(where: "prior", is: prior)
      for dimension in Set(ofPrior.reals("dimension")).sorted() {
        let rows = ofPrior.rows(where: "dimension", is: "\(Int(dimension))")
        let points = rows.means(of: ["norm", measure], by: "factor").map {
          (factor: $0.place, norm: $0.values[0], value: $0.values[1])
        }
        guard let own = points.first(where: { $0.factor == 1 }) else { continue }
        let wanted = share * own.value
        var limit: Double?
        for (before, after) in zip(points, points.dropFirst())
        where after.factor > 1 && after.value < wanted && limit == nil {
          let part = (before.value - wanted) / (before.value - after.value)
          limit = before.norm * pow(after.norm / before.norm, min(max(part, 0), 1))
        }
        models.append(("\(prior), D = \(Int(dimension))", own.norm, limit))
      }
    }
    return models
  }

  /// How well models of heavy-tailed priors are trained in the end, against a reference by the same recipe; means over
  /// training seeds.
  func trainings(
    of measure: String, against other: VoidEvidence, reference: String, within factor: Double
  ) throws(Missing) -> [(prior: String, recipe: String, vote: Vote, text: String)] {
    let maps = try other.maps(seeing: measure)
    var found: [(prior: String, recipe: String, vote: Vote, text: String)] = []
    let own = try evidence.rows(experiment, where: ["group": "train"])
    for prior in own.distinct("prior") {
      for recipe in own.rows(where: "prior", is: prior).distinct("recipe") {
        // What bounds the draws has no counterpart of its own.
        let counterpart = recipe == "bounded" ? "default" : recipe
        var votes: [Vote] = []
        var texts: [String] = []
        for map in maps {
          let conditions = ["group": "train", "feature_map": map]
          let value = try evidence.rows(
            experiment, where: conditions.merging(["prior": prior, "recipe": recipe]) { $1 })
          let normal = try evidence.rows(
            other.experiment,
            where: conditions.merging(["prior": reference, "recipe": counterpart]) { $1 })
          guard let width = value.texts("width").first,
            let ours = value.rows(where: "width", is: width).means(of: [measure], by: "step").last?
              .values.first,
            let theirs = normal.rows(where: "width", is: width).means(of: [measure], by: "step")
              .last?.values.first
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
    ofModelsWhere isMeant: (_ prior: String, _ recipe: String) -> Bool, group: String,
    measure: String, part: Double,
    isClaimedBelow: Bool
  ) throws(Missing) -> ClaimFinding {
    let rows = try evidence.rows("\(experiment)/contrasts", where: ["group": group])
    let width = try firstWidth()
    var votes: [Vote] = []
    var texts: [String] = []
    for prior in rows.distinct("prior") {
      for recipe in rows.rows(where: "prior", is: prior).distinct("recipe")
      where isMeant(prior, recipe) {
        let model = ["prior": prior, "recipe": recipe, "group": group, "width": width]
        let (vote, text) = try keeps(part, of: measure, where: model)
        if let vote { votes.append(isClaimedBelow ? vote.opposite : vote) }
        texts.append("\(prior), \(recipe): \(text)")
      }
    }
    return ClaimFinding(
      Vote.joint(votes).verdict,
      "share of the training draws' \(measure), \(group): \(texts.joined(separator: "; "))")
  }

  /// The part of a measure of training draws that midpoints lack: over the steps of the first model from a quarter of
  /// the training on, and after the last step at other widths; means over training seeds.
  func hollowGaps(
    of measure: String, map: String
  ) throws(Missing) -> (
    width: Double, steps: [(step: Int, gap: Double)], widths: [(width: Double, gap: Double)]
  ) {
    let table = try learnedRows(where: ["feature_map": map, "recipe": "default"])
    let priors = table.distinct("prior")
    let rows = table.rows(where: "prior", is: priors.first ?? "")
    func gaps(_ width: String) -> [(step: Int, gap: Double)] {
      let model = rows.rows(where: "width", is: width)
      let own = model.rows(where: "group", is: "train").means(of: [measure], by: "step")
      let middle = model.rows(where: "group", is: "midpoints").means(of: [measure], by: "step")
      return zip(own, middle).map {
        (Int($0.place), $0.values[0] > 0 ? 1 - $1.values[0] / $0.values[0] : .nan)
      }
    }
    let widths = rows.distinct("width")
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
  /// The means of some columns over the rows that have the same number in another, in ascending order of it.
  fileprivate func means(
    of measures: [String], by column: String
  ) -> [(place: Double, values: [Double])] {
    let columns = measures.map { reals($0) }
    var rows: [Double: [Int]] = [:]
    for (row, place) in reals(column).enumerated() where place.isFinite {
      rows[place, default: []].append(row)
    }
    return rows.keys.sorted().map { place in
      let chosen = rows[place] ?? []
      return (place, columns.map { column in chosen.map { column[$0] }.mean })
    }
  }
}
