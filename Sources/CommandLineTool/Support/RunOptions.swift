import ArgumentParser
import Foundation
import MonteCarlo

/// The options of commands that draw or compute for long.
struct RunOptions: ParsableArguments {
  @Option(name: .customLong("seed"), help: "The seed of every random number. (default: 1806)")
  var givenSeed: UInt64?

  @Option(
    help: "How many blocks run at once; changes no result. (default: the machine's cores)")
  var tasks: Int?

  @OptionGroup var notes: NoteOptions

  /// The seed given, or the default.
  var seed: UInt64 { givenSeed ?? 1806 }

  /// The number of tasks, checked.
  var checkedTasks: Int {
    get throws {
      let tasks = tasks ?? ProcessInfo.processInfo.activeProcessorCount
      guard tasks >= 1 else {
        throw Failure.misuse("--tasks is \(tasks), but it must be at least 1.")
      }
      return tasks
    }
  }
}

/// How much a command says on standard error.
struct NoteOptions: ParsableArguments {
  @Flag(help: "Show no progress and no notes.")
  var quiet = false

  @Flag(help: "Say on standard error what is done.")
  var verbose = false

  /// Says something unless `--quiet`.
  func note(_ text: String) { if !quiet { StandardError.write("\(text)\n") } }

  /// Says something with `--verbose`.
  func detail(_ text: String) { if verbose && !quiet { StandardError.write("\(text)\n") } }
}
