import ArgumentParser
import MonteCarlo
import Report

/// `latent test two-sample`: do two samples have one law?
struct TwoSampleTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "two-sample", abstract: "Do two samples have one law?")

  /// The test.
  enum Method: String, ExpressibleByArgument, CaseIterable {
    case kolmogorovSmirnov = "ks"
  }

  @Option(help: ArgumentHelp("The first sample: .npy or .csv.", valueName: "file"))
  var samples: String

  @Option(help: ArgumentHelp("The second sample: .npy or .csv.", valueName: "file"))
  var against: String

  @Option(help: "The test.")
  var method = Method.kolmogorovSmirnov

  @Option(help: "The column of files with several, for ks.")
  var column: String?

  @OptionGroup var level: LevelOptions
  @OptionGroup var table: TableOptions
  @OptionGroup var options: RunOptions

  func run() throws {
    let level = try level.checked
    let destination = try table.destination()
    guard samples != "-" || against != "-" else {
      throw Failure.misuse("Only one of --samples and --against can be standard input.")
    }
    let answer =
      switch method {
      case .kolmogorovSmirnov: try kolmogorovSmirnov()
      }
    var table = Table(columns: [
      "test", "first_count", "second_count", "statistic", "p_value", "method", "verdict",
    ])
    let isRejected = answer.pValue <= level
    table.append([
      .text(method.rawValue), .integer(answer.counts.0), .integer(answer.counts.1),
      .real(answer.statistic), .real(answer.pValue), .text(answer.method),
      .text(Verdicts.text(isRejected: isRejected)),
    ])
    let plan = CommandPlan(
      command: "test two-sample", seed: method == .kolmogorovSmirnov ? nil : options.seed,
      settings: [
        "samples": CommandPlan.fileName(samples), "against": CommandPlan.fileName(against),
        "method": .text(method.rawValue), "column": column.map(PlanValue.text) ?? .null,
        "level": .number(level),
      ])
    try destination.write(table, plan: plan, notes: options.notes)
    if isRejected { throw Failure.rejected }
  }

  private typealias Answer = (
    counts: (Int, Int), statistic: Double, pValue: Double, method: String
  )

  private func kolmogorovSmirnov() throws -> Answer {
    let first = try Sample(samples, column: column), second = try Sample(against, column: column)
    let test = try TwoSampleKolmogorovSmirnovTest(first.values, second.values)
    return (
      (test.firstCount, test.secondCount), test.statistic, test.pValue, test.method.rawValue
    )
  }
}
