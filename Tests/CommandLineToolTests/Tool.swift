import Foundation
import TestSupport
import Testing

/// The built executable, run as a process of its own.
enum Tool {
  /// How a run ended.
  struct Outcome: Sendable {
    /// The exit code; the signal's number plus 128 where a signal ended the process.
    let code: Int32
    /// Standard output.
    let output: String
    /// Standard error.
    let errors: String

    /// The lines of standard output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// Runs `latent` and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: after the program's name.
  ///   - input: standard input; empty where nil.
  ///   - folder: the current folder.
  ///   - started: called with the process's number once it runs.
  static func run(
    _ arguments: [String], input: String? = nil, in folder: TemporaryFolder? = nil,
    started: @Sendable (Int32) -> Void = { _ in }
  ) async throws -> Outcome {
    try await launch(executable, arguments, input: input, in: folder, started: started)
  }

  /// Runs a shell command in which `$LATENT` is the executable.
  ///
  /// - Parameters:
  ///   - command: what the shell reads.
  ///   - folder: the current folder.
  ///   - limit: how long the command may run.
  static func shell(
    _ command: String, in folder: TemporaryFolder? = nil, limit: Duration = .seconds(120)
  ) async throws -> Outcome {
    try await launch(
      URL(fileURLWithPath: "/bin/bash"), ["-c", command], input: nil, in: folder, limit: limit
    ) { _ in }
  }

  /// The product beside the test bundle.
  static var executable: URL {
    get throws {
      let bundles =
        Bundle.allBundles.map(\.bundleURL) + [URL(fileURLWithPath: CommandLine.arguments[0])]
      let candidates = bundles.map {
        $0.deletingLastPathComponent().appendingPathComponent("latent")
      }
      return try #require(
        candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) },
        "no executable 'latent' beside the tests")
    }
  }

  private static func launch(
    _ executable: URL, _ arguments: [String], input: String?, in folder: TemporaryFolder?,
    limit: Duration = .seconds(120), started: @Sendable (Int32) -> Void
  ) async throws -> Outcome {
    await Launches.shared.take()
    defer { Task { await Launches.shared.free() } }
    // Files, not pipes: a full pipe that nobody reads would stop the process for ever.
    let streams = try TemporaryFolder()
    try streams.write(input ?? "", to: "input")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["LATENT": try Self.executable.path, "COLUMNS": "80"]) { $1 }
    process.currentDirectoryURL = folder?.url ?? streams.url
    let handles = [
      try FileHandle(forReadingFrom: streams.file("input")),
      try streams.handle(forWriting: "output"), try streams.handle(forWriting: "errors"),
    ]
    process.standardInput = handles[0]
    process.standardOutput = handles[1]
    process.standardError = handles[2]
    let watch = Task {
      try await Task.sleep(for: limit)
      Issue.record("\(executable.lastPathComponent) \(arguments) still runs after \(limit)")
      process.terminate()
    }
    defer { watch.cancel() }
    let (ends, end) = AsyncStream.makeStream(of: Void.self)
    process.terminationHandler = { _ in end.finish() }
    try await Launches.shared.run(process)
    // Foundation keeps them open with the process's object, and its list of open files, read at
    // each launch, overruns a buffer once there are about 1,350.
    for handle in handles { try handle.close() }
    started(process.processIdentifier)
    for await _ in ends {}
    let isSignal = process.terminationReason == .uncaughtSignal
    return Outcome(
      code: process.terminationStatus + (isSignal ? 128 : 0), output: try streams.text("output"),
      errors: try streams.text("errors"))
  }
}

extension TemporaryFolder {
  /// A new file, open for writing.
  func handle(forWriting name: String) throws -> FileHandle {
    try Data().write(to: file(name))
    return try FileHandle(forWritingTo: file(name))
  }
}

/// Starts processes one after another, and lets a few run at once.
///
/// Foundation's `Process` crashes on Linux when several threads start one at the same moment.
private actor Launches {
  static let shared = Launches()
  private var available = 8
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func run(_ process: Process) throws { try process.run() }

  func take() async {
    if available > 0 {
      available -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func free() {
    if waiting.isEmpty {
      available += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
