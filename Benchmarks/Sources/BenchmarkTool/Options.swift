import ArgumentParser
import Benchmarking
import Foundation
import Report

/// What all commands share.
struct Options: ParsableArguments {
  @Flag(help: "Fewer rounds, and smaller sizes of growth: a look, no measurement.")
  var quick = false

  @Option(help: "The folder for the results.")
  var output = "notebooks-output/benchmark"

  /// The folder, made or accepted, with a record of the command in it.
  func folder() throws -> OutputFolder {
    let folder = try OutputFolder(output, command: "benchmark")
    try folder.write(#"{ "command": "benchmark", "quick": \#(quick) }"# + "\n", to: "plan.json")
    return folder
  }

  /// The entries of a catalog that `--only` names, or all of them.
  static func chosen<Entry>(
    _ only: String?, from catalog: [Entry], kind: String, name: (Entry) -> String
  ) throws -> [Entry] {
    guard let only else { return catalog }
    let names = only.split(separator: ",").map(String.init), known = catalog.map(name)
    let choices = "Choose from: \(known.joined(separator: ", "))."
    guard !names.isEmpty else { throw ValidationError("--only names no \(kind). \(choices)") }
    for name in names where !known.contains(name) {
      throw ValidationError("No \(kind) is called '\(name)'. \(choices)")
    }
    return catalog.filter { names.contains(name($0)) }
  }

  /// Writes results; an interruption waits until they are whole.
  static func writing(_ work: () throws -> Void) throws {
    let signals = [SIGINT, SIGTERM]
    for number in signals { _ = signal(number, SIG_IGN) }
    defer { for number in signals { _ = signal(number, SIG_DFL) } }
    try work()
  }

  /// The folder of this program, where the other programs of the package lie, too.
  static var programs: String {
    let path = Bundle.main.executablePath ?? CommandLine.arguments.first ?? "."
    return URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent().path
  }
}
