import ArgumentParser
import MonteCarlo
import Report

/// `latent test two-sample`: whether two samples have one law.
struct TwoSampleTestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "two-sample", abstract: "Do two samples have one law?",
    discussion: """
      ks compares numbers; energy and mmd compare numbers or vectors by random divisions of the \
      pooled sample, so that no p-value is below 1/(permutations + 1).
      """)

  /// The test.
  enum Method: String, ExpressibleByArgument, CaseIterable {
    case kolmogorovSmirnov = "ks"
    case energy, mmd
  }

  @Option(help: ArgumentHelp("The first sample: .npy or .csv.", valueName: "file"))
  var samples: String

  @Option(help: ArgumentHelp("The second sample: .npy or .csv.", valueName: "file"))
  var against: String

  @Option(help: "The test.")
  var method = Method.kolmogorovSmirnov

  @Option(help: "The column of files with several: a header's name, or a number from 0.")
  var column: String?

  @Option(help: "The number of random divisions, for energy and mmd.")
  var permutations = 999

  @Option(
    help: "The power of the distances, between 0 and 2, for energy; below 1 for Cauchy tails.")
  var exponent = 1.0

  @Option(help: "C of the kernel C/(C + |x - y|^2), for mmd. (default: twice the dimension)")
  var scale: Double?

  @OptionGroup var level: LevelOptions
  @OptionGroup var table: TableOptions
  @OptionGroup var options: RunOptions

  func run() async throws {
    let level = try level.checked
    let destination = try table.destination()
    guard samples != "-" || against != "-" else {
      throw Failure.misuse("Only one of --samples and --against can be standard input.")
    }
    let answer =
      method == .kolmogorovSmirnov ? try kolmogorovSmirnov() : try await byPermutations()
    var table = Table(columns: [
      "test", "first_count", "second_count", "statistic", "p_value", "method", "verdict",
    ])
    let isRejected = answer.pValue <= level
    table.append([
      .text(method.rawValue), .integer(answer.counts.0), .integer(answer.counts.1),
      .real(answer.statistic), .real(answer.pValue), .text(answer.method),
      .text(Verdicts.text(isRejected: isRejected)),
    ])
    try destination.write(table, plan: plan(level: level), notes: options.notes)
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

  private func byPermutations() async throws -> Answer {
    let first = try vectors(samples), second = try vectors(against)
    guard first.dimension == second.dimension else {
      throw Failure.misuse(
        "The vectors of '\(samples)' have \(first.dimension) coordinates and those of '\(against)' "
          + "\(second.dimension), but both must have the same.")
    }
    let dimension = first.dimension, tasks = try options.checkedTasks
    let (x, y) = (first.values, second.values)
    let test: PermutationTest
    if method == .energy {
      test = try await EnergyDistance(exponent: exponent).test(
        x, y, dimension: dimension, permutations: permutations, seed: options.seed, tasks: tasks)
    } else {
      let kernel = MaximumMeanDiscrepancy.Kernel.inverseMultiquadric(
        scale: scale ?? 2 * Double(dimension))
      test = try await MaximumMeanDiscrepancy(kernel: kernel).test(
        x, y, dimension: dimension, permutations: permutations, seed: options.seed, tasks: tasks)
    }
    return (
      (x.count / dimension, y.count / dimension), test.statistic, test.pValue,
      "\(permutations) permutations"
    )
  }

  private func vectors(_ path: String) throws -> (values: [Double], dimension: Int) {
    if let column { return (try Sample(path, column: column).values, 1) }
    let vectors = try Vectors(path, allowsNumbers: true)
    try vectors.checkFinite()
    return (vectors.array.values, vectors.dimension)
  }

  private func plan(level: Double) -> CommandPlan {
    var settings: [String: PlanValue] = [
      "samples": CommandPlan.fileName(samples), "against": CommandPlan.fileName(against),
      "method": .text(method.rawValue), "column": column.map(PlanValue.text) ?? .null,
      "level": .number(level),
    ]
    guard method != .kolmogorovSmirnov else {
      return CommandPlan(command: "test two-sample", seed: nil, settings: settings)
    }
    settings["permutations"] = .number(Double(permutations))
    if method == .energy { settings["exponent"] = .number(exponent) }
    if method == .mmd { settings["scale"] = scale.map(PlanValue.number) ?? .null }
    return CommandPlan(command: "test two-sample", seed: options.seed, settings: settings)
  }
}
