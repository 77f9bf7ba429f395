import ArgumentParser
import Distributions

/// The root command: parses, runs, and turns what went wrong into a sentence and an exit code.
@main
struct Latent: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "latent",
    abstract: "The laws that generative models draw their noise from.",
    discussion: """
      Laws, priors and paths are written name or name(key=value,…), for example \
      cauchy(scale=3); 'latent list' shows them all. Exit codes: 0 done, 1 a verdict or \
      the run failed, 64 misuse, 130 interrupted.
      """,
    version: PackageVersion.current,
    subcommands: [
      ListCommand.self, RunCommand.self, PlanCommand.self, VerifyCommand.self, LawCommand.self,
      MapCommand.self, ReproduceCommand.self, PlotCommand.self, ReportCommand.self,
      KolmogorovSmirnovCommand.self, TestCommand.self, SampleCommand.self, InterpolateCommand.self,
      TrainCommand.self, DecodeCommand.self, CheckpointCommand.self,
    ])

  static func main() async {
    Interruption.prepare()
    do {
      try CommandName.check(Array(CommandLine.arguments.dropFirst()), under: Self.self)
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      guard let ending = Ending(error) else { exit(withError: error) }
      if let message = ending.message { StandardError.write("Error: \(message)\n") }
      exit(withError: ending.code)
    }
  }
}
