import ArgumentParser
import MonteCarlo

/// `latent ks-distribution`: the exact law of the Kolmogorov–Smirnov statistic.
struct KolmogorovSmirnovCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ks-distribution",
    abstract: "Compute the law of the Kolmogorov-Smirnov statistic.",
    discussion: """
      The law of D = sup |F_n - F| for n values of a continuous law F. Values and results are as \
      those of 'latent law'.
      """)

  /// What is computed.
  enum Function: String, ExpressibleByArgument, CaseIterable {
    case cdf
    case survival = "sf"
  }

  @Argument(help: "What to compute.")
  var function: Function

  @Option(
    name: .customLong("count"), parsing: .unconditional,
    help: ArgumentHelp("n, the number of values that the statistic is of.", valueName: "count"))
  var givenCount: Count

  @Argument(parsing: .allUnrecognized, help: "Where to compute it.")
  var values: [String] = []

  @OptionGroup(visibility: .hidden) var options: RunOptions

  func run() throws {
    let count = givenCount.value
    guard (1...Self.largestCount).contains(count) else {
      throw Failure.misuse("--count is \(count), but it must be from 1 to \(Self.largestCount).")
    }
    let law = try KolmogorovSmirnovLaw(sampleCount: count)
    try Calculator.run(values) { x in
      "\(function == .cdf ? law.cdf(x) : law.survivalFunction(x))"
    }
  }

  /// Integers up to here are exact as doubles, which the law computes with.
  private static let largestCount = 1 << 53
}
