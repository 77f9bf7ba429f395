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
      winning. With --output the folder gets plan.json, table.csv and report.md.

      Experiments: \(ExperimentCatalog.entries.map(\.name).joined(separator: ", ")).
      """)

  @OptionGroup var planOptions: PlanOptions

  @Option(help: "The form in which the table is printed.")
  var format: TableFormat = .table

  @Option(help: ArgumentHelp("The folder to write.", valueName: "folder"))
  var output: String?

  @OptionGroup var options: RunOptions

  func run() async throws {
    let (entry, plan) = try planOptions.resolve(seed: options.givenSeed)
    let context = RunContext(seed: plan.seed, tasks: try options.checkedTasks)
    guard let output else {
      return try StandardOutput.write(format.text(try await entry.run(plan, context)))
    }
    let table = try await Interruption.cancelling {
      let folder = try OutputFolder(output, command: Plan.command(of: entry.name))
      // First, so that an interrupted run can be repeated in its folder.
      try folder.write(plan.json, to: "plan.json")
      let table = try await entry.run(plan, context)
      try Task.checkCancellation()
      try folder.write(CSVWriter.text(table), to: "table.csv")
      try folder.write(ExperimentReport.text(entry, table: table), to: "report.md")
      return table
    }
    try StandardOutput.write(format.text(table))
    options.notes.note("Wrote the folder '\(output)'.")
  }
}
