import ArgumentParser
import MonteCarlo
import Report

/// `latent report`: the pages of an experiment's folder again, from the table that is there.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write an experiment's report and figures again from its table.",
    discussion: """
      FOLDER is one that 'latent run --output' or 'latent reproduce' made, with plan.json and table.csv.
      """)

  @Argument(help: ArgumentHelp("The experiment's folder.", valueName: "folder"))
  var folder: String

  @OptionGroup var options: RunOptions

  func run() async throws {
    let renderer = GnuplotRenderer()
    if case .missing(let advice) = renderer.availability { options.notes.note(advice) }
    let plan = try reading { try ExperimentReport.plan(ofFolder: folder) }
    let answer = try reading { try ExperimentAnswer(contentsOf: folder) }
    let entry = try AllExperiments.entry(plan.experiment)
    try ExperimentReport.write(
      entry, plan: plan, answer: answer,
      to: try OutputFolder(folder, command: Plan.command(of: plan.experiment)), renderer: renderer)
    try StandardOutput.write("\(folder)/report.md\n")
  }
}
