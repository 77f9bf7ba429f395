public import ArgumentParser
import Foundation
public import MonteCarlo
import Report

/// `latent reproduce`: the main job.
struct ReproduceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reproduce",
    abstract: "Run every experiment of a profile and judge the paper's claims.",
    discussion: """
      Writes FOLDER/PROFILE/index.md: the claim ledger with verdicts, the figures and a folder for each \
      experiment. Exit code 0: every verdict is the expected one; 1: not. With --only the tables of other \
      experiments are read from the folder where their plans are the same.
      """)

  @Option(help: "How much work: quick, standard or paper.")
  var profile: Profile = .quick

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Experiments to run. (default: all)", valueName: "id"))
  var only: [String] = []

  @Option(help: ArgumentHelp("The folder to write.", valueName: "folder"))
  var output = "notebooks-output"

  @OptionGroup var generators: GeneratorOptions
  @OptionGroup var options: RunOptions

  func run() async throws {
    let reproduction = try Reproduction(
      profile: profile, seed: options.seed, only: only, changes: generators.changes,
      experiments: AllExperiments.entries)
    let path = "\(output)/\(profile.rawValue)"
    let renderer = GnuplotRenderer()
    let shared = SharedValues()
    let outcome = try await Interruption.cancelling {
      let folder = try OutputFolder(path, command: Reproduction.command)
      if profile != .quick {
        try await options.noteForecast(
          of: reproduction.plans(), generators: generators, sharing: shared)
      }
      return try await reproduction.run(into: folder, renderer: renderer) { name, work in
        let answer = try await options.withContext(
          name, generators: generators, sharing: shared
        ) { try await work($0) }
        options.noteMissing(in: answer, of: name)
        return answer
      }
    }
    if case .missing(let advice) = renderer.availability { options.notes.note(advice) }
    for (name, reason) in outcome.skipped { options.notes.note("\(name) is left out. \(reason)") }
    try StandardOutput.write(summary(of: outcome, path: path))
    if !outcome.surprises.isEmpty { throw Failure.rejected }
  }

  private static func claims(_ count: Int) -> String { count == 1 ? "1 claim" : "\(count) claims" }

  private func summary(of outcome: Reproduction.Outcome, path: String) -> String {
    var lines = ClaimVerdict.allCases.compactMap { verdict -> String? in
      let count = outcome.examined.count { $0.finding.verdict == verdict }
      return count == 0 ? nil : "\(Self.claims(count)): \(verdict.rawValue)"
    }
    let rest = outcome.ledger.count - outcome.examined.count
    if rest > 0 {
      lines.append("\(Self.claims(rest)): not examined, since their experiments are not here")
    }
    for claim in outcome.surprises {
      lines.append(
        "Unexpected verdict: \(claim.name), expected '\(claim.expected?.rawValue ?? "any")'.")
    }
    return (lines + ["Wrote \(path)/index.md"]).joined(separator: "\n") + "\n"
  }
}

extension Profile: ExpressibleByArgument {}
