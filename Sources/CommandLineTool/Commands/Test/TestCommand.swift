import ArgumentParser

/// `latent test`: goodness-of-fit tests of a user's numbers.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Test numbers and vectors against laws, priors and each other.",
    discussion: "Exit code 0: not rejected; 1: rejected.",
    subcommands: [
      KolmogorovSmirnovTestCommand.self, AndersonDarlingTestCommand.self,
      CramerVonMisesTestCommand.self, TwoSampleTestCommand.self, PriorTestCommand.self,
    ])
}
