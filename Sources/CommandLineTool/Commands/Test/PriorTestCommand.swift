import ArgumentParser
import Distributions
import MonteCarlo
import Report

/// `latent test prior`: whether vectors are draws from a prior.
struct PriorTestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prior", abstract: "Are these vectors draws from this prior?",
    discussion: """
      Tests every coordinate, the norm, projections on random directions and dependence between \
      coordinates, with Holm's correction. The last row, 'all tests', is the verdict. The seed \
      makes the directions.
      """)

  @Option(help: ArgumentHelp("The vectors, one a row: .npy or .csv.", valueName: "file"))
  var samples: String

  @Option(help: "The prior they should come from.")
  var prior: String

  @Option(help: "The chance to reject vectors that do come from the prior.")
  var errorRate = "1e-6"

  @OptionGroup var table: TableOptions
  @OptionGroup var options: RunOptions

  func run() async throws {
    let errorRate = try LevelOptions.probability(errorRate, option: "--error-rate")
    let destination = try table.destination()
    let vectors = try Vectors(samples)
    let prior = try PriorCatalog.make(prior, dimension: vectors.dimension)
    try vectors.checkFinite()
    let test = try await options.withContext("test") { context in
      try await PriorTest(
        vectors.array.values, against: prior, errorRate: errorRate, context: context)
    }
    let plan = CommandPlan(
      command: "test prior", seed: options.seed,
      settings: [
        "samples": CommandPlan.fileName(samples), "prior": .text(prior.description),
        "error-rate": .number(errorRate),
      ])
    try destination.write(test.table, plan: plan, notes: options.notes)
    if test.isRejected { throw Failure.rejected }
  }
}
