import ArgumentParser

@main
struct Latent: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "latent",
    abstract: "The laws that generative models draw their noise from.")
}
