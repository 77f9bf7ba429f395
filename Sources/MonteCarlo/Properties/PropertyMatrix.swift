public import Distributions
import Foundation

/// Properties 1 to 4 of every path for every prior, each beside what theory says of it.
///
/// 1. A path is continuous. 2. It is the shortest. 3. The path between two of its points is a part of it.
/// 4. At every position its point has the prior's law. Property 4 is tested at a level that keeps the
/// false-alarm rate of the whole matrix, and beside each cell that should hold runs a path on which the
/// same tests must fail. Source: mathematics of arXiv:1806.01670 section 3, with its errata.
public struct PropertyMatrix: Sendable {
  /// Priors in text form.
  public var priors: [String]
  /// Paths in text form.
  public var interpolations: [String]
  /// The number of coordinates.
  public var dimension: Int
  /// Positions at which the law is tested; the midpoint alone would pass semi-stable laws.
  public var positions: [Double]
  /// Pairs of end points for Property 4.
  public var sampleCount: Int
  /// Pairs of end points for Properties 1 to 3.
  public var pairCount: Int
  /// The chance that any test of a true law rejects it.
  public var errorRate: Double
  /// The properties to check, of 1 to 4.
  public var properties: Set<Int> = [1, 2, 3, 4]

  /// The dimensions that can be checked.
  public static let dimensions = 2...65_536

  /// The settings under which fewer values are allowed than the catalog of settings says.
  static let settings = [
    Setting("dimension", "the number of coordinates of a vector", .whole(dimensions)),
    // A number is kept for every pair, position and statistic.
    Setting("samples", "pairs of end points for Property 4", .whole(100...10_000_000)),
  ]

  /// A matrix; the defaults are those of `latent verify`.
  public init(
    priors: [String] = PriorCatalog.representatives,
    interpolations: [String] = InterpolationCatalog.entries.map { $0.name }, dimension: Int = 16,
    positions: [Double] = [0.1, 0.25, 1.0 / 3, 0.5, 0.8], sampleCount: Int = 100_000,
    pairCount: Int = 200, errorRate: Double = 1e-6
  ) {
    self.priors = priors
    self.interpolations = interpolations
    self.dimension = dimension
    self.positions = positions
    self.sampleCount = sampleCount
    self.pairCount = pairCount
    self.errorRate = errorRate
  }

  /// Runs every cell.
  ///
  /// - Returns: Cells in the order priors, paths, properties, positions; the summary of Property 4 stands
  ///   before its positions.
  /// - Throws: `DistributionError` for unknown names, ``PlanError`` for settings outside their domain.
  public func run(_ context: RunContext) async throws -> [PropertyCell] {
    try checkSettings()
    // Making a prior's tables takes a while, so even this is done side by side.
    let rows = try await context.blocks("preparing", count: priors.count) { index in
      try PropertyRow(
        priors[index], interpolations: interpolations, matrix: self, seed: context.seed)
    }
    let tests = rows.reduce(0) { $0 + $1.lawTestCount }
    let level = errorRate / Double(max(tests, 1))
    var cells: [PropertyCell] = []
    for row in rows { cells += try await row.run(level: level, context) }
    return cells
  }

  /// Throws ``PlanError`` unless every setting is in its domain.
  package func checkSettings() throws(PlanError) {
    let lists: [(key: String, values: [PlanValue])] = [
      ("priors", priors.map(PlanValue.text)),
      ("interpolations", interpolations.map(PlanValue.text)),
      ("positions", positions.map(PlanValue.number)),
    ]
    let numbers = [
      ("dimension", Double(dimension)), ("samples", Double(sampleCount)),
      ("pairs", Double(pairCount)), ("errorRate", errorRate),
    ]
    for (key, value) in numbers {
      try PropertyMatrixExperiment.setting(key).check(.number(value))
    }
    for (key, values) in lists {
      guard !values.isEmpty else {
        throw .setting(key: key, value: "empty", requirement: "a list of at least one")
      }
      try PropertyMatrixExperiment.setting(key).check(.list(values))
    }
  }
}

/// All cells of one prior.
struct PropertyRow: Sendable {
  /// A path of the row; nil where it cannot be made, with the reason.
  private struct Column: Sendable {
    let name: String
    let interpolation: (any Interpolation)?
    let preservation: Preservation
  }

  private let name: String
  private let prior: any LatentPrior
  private let columns: [Column]
  private let control: Column?
  private let matrix: PropertyMatrix
  private let check: LawPreservationCheck

  init(
    _ name: String, interpolations: [String], matrix: PropertyMatrix, seed: UInt64
  ) throws {
    let prior = try PriorCatalog.make(name, dimension: matrix.dimension)
    self.name = name
    self.prior = prior
    self.matrix = matrix
    columns = try interpolations.map { try Self.column($0, prior) }
    control = try InterpolationCatalog.entries.lazy
      .map { try Self.column($0.name, prior) }
      .first { if case .changed = $0.preservation { true } else { false } }
    check = LawPreservationCheck(
      prior: prior, positions: matrix.positions, sampleCount: matrix.sampleCount, seed: seed)
  }

  private static func column(_ name: String, _ prior: any LatentPrior) throws -> Column {
    do throws(DistributionError) {
      let interpolation = try InterpolationCatalog.make(name, prior: prior)
      return Column(
        name: name, interpolation: interpolation,
        preservation: interpolation.preservation(of: prior))
    } catch .notApplicable(_, _, let reason) {
      return Column(name: name, interpolation: nil, preservation: .refused(reason: reason))
    }
  }

