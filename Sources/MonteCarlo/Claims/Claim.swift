import Foundation
public import Report

/// What became of a claim of the paper.
public enum ClaimVerdict: String, Sendable, Codable, CaseIterable {
  /// The claim holds as far as the numbers see.
  case holds
  /// The claim holds in a corrected or narrower form.
  case holdsWithCorrection = "holds with a correction"
  /// The claim does not hold.
  case fails
  /// The numbers at hand cannot tell.
  case undecided
}

/// What the experiments say of a claim.
public struct ClaimFinding: Sendable, Equatable {
  /// The verdict.
  public let verdict: ClaimVerdict
  /// The numbers that carry it, in words.
  public let evidence: String

  /// A verdict with its evidence.
  public init(_ verdict: ClaimVerdict, _ evidence: String) {
    self.verdict = verdict
    self.evidence = evidence
  }

  /// `holds` or a verdict for the other case.
  static func when(
    _ holds: Bool, _ evidence: String, as verdict: ClaimVerdict = .holds,
    otherwise: ClaimVerdict = .fails
  ) -> ClaimFinding {
    ClaimFinding(holds ? verdict : otherwise, evidence)
  }
}

/// A statement of the paper and how it is examined.
public struct Claim: Sendable {
  /// Kebab-case, never renamed.
  public let name: String
  /// Where the paper says it.
  public let source: String
  /// The statement in our words; where the source is not legible, the reading that is tested.
  public let statement: String
  /// The experiments whose tables decide.
  public let experiments: [String]
  /// A correction or caution; nil where there is none.
  public let remark: Remark?
  /// The verdict that a correct build finds; nil where it depends on the images that networks learn from.
  public let expected: ClaimVerdict?
  private let examine: @Sendable (ClaimEvidence) throws(ClaimEvidence.Missing) -> ClaimFinding

  /// A claim that tables decide.
  init(
    _ name: String, source: String, _ statement: String, experiments: [String],
    remark: Remark? = nil, expected: ClaimVerdict? = .holds,
    examine:
      @escaping @Sendable (ClaimEvidence) throws(ClaimEvidence.Missing) -> ClaimFinding
  ) {
    self.name = name
    self.source = source
    self.statement = statement
    self.experiments = experiments
    self.remark = remark
    self.expected = expected
    self.examine = examine
  }

  /// The finding from the tables at hand; *undecided* where one is absent or lacks a row.
  ///
  /// - Parameter tables: experiments' tables by name.
  public func finding(in tables: [String: Table]) -> ClaimFinding {
    do throws(ClaimEvidence.Missing) {
      return try examine(ClaimEvidence(tables: tables))
    } catch {
      return ClaimFinding(.undecided, error.reason)
    }
  }

  /// The command that makes the numbers.
  ///
  /// - Parameter data: the images that were given with `--data`; nil where none were.
  public func command(_ profile: Profile, data: String? = nil) -> String {
    "latent reproduce --profile \(profile.rawValue)\(data.map { " --data \($0)" } ?? "") --only "
      + experiments.joined(separator: " ")
  }
}

/// The tables that claims are judged by.
struct ClaimEvidence: Sendable {
  /// What a claim would need and does not find.
  struct Missing: Error, Equatable {
    let reason: String
  }

  let tables: [String: Table]

  /// The rows of an experiment in which all given columns hold the given texts.
  ///
  /// - Parameter columns: further columns that are read of them.
  func rows(
    _ experiment: String, where conditions: [String: String] = [:], columns: [String] = []
  ) throws(Missing) -> Table {
    // A table beside an experiment's own is named `experiment/table`.
    let name = String(experiment.prefix { $0 != "/" })
    guard var table = tables[experiment] else {
      throw Missing(reason: "run 'latent run \(name)'")
    }
    // Tables of an older version may lack some.
    for column in conditions.keys.sorted() + columns where table.index(of: column) == nil {
      throw Missing(
        reason: "\(experiment) has no column \(column): run 'latent run \(name)' with this version")
    }
    for (column, text) in conditions.sorted(by: { $0.key < $1.key }) {
      table = table.rows(where: column, is: text)
    }
    guard !table.rows.isEmpty else {
      if conditions.isEmpty { throw Missing(reason: "\(name) has no rows") }
      let wanted = conditions.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      throw Missing(
        reason: "the plan of \(name) left out \(wanted.joined(separator: ", "))")
    }
    return table
  }

  /// One number: the column of the last row that satisfies the conditions.
  func number(
    _ column: String, of experiment: String, where conditions: [String: String] = [:]
  ) throws(Missing) -> Double {
    let table = try rows(experiment, where: conditions)
    guard table.index(of: column) != nil, let value = table.reals(column).last else {
      throw Missing(reason: "\(experiment) has no column \(column)")
    }
    return value
  }

  /// The verdict of a cell of the property matrix, summed up over positions.
  func verdict(
    _ property: Int, of interpolation: String, for prior: String,
    condition: String? = nil
  ) throws(Missing) -> Verdict {
    var conditions = [
      "prior": prior, "interpolation": interpolation, "property": "\(property)",
    ]
    conditions["condition"] = condition ?? (property == 4 ? "all positions" : "any end points")
    let text = try rows("property-matrix", where: conditions).texts("verdict").last ?? ""
    guard let verdict = Verdict(rawValue: text) else {
      throw Missing(reason: "the property matrix holds the unknown verdict '\(text)'")
    }
    return verdict
  }

  /// The verdicts of several properties.
  func verdicts(
    _ properties: some Sequence<Int>, of interpolation: String, for prior: String
  ) throws(Missing) -> [Verdict] {
    var verdicts: [Verdict] = []
    for property in properties {
      verdicts.append(try verdict(property, of: interpolation, for: prior))
    }
    return verdicts
  }
}

extension Double {
  /// Four significant digits, for sentences.
  var short: String {
    guard isFinite, self != 0 else { return "\(self)" }
    let exponent = Foundation.floor(Foundation.log10(abs(self)))
    if exponent < -4 || exponent > 5 { return String(format: "%.3g", self) }
    let digits = max(0, 3 - Int(exponent))
    return String(format: "%.\(digits)f", self)
  }
}
