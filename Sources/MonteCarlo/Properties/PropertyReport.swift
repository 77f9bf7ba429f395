public import Report

extension PropertyCell {
  /// The cells that speak for a property as JUnit test cases: a group a prior and path.
  ///
  /// A path that cannot be made, as theory says, is skipped; an undecided cell has failed.
  public static func junit(of cells: [PropertyCell]) -> JUnitXML {
    JUnitXML(
      name: "latent verify",
      cases: cells.filter(\.isSummary).map { cell in
        JUnitXML.TestCase(
          group: "\(cell.prior), \(cell.interpolation)",
          name: "property \(cell.property), \(cell.condition)", outcome: cell.outcome)
      })
  }

  private var outcome: JUnitXML.Outcome {
    guard isAsExpected else {
      let control =
        control.map { ", control \($0): \(controlVerdict?.rawValue ?? "not run")" } ?? ""
      return .failed(
        message: "\(verdict.rawValue), expected \(expected.rawValue)\(control); \(reason)")
    }
    return verdict == .refused ? .skipped(message: reason) : .passed
  }

  /// The cells that speak for a property, without the positions behind them, in the columns that a person
  /// reads first.
  public static func overview(of cells: [PropertyCell]) -> Table {
    var table = Table(columns: [
      "prior", "interpolation", "property", "condition", "verdict", "expected", "as_expected",
    ])
    for cell in cells where cell.isSummary {
      table.append([
        .text(cell.prior), .text(cell.interpolation), .integer(cell.property),
        .text(cell.condition), .text(cell.verdict.rawValue), .text(cell.expected.rawValue),
        .text(cell.isAsExpected ? "yes" : "no"),
      ])
    }
    return table
  }
}
