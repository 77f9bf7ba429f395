import ArgumentParser
import MonteCarlo

/// `latent plan`: an experiment's settings as JSON.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Print an experiment's plan: all its settings, as JSON.",
    discussion:
      "Change it and give it to 'latent run' with --plan. --seed puts another seed into it.")

  @OptionGroup var planOptions: PlanOptions

  @OptionGroup(visibility: .hidden) var options: RunOptions

  func run() throws {
    try StandardOutput.write(try planOptions.resolve(seed: options.givenSeed).plan.json)
  }
}
