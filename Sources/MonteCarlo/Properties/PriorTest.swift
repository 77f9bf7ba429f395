public import Distributions
public import Report

/// Whether vectors are draws from a prior.
///
/// Every test of the ``LawBattery`` on all coordinates: marginals, norm, projections, the extremes of each,
/// and dependence of pairs of coordinates, with
/// Holm's correction, so that true draws are rejected with at most the error rate.
public struct PriorTest: Sendable {
  /// The tests, in the battery's order.
  public let outcomes: [LawBattery.Outcome]
  /// Their p-values by Holm's correction.
  public let correction: Holm
  /// The number of vectors.
  public let sampleCount: Int
  /// The chance that any test rejects draws of the prior.
  public let errorRate: Double

  /// Tests vectors.
  ///
  /// - Parameters:
  ///   - rows: row-major, one vector a row; every coordinate is finite.
  ///   - prior: the law that they should have.
  ///   - errorRate: the chance that any test rejects draws of the prior; strictly between 0 and 1.
  ///   - context: its seed makes directions and reference draws.
  /// - Throws: `MonteCarloError.tooFewValues` for no row, `.parameter` for an error rate outside its domain,
  ///   `.notANumber` for a coordinate that is not finite.
  public init(
    _ rows: [Double], against prior: any LatentPrior, errorRate: Double, context: RunContext
  ) async throws {
    let dimension = prior.dimension, count = rows.count / dimension
    precondition(
      rows.count % dimension == 0, "\(rows.count) numbers for vectors of \(dimension)")
    try Check.probability("errorRate", errorRate)
    guard count >= 1 else {
      throw MonteCarloError.tooFewValues(name: "the array", count: 0, minimum: 1)
    }
    if let index = rows.firstIndex(where: { !$0.isFinite }) {
      throw MonteCarloError.notANumber(
        name: "the array, row \(index / dimension), column \(index % dimension),", index: index)
    }
    let battery = LawBattery(
      for: prior, allCoordinates: true, sampleCount: count, seed: context.seed)
    let size = 4096
    let parts = try await context.blocks(
      "\(prior)", count: (count + size - 1) / size
    ) { block in
      battery.summary(
        of: Array(rows[block * size * dimension..<min(count, (block + 1) * size) * dimension]))
    }
    guard var summary = parts.first else { preconditionFailure("no block of \(count) vectors") }
    for part in parts.dropFirst() { summary.merge(part) }
    outcomes = try battery.outcomes(of: summary)
    correction = try Holm(outcomes.map(\.pValue))
    sampleCount = count
    self.errorRate = errorRate
  }

  /// The one verdict: whether any test rejects.
  public var isRejected: Bool { correction.rejections(level: errorRate).contains(true) }

  /// One row a test, and a last row `all tests` with the smallest adjusted p-value and the verdict.
  public var table: Table {
    var table = Table(columns: [
      "test", "count", "statistic", "p_value", "adjusted_p_value", "method", "verdict",
    ])
    for (outcome, adjusted) in zip(outcomes, correction.adjusted) {
      table.append([
        .text(outcome.name), .integer(sampleCount), .real(outcome.statistic),
        .real(outcome.pValue), .real(adjusted), .text(outcome.method), verdict(adjusted),
      ])
    }
    let smallest = correction.adjusted.min() ?? 1
    table.append([
      "all tests", .integer(sampleCount), .missing, .missing, .real(smallest), "Holm",
      verdict(smallest),
    ])
    return table
  }

  private func verdict(_ adjusted: Double) -> Table.Cell {
    adjusted <= errorRate ? "rejected" : "not rejected"
  }
}
