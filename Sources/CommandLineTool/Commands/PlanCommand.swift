import ArgumentParser
import MonteCarlo

/// `latent plan`: an experiment's settings as JSON.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Print an experiment's plan: all its settings, as JSON.",
    discussion: "Change it and give it to 'latent run' with --plan.")

  @OptionGroup var planOptions: PlanOptions

  @Option(help: "The seed in the plan. (default: 1806)")
  var seed: UInt64?

  func run() throws {
    try StandardOutput.write(try planOptions.resolve(seed: seed).plan.json)
  }
}
