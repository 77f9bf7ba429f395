import ArgumentParser
import MonteCarlo
import Report

/// `latent run`: one experiment.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run one experiment and print its table.",
    discussion: """
      Settings come from the experiment's defaults, the plan of --plan and --set, the last \
      winning; 'latent plan EXPERIMENT --explain' says what they mean. With --output the folder gets plan.json, table.csv, report.md and figures.

      Experiments: \(AllExperiments.entries.map(\.name).joined(separator: ", ")).
      """)

  @OptionGroup var planOptions: PlanOptions

  @Option(help: "The form in which the table is printed.")
  var format: TableFormat = .table

  @Option(help: ArgumentHelp("The folder to write.", valueName: "folder"))
  var output: String?

  @OptionGroup var generators: GeneratorOptions
  @OptionGroup var options: RunOptions

  func run() async throws {
    let (entry, plan) = try planOptions.resolve(
      seed: options.givenSeed, defaults: generators.changes)
    guard let output else {
      return try StandardOutput.write(format.text(try await run(entry, plan).table))
    }
    let answer = try await Interruption.cancelling {
      let folder = try OutputFolder(output, command: Plan.command(of: entry.name))
      do {
        let answer = try await run(entry, plan)
        try Task.checkCancellation()
        // Not before: the plan of an older run belongs to the table beside it.
        try folder.write(plan.json, to: "plan.json")
        try ExperimentReport.write(entry, plan: plan, answer: answer, to: folder)
        return answer
      } catch {
        folder.removeIfNew()
        throw error
      }
    }
    try StandardOutput.write(format.text(answer.table))
    options.noteMissing(in: answer, of: entry.name)
    options.notes.note("Wrote the folder '\(output)'.")
  }

  private func run(_ entry: ExperimentEntry, _ plan: Plan) async throws -> ExperimentAnswer {
    let shared = SharedValues()
    try await options.noteForecast(
      of: [plan], seed: plan.seed, generators: generators, sharing: shared)
    return try await options.withContext(
      entry.name, seed: plan.seed, generators: generators, sharing: shared
    ) { context in
      try await entry.run(plan, context)
    }
  }
}