  /// The paths whose law is tested: those that can be made, and the control.
  private var tested: [Column] {
    let extra = control.map { control in
      columns.contains { $0.name == control.name } ? [] : [control]
    }
    return columns.filter { $0.interpolation != nil } + (extra ?? [])
  }

  /// The tests of Property 4 in this row.
  var lawTestCount: Int { tested.count * check.testCount }

  /// Runs the row, each test at `level`.
  func run(level: Double, _ context: RunContext) async throws -> [PropertyCell] {
    let critical = try KolmogorovSmirnovLaw(sampleCount: matrix.sampleCount)
      .criticalValue(level: level)
    var laws: [String: [PropertyCell]] = [:]
    for column in tested where matrix.properties.contains(4) {
      laws[column.name] = try await lawCells(of: column, level: level, critical, context)
    }
    let pairs = EndPointPairs(
      of: prior, count: matrix.pairCount, seed: context.seed(for: "\(name) end points"))
    let seed = context.seed
    let geometry = try await context.blocks("\(name), geometry", count: columns.count) { index in
      guard let interpolation = columns[index].interpolation else {
        return matrix.properties.sorted().map { refused(columns[index], property: $0) }
      }
      return GeometryCells(
        prior: name, interpolation: columns[index].name, pairs: pairs, seed: seed
      ).cells(of: interpolation, properties: matrix.properties)
    }
    var cells: [PropertyCell] = []
    for (column, shape) in zip(columns, geometry) {
      cells += shape
      cells += withControl(laws[column.name] ?? [], control.flatMap { laws[$0.name] }, critical)
    }
    return cells
  }

  private func refused(_ column: Column, property: Int) -> PropertyCell {
    var cell = PropertyCell(
      prior: name, interpolation: column.name, property: property,
      condition: property == 4 ? "all positions" : "any end points", sampleCount: 0,
      verdict: .refused, expected: .refused)
    if case .refused(let reason) = column.preservation { cell.reason = reason }
    return cell
  }

  /// Property 4 at each position, and the cell that sums them up in front.
  private func lawCells(
    of column: Column, level: Double, _ critical: Double, _ context: RunContext
  ) async throws -> [PropertyCell] {
    guard let interpolation = column.interpolation else { return [] }
    let findings = try await check.run(
      interpolation, label: "\(name), \(column.name)", context: context)
    let positions = findings.map { finding in
      positionCell(finding, of: column, interpolation, level: level, critical)
    }
    guard var summary = positions.min(by: { ($0.pValue ?? 1) < ($1.pValue ?? 1) }) else {
      return []
    }
    let verdicts = positions.map(\.verdict)
    summary = PropertyCell(
      prior: name, interpolation: column.name, property: 4, condition: "all positions",
      sampleCount: matrix.sampleCount,
      undefinedCount: positions.reduce(0) { $0 + $1.undefinedCount },
      statisticName: summary.statisticName, statistic: summary.statistic,
      exact: positions.compactMap(\.exact).max(), threshold: summary.threshold,
      pValue: summary.pValue,
      level: level,
      verdict: verdicts.contains(.fails)
        ? .fails : verdicts.allSatisfy { $0 == .holds } ? .holds : .undecided,
      expected: summary.expected, reason: summary.reason)
    return [summary] + positions
  }

  private func positionCell(
    _ finding: LawPreservationCheck.PositionFinding, of column: Column,
    _ interpolation: any Interpolation, level: Double, _ critical: Double
  ) -> PropertyCell {
    let (expected, reason): (Verdict, String) =
      switch column.preservation {
      case .kept(let reason): (.holds, reason)
      case .changed(let reason): (.fails, reason)
      case .refused(let reason): (.refused, reason)
      }
    let exact = CoordinateDistance.exact(
      of: interpolation, prior: prior, position: finding.position)
    let verdict: Verdict =
      if finding.decisive.pValue <= level {
        .fails
      } else if expected == .holds {
        .holds
      } else if let exact, exact >= 2 * critical {
        // The law changes by more than the tests can miss, and they saw nothing.
        .holds
      } else {
        .undecided
      }
    return PropertyCell(
      prior: name, interpolation: column.name, property: 4,
      condition: "position \(finding.position)", position: finding.position,
      sampleCount: matrix.sampleCount, undefinedCount: finding.undefined,
      statisticName: finding.decisive.name, statistic: finding.decisive.statistic, exact: exact,
      threshold: finding.decisive.method.hasSuffix("-sample") ? critical : nil,
      pValue: finding.decisive.pValue, level: level, verdict: verdict, expected: expected,
      reason: reason)
  }

  /// Sets the control beside a cell that should hold.
  private func withControl(
    _ cells: [PropertyCell], _ control: [PropertyCell]?, _ critical: Double
  ) -> [PropertyCell] {
    guard var summary = cells.first, summary.expected == .holds else { return cells }
    summary.control = control?.first?.interpolation ?? "none"
    summary.controlVerdict = control?.first?.verdict ?? .undecided
    if let distance = control?.first?.exact, distance > critical {
      let excess = distance - critical
      summary.power = -expm1(-2 * Double(matrix.sampleCount) * excess * excess)
    }
    return [summary] + cells.dropFirst()
  }
}
