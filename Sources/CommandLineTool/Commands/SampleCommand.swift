import ArgumentParser
import Distributions
import MonteCarlo
import Report

/// `latent sample`: draws from a prior into a file.
struct SampleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Draw latent vectors from a prior.",
    discussion: """
      The output is an array of count × dimension numbers in .npy, or rows with columns z1, z2, … \
      in .csv; '-' prints CSV. The plan that made a file is written beside it.

      Priors: \(PriorCatalog.names.joined(separator: ", ")).
      """)

  @Option(help: "The prior, for example 'cauchy(scale=3)'.")
  var prior: String

  @Option(parsing: .unconditional, help: "The number of coordinates of a vector.")
  var dimension: Int

  @Option(
    name: .customLong("count"), parsing: .unconditional,
    help: ArgumentHelp("The number of vectors, for example 1e6.", valueName: "count"))
  var givenCount: Count

  @Option(help: ArgumentHelp("The file to write: .npy, .csv or '-'.", valueName: "file"))
  var output: String

  @Flag(help: "Replace an output file that exists.")
  var force = false

  @OptionGroup var options: RunOptions

  func run() async throws {
    try Dimension.check(dimension)
    let count = givenCount.value
    guard count >= 0 else {
      throw Failure.misuse("--count is \(count), but it must be at least 0.")
    }
    let prior = try PriorCatalog.make(prior, dimension: dimension)
    let output = try OutputPath(output, force: force)
    let tasks = try options.checkedTasks, seed = options.seed
    try await Interruption.cancelling {
      var file = try VectorFile(output, shape: [count, dimension])
      try await options.withProgress("sample", unit: "draws", total: count) { progress in
        try await prior.forEachBlock(count: count, seed: seed, tasks: tasks) { _, rows in
          try file.append(rows)
          progress.advance(by: rows.count / dimension)
        }
      }
      try file.commit()
      try output.writePlan(
        CommandPlan(
          command: "sample", seed: seed,
          settings: [
            "count": .number(Double(count)), "dimension": .number(Double(dimension)),
            "prior": .text(prior.description),
          ]))
    }
    if !output.isStandardOutput {
      options.notes.note("Wrote \(count) × \(dimension) draws of \(prior) to '\(output.path)'.")
    }
  }
}
