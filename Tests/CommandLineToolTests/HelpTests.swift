import Foundation
import Testing

@Suite struct HelpTests {
  /// Every command by the words that name it.
  static let commands = [
    "", "list", "run", "plan", "verify", "law", "map", "ks-distribution", "test", "test ks",
    "test ad",
    "test cvm", "test two-sample", "test prior", "sample", "interpolate", "train", "decode",
    "checkpoint",
  ]

  @Test("help is as reviewed", arguments: commands)
  func golden(command: String) async throws {
    let words = command.split(separator: " ").map(String.init)
    let outcome = try await Tool.run(words + ["--help"])
    #expect(outcome.code == 0 && outcome.errors == "")
    let name = command.isEmpty ? "latent" : words.joined(separator: "-")
    try Golden.expect(Self.withoutCatalogs(outcome.output), is: "help-\(name).txt")
  }

  /// Help without the paragraphs that list a catalog, which every new law changes.
  static func withoutCatalogs(_ help: String) -> String {
    help.split(separator: "\n\n", omittingEmptySubsequences: false).filter { paragraph in
      !["Laws: ", "Priors: ", "Paths: ", "Experiments: "].contains {
        paragraph.hasPrefix($0)
      }
    }.joined(separator: "\n\n")
  }

  @Test(
    "help lists what the catalogs hold",
    arguments: [
      ("law", "laws"), ("sample", "laws"), ("sample", "priors"), ("interpolate", "interpolations"),
      ("run", "experiments"),
    ])
  func catalogs(command: String, catalog: String) async throws {
    let list = try await Tool.run(["list", catalog, "--format", "csv"])
    let names = list.lines.dropFirst().compactMap { $0.split(separator: ",").dropFirst().first }
    #expect(!names.isEmpty)
    // Joined again, since the help breaks its lines after hyphens, too.
    let help = try await Tool.run([command, "--help"]).output.filter { !$0.isWhitespace }
    for name in names { #expect(help.contains(name)) }
  }

  @Test(
    "a misspelt command is named, with the nearest one",
    arguments: [
      (["runn"], "No command is called 'runn'. Did you mean 'run'? Choose one of: list, run,"),
      (["runn", "norm-law", "--quiet"], "No command is called 'runn'. Did you mean 'run'?"),
      (["help", "lst"], "No command is called 'lst'. Did you mean 'list'?"),
      (["zzz"], "No command is called 'zzz'. Choose one of: list,"),
      (["test", "prio"], "No 'test' command is called 'prio'. Did you mean 'prior'?"),
    ])
  func misspelt(arguments: [String], text: String) async throws {
    let outcome = try await Tool.run(arguments)
    #expect(outcome.code == 64 && outcome.output == "")
    #expect(outcome.errors.hasPrefix("Error: \(text)"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test("the version is printed")
  func version() async throws {
    let outcome = try await Tool.run(["--version"])
    #expect(outcome.output == "0.1.0\n" && outcome.code == 0)
  }

  @Test(
    "completions are generated and their shell accepts them", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) async throws {
    let outcome = try await Tool.run(["--generate-completion-script", shell])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("ks-distribution"))
    if shell == "bash" {
      let check = try await Tool.shell("$LATENT --generate-completion-script bash | bash -n")
      #expect(check.code == 0 && check.errors == "")
    }
  }
}

/// Texts as they were reviewed, in `Golden/`.
enum Golden {
  /// Compares with a golden file, or writes it where `LATENT_REWRITE_GOLDEN` is 1.
  static func expect(_ text: String, is name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Golden").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["LATENT_REWRITE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
      return
    }
    let reviewed = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(text == reviewed, "differs from \(name); LATENT_REWRITE_GOLDEN=1 rewrites it")
  }
}
