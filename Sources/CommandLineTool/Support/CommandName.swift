import ArgumentParser
import Distributions

/// The words before the first option that name a command.
enum CommandName {
  /// Throws where a word stands in a command's place and none is called so.
  ///
  /// The parser would only say that it did not expect the word.
  ///
  /// - Parameters:
  ///   - arguments: what follows the name of the program.
  ///   - root: the command that they begin under.
  static func check(
    _ arguments: [String], under root: any ParsableCommand.Type
  ) throws(DistributionError) {
    var command = root, path = ""
    // 'help' names the command that it explains.
    for word in arguments.drop(while: { $0 == "help" }) {
      let choices = Self.names(under: command)
      guard !choices.isEmpty, !word.hasPrefix("-") else { return }
      guard let next = choices.first(where: { $0.name == word }) else {
        throw .unknownName(
          kind: "\(path)command", name: word, choices: choices.map { $0.name })
      }
      (command, path) = (next.command, "'\(word)' ")
    }
  }

  private static func names(
    under command: any ParsableCommand.Type
  ) -> [(name: String, command: any ParsableCommand.Type)] {
    command.configuration.subcommands.compactMap { subcommand in
      subcommand.configuration.commandName.map { ($0, subcommand) }
    }
  }
}
