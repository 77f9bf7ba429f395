import Report

/// What an experiment on trained generators says, feature map by feature map.
///
/// A measure is usable where each control is told from the network's own draws in two maps or more; a map has a say in it
/// only where the measure tells every control in that map.
package struct VoidEvidence {
  typealias Missing = ClaimEvidence.Missing

  let evidence: ClaimEvidence
  let experiment: String

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

    /// The answer to the reverse of the statement.
    var opposite: Vote {
      switch self {
      case .yes: .no
      case .no: .yes
      case .unclear: .unclear
      }
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
    /// How many of the model's networks have learned anything.
    let learned: Int
    /// The group's part of the baseline, a mean over networks; NaN where a baseline is nothing, which has no parts.
    let share: Double
    /// Where that part lies; nil where nothing tells.
    let shares: ClosedRange<Double>?

    /// Whether the group has at least this part of the baseline.
    func isAtLeast(_ part: Double) -> Vote {
      guard share.isFinite, let range = shares else { return .unclear }
      if range.lowerBound >= part { return .yes }
      return range.upperBound < part ? .no : .unclear
    }

    /// For sentences: the part of the baseline and its interval.
    var text: String {
      guard share.isFinite else { return "undefined (training draws: \(baseline.short))" }
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
      where: conditions.merging(["measure": measure]) { first, _ in first },
      columns: ["baseline", "value", "learned", "share", "share_low", "share_high"])
    let ends = (rows.reals("share_low"), rows.reals("share_high"))
    var readings: [Reading] = []
    for (place, map) in rows.texts("feature_map").enumerated() where maps?.contains(map) ?? true {
      let (low, high) = (ends.0[place], ends.1[place])
      readings.append(
        Reading(
          map: map, baseline: rows.reals("baseline")[place], value: rows.reals("value")[place],
          learned: Int(rows.reals("learned")[place]), share: rows.reals("share")[place],
          shares: low <= high ? low...high : nil))
    }
    return readings
  }

  /// The measure that decides whether pictures are sensible.
  package static let quality = "density"

  /// Training draws that are rarer among real images, by their density, show a network that has learned nothing.
  package static let leastLearned = 0.05

  /// Whether a group keeps at least a part of its baseline, by a measure of which more is better, in all maps.
  ///
  /// A model that has learned nothing has no vote.
  func keeps(
    _ part: Double, of measure: String, where conditions: [String: String]
  ) throws(Missing) -> (vote: Vote?, text: String) {
    let readings = try readings(measure, where: conditions)
    if readings.allSatisfy({ $0.learned == 0 }) { return (nil, "learned nothing") }
    let text =
      Self.text(of: readings) + (try otherWidths(measure, where: conditions))
    return (.joint(readings.map { $0.isAtLeast(part) }), text)
  }

  /// Rows of the experiment's own table, those of networks that have learned nothing left out.
  ///
  /// - Throws: `Missing` where the table is not there, or has no such rows.
  func learnedRows(where conditions: [String: String]) throws(Missing) -> Table {
    try evidence.rows(experiment, where: conditions.merging(["learned": "yes"]) { $1 })
  }

  /// What networks of other widths say of the same, for sentences; they have no vote.
  ///
  /// Empty where there are none.
  func otherWidths(
    _ measure: String, where conditions: [String: String]
  ) throws(Missing) -> String {
    guard let first = conditions["width"] else { return "" }
    var rest = conditions
    rest["width"] = nil
    var text = ""
    for width in try distinct("width", where: rest) where width != first {
      rest["width"] = width
      text += ", at width \(width) \(Self.text(of: try readings(measure, where: rest)))"
    }
    return text
  }

  static func text(of readings: [Reading]) -> String {
    readings.map { "\($0.text) in \($0.map)" }.joined(separator: ", ")
  }

  /// The texts of a column, each once, of the rows that satisfy conditions.
  func distinct(
    _ column: String, where conditions: [String: String] = [:]
  ) throws(Missing) -> [String] {
    try evidence.rows("\(experiment)/contrasts", where: conditions, columns: [column])
      .distinct(column)
  }
}
