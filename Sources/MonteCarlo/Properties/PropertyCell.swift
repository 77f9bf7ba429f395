public import Report

/// One line of the property matrix: a prior, a path, a property, and what was found.
public struct PropertyCell: Sendable {
  /// The prior's text form.
  public let prior: String
  /// The path's text form.
  public let interpolation: String
  /// 1 continuity, 2 shortness, 3 consistency, 4 the law.
  public let property: Int
  /// What it was checked on: `any end points`, `equal norms`, `all positions`, or `position 0.25`.
  public let condition: String
  /// The position, for Property 4.
  public var position: Double?
  /// Pairs of end points.
  public var sampleCount: Int
  /// Pairs on which the path is undefined (antiparallel end points); no error.
  public var undefinedCount = 0
  /// What was measured.
  public var statisticName = ""
  /// Its value.
  public var statistic: Double?
  /// The exact distance of a coordinate's law from the prior's, where it is known.
  public var exact: Double?
  /// The value beyond which the property counts as failed.
  public var threshold: Double?
  /// The smallest p-value of the tests at this position.
  public var pValue: Double?
  /// The level of one test of Property 4.
  public var level: Double?
  /// What was found.
  public var verdict: Verdict
  /// What theory says.
  public let expected: Verdict
  /// Why theory says so.
  public var reason = ""
  /// For a cell that should hold: a path on which the same tests must fail.
  public var control: String?
  /// What the tests found on the control.
  public var controlVerdict: Verdict?
  /// The chance, at least, that the tests reject the control.
  public var power: Double?

  /// Whether the verdict is the expected one, and the control failed.
  public var isAsExpected: Bool { verdict == expected && (controlVerdict ?? .fails) == .fails }

  /// Whether this line speaks for its cell, not for one of several positions.
  public var isSummary: Bool { position == nil }
}

extension PropertyCell {
  /// The columns of ``table(of:)``.
  static let columns = [
    "prior", "interpolation", "property", "condition", "position", "sample_count",
    "undefined_count", "statistic_name", "statistic", "exact_coordinate_distance", "threshold",
    "p_value", "level",
    "verdict",
    "expected", "control", "control_verdict", "power", "reason",
  ]

  /// The cells as a table, one row each.
  public static func table(of cells: [PropertyCell]) -> Table {
    var table = Table(columns: columns)
    for cell in cells { table.append(cell.row) }
    return table
  }

  private var row: [Table.Cell] {
    [
      .text(prior), .text(interpolation), .integer(property), .text(condition),
      .optional(position), .integer(sampleCount), .integer(undefinedCount), .text(statisticName),
      .optional(statistic), .optional(exact), .optional(threshold), .optional(pValue),
      .optional(level),
      .text(verdict.rawValue), .text(expected.rawValue), control.map(Table.Cell.text) ?? .missing,
      controlVerdict.map { .text($0.rawValue) } ?? .missing, .optional(power), .text(reason),
    ]
  }
}
