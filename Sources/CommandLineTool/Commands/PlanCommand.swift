import ArgumentParser
import MonteCarlo
import Report

/// `latent plan`: an experiment's settings as JSON, or explained.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Print an experiment's plan: all its settings, as JSON.",
    discussion: """
      Change it and give it to 'latent run' with --plan. --seed puts another seed into it. --explain \
      says what every setting means and what it may hold.
      """)

  @OptionGroup var planOptions: PlanOptions

  @Flag(help: "Print a table that explains the settings instead.")
  var explain = false

  @OptionGroup(visibility: .hidden) var options: RunOptions

  func run() throws {
    let (entry, plan) = try planOptions.resolve(seed: options.givenSeed)
    guard explain, case .object(let values) = plan.settings else {
      return try StandardOutput.write(plan.json)
    }
    var table = Table(columns: ["setting", "meaning", "allowed", "value"])
    for setting in entry.settings {
      table.append([
        .text(setting.name), .text(setting.meaning), .text(setting.domain.requirement),
        .text(values[setting.name]?.json ?? ""),
      ])
    }
    try StandardOutput.write(TableFormat.table.text(table))
  }
}
