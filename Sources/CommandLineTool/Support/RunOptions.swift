import ArgumentParser
import Foundation
import MonteCarlo
import Report
import Synchronization
import VoidFilling

/// The options of every command; hidden where they change nothing, so that a script can give them to all.
struct RunOptions: ParsableArguments {
  // Unconditional, so that negative numbers reach the checks instead of passing for options.
  @Option(
    name: .customLong("seed"), parsing: .unconditional,
    help: "The seed of every random number. (default: 1806)", transform: Self.seed(of:))
  var givenSeed: UInt64?

  @Option(
    parsing: .unconditional,
    help: "How many blocks run at once; changes no result. (default: the machine's cores)")
  var tasks: Int?

  @OptionGroup var notes: NoteOptions

  /// The seed given, or the default.
  var seed: UInt64 { givenSeed ?? 1806 }

  private static func seed(of text: String) throws -> UInt64 {
    guard let seed = UInt64(text) else {
      throw ValidationError("it must be a whole number from 0 to \(UInt64.max)")
    }
    return seed
  }

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

  /// Runs work whose progress is shown on standard error.
  func withProgress<Result: Sendable>(
    _ label: String, unit: String = "blocks", total: Int? = nil,
    _ work: (WorkProgress) async throws -> Result
  ) async throws -> Result {
    notes.detail("Seed \(seed), \(try checkedTasks) tasks.")
    let start = ContinuousClock.now
    let result = try await WorkProgress.show(
      label, unit: unit, total: total, on: .standardError(isQuiet: notes.quiet), work)
    notes.detail("Took \(ContinuousClock.now - start).")
    return result
  }

  /// Runs an experiment or a test that counts its blocks.
  func withContext<Result: Sendable>(
    _ label: String, seed: UInt64? = nil, generators: GeneratorOptions? = nil,
    sharing shared: SharedValues = SharedValues(),
    _ work: (RunContext) async throws -> Result
  ) async throws -> Result {
    let tasks = try checkedTasks
    // Said when the progress is gone, so that they do not mix on a terminal.
    let sentences = Mutex<[String]>([])
    defer { for sentence in sentences.withLock({ $0 }) { notes.note(sentence) } }
    return try await withProgress(label) { progress in
      try await work(
        RunContext(
          seed: seed ?? self.seed, tasks: tasks, dataPath: generators?.data,
          workFolder: generators?.folder ?? RunContext.defaultWorkFolder,
          trains: generators?.trainedOnly != true, shared: shared,
          note: { sentence in sentences.withLock { $0.append(sentence) } }
        ) { _, _, _ in progress.advance() })
    }
  }
}

extension RunOptions {
  /// Says what is left to train for some plans, and how long that may take; nothing where nothing is.
  func noteForecast(
    of plans: [Plan], seed: UInt64? = nil, generators: GeneratorOptions,
    sharing shared: SharedValues
  ) async throws {
    if generators.trainedOnly { return }
    let forecast = try await withContext(
      "what is left to train", seed: seed, generators: generators, sharing: shared
    ) { try await VoidFillingCatalog.forecast(of: plans, $0) }
    if let sentence = forecast.sentence { notes.note(sentence) }
  }

  /// Says how many networks an answer lacks.
  func noteMissing(in answer: ExperimentAnswer, of name: String) {
    guard let missing = answer.furtherTables.first(where: { $0.name == "missing" }) else { return }
    let count = missing.table.rows.count
    let words = count == 1 ? "1 network is" : "\(count) networks are"
    notes.note("\(name): \(words) not trained and left out; missing.csv names them.")
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
