import Distributions
import Foundation
public import Report

/// The properties for which the paper chooses the Cauchy law, each as a number.
///
/// The list of the four in our copy is not legible in full; tested are: the density is symmetric and has
/// one mode; absolute moments of order 1 and above are infinite, those below are finite; a linear
/// combination is Cauchy again with scale |a| + |b|; an average of any number of copies keeps the law.
public struct CauchyProperties: Experiment {
  public static let name = "cauchy-properties"
  public static let summary = "the properties of the Cauchy law that the paper builds on"

  /// Orders of the absolute moments.
  public var orders = [0.25, 0.5, 0.75, 1, 1.5, 2]
  /// First weights of the combinations a·X + b·X′.
  public var firstWeights = [0.5, 0.1, 0.9, 1, 0.5]
  /// Second weights, one each.
  public var secondWeights = [0.5, 0.9, 0.1, 1, -2]
  /// Numbers of copies averaged.
  public var copies = [3, 10, 100]
  /// Draws a test.
  public var samples = 100_000
  /// The chance that any true statement of the table is rejected.
  public var errorRate = 1e-6

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    if profile == .quick { settings.samples = 20_000 }
    return settings
  }

  /// One row a statement: the value found, the value expected, and the verdict.
  public func run(_ context: RunContext) async throws -> Table {
    guard firstWeights.count == secondWeights.count else {
      throw PlanError.setting(
        key: "secondWeights", value: "of \(secondWeights.count) numbers",
        requirement: "of \(firstWeights.count), one for each of firstWeights")
    }
    var table = Table(columns: [
      "property", "setting", "sample_count", "value", "expected", "tolerance", "verdict",
    ])
    appendDensity(to: &table)
    for order in orders { appendMoment(order, to: &table) }
    let tests = firstWeights.count + copies.count
    let critical = try KolmogorovSmirnovLaw(sampleCount: samples).criticalValue(
      level: errorRate / Double(tests))
    for (a, b) in zip(firstWeights, secondWeights) {
      try await append(
        "combination", Self.combination(a, b), weights: [a, b], critical, context, to: &table)
    }
    for count in copies {
      try await append(
        "average", "average of \(count)",
        weights: Array(repeating: 1 / Double(count), count: count),
        critical, context, to: &table)
    }
    return table
  }

  /// The largest violation of symmetry and of one mode on a grid.
  private func appendDensity(to table: inout Table) {
    let law = Cauchy.standard
    var violation = 0.0
    for k in 1...4000 {
      let x = exp(Double(k - 2000) / 100)
      violation = max(violation, abs(law.pdf(x) - law.pdf(-x)), law.pdf(x * 1.01) - law.pdf(x))
    }
    table.append([
      "density", "symmetric with one mode", .missing, .real(violation), 0.0, 0.0,
      .text(violation <= 0 ? "holds" : "fails"),
    ])
  }

  /// E|X|^s up to growing bounds: the last tripling of the exponent still adds if it is infinite.
  private func appendMoment(_ order: Double, to table: inout Table) {
    let partial = { (bound: Double) in Self.partialMoment(order, upTo: bound) }
    let expected = order < 1 ? 1 / cos(.pi * order / 2) : Double.infinity
    let far = partial(700)
    let converges = abs(far - expected) <= 1e-9 * expected
    let grows = far > 1.3 * partial(500)
    table.append([
      "absolute moment", .text("of order \(order)"), .missing,
      .real(order < 1 ? far : grows ? .infinity : far), .real(expected), .real(1e-9),
      .text((order < 1 ? converges : grows) ? "holds" : "fails"),
    ])
  }

  /// E[|X|^s; |X| ≤ e^T] = (2/π)∫ e^{(s+1)t} ÷ (1 + e^{2t}) dt to T, by the trapezoidal rule.
  private static func partialMoment(_ order: Double, upTo bound: Double) -> Double {
    let step = 1.0 / 64, low = -700.0
    let count = Int((bound - low) / step)
    var sum = 0.0
    for k in 0...count {
      let t = low + Double(k) * step
      // Divided through by e^{2t} on the right so that nothing overflows.
      let value =
        t > 0 ? exp((order - 1) * t) / (1 + exp(-2 * t)) : exp((order + 1) * t) / (1 + exp(2 * t))
      sum += k == 0 || k == count ? value / 2 : value
    }
    return 2 / .pi * step * sum
  }

  /// `a·X + b·X′` as one writes it.
  private static func combination(_ a: Double, _ b: Double) -> String {
    func text(_ x: Double) -> String {
      let text = "\(abs(x))"
      return abs(x) == 1 ? "" : (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + "·"
    }
    return "\(a < 0 ? "−" : "")\(text(a))X \(b < 0 ? "−" : "+") \(text(b))X′"
  }

  private func append(
    _ property: String, _ setting: String, weights: [Double], _ critical: Double,
    _ context: RunContext, to table: inout Table
  ) async throws {
    let prior = IndependentPrior(Cauchy.standard, dimension: weights.count)
    let law = try Cauchy(scale: weights.reduce(0) { $0 + abs($1) })
    let values = try await context.named(setting).draws(of: prior, count: samples, label: setting) {
      rows in
      stride(from: 0, to: rows.count, by: weights.count).map { first in
        weights.indices.reduce(0) { $0 + weights[$1] * rows[first + $1] }
      }
    }
    let distance = try KolmogorovSmirnovTest(values, against: law).statistic
    table.append([
      .text(property), .text(setting), .integer(samples), .real(distance), 0.0, .real(critical),
      .text(Verdict.agreement(of: distance, with: 0, within: critical).rawValue),
    ])
  }
}

extension ExperimentEntry { static let cauchyProperties = ExperimentEntry(CauchyProperties.self) }
