import Foundation

/// Another program that does the same work: a process that stays, so that nobody pays for its start.
///
/// A line of its input is `KERNEL COUNT TASKS`, a line of its output the nanoseconds that the work took by the
/// peer's own clock, without the pipe between us. Before the first line it says `ready VERSIONS KERNEL…`, or
/// `missing PACKAGE`. It prepares (inputs, arrays) when a line differs from the last one.
package final class Peer {
  /// The name in tables.
  package let name: String
  /// What it is made of, for example `NumPy` and its version.
  let versions: [String: String]
  /// The kernels that it has.
  let kernels: Set<String>
  private let process: Process
  private let input: FileHandle
  private var lines: LineReader

  /// Starts a peer.
  ///
  /// - Throws: ``BenchmarkError/peer(name:reason:)`` where it is not there.
  init(_ entry: PeerEntry, folder: String) throws {
    name = entry.name
    process = Process()
    let inputPipe = Pipe(), output = Pipe()
    let (executable, arguments) = try entry.command(folder)
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(try entry.environment) { _, new in new }
    process.standardInput = inputPipe
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { throw entry.missing }
    input = inputPipe.fileHandleForWriting
    lines = LineReader(output.fileHandleForReading)
    guard let greeting = lines.next()?.split(separator: " ").map(String.init),
      greeting.count > 2, greeting[0] == "ready"
    else { throw entry.missing }
    // `NumPy=2.4.6,SciPy=1.17.1`, or a version alone.
    versions = Dictionary(
      greeting[1].split(separator: ",").map { item in
        let parts = item.split(separator: "=", maxSplits: 1).map(String.init)
        return parts.count == 2 ? (parts[0], parts[1]) : (entry.program, parts[0])
      }, uniquingKeysWith: { first, _ in first })
    kernels = Set(greeting.dropFirst(2))
  }

  deinit { try? input.close() }

  /// The peers that are installed here; `say` is told of the others, a line for each thing to install.
  package static func installed(
    _ entries: [PeerEntry] = PeerEntry.all, folder: String, say: (String) -> Void
  ) -> [Peer] {
    var peers: [Peer] = []
    var missing: [(advice: String, names: [String])] = []
    for entry in entries {
      if let peer = try? Peer(entry, folder: folder) {
        peers.append(peer)
      } else if let place = missing.firstIndex(where: { $0.advice == entry.advice }) {
        missing[place].names.append(entry.name)
      } else {
        missing.append((entry.advice, [entry.name]))
      }
    }
    for (advice, names) in missing {
      say("Not compared with \(names.joined(separator: ", ")): \(advice).")
    }
    return peers
  }

  /// Does the work once; the nanoseconds that it took.
  func nanoseconds(_ kernel: Kernel, tasks: Int) throws -> Double {
    try answer(kernel.name, kernel.count, tasks)
  }

  /// The number that a line is answered with, above 0.
  func answer(_ work: String, _ count: Int, _ tasks: Int) throws -> Double {
    try input.write(contentsOf: Data("\(work) \(count) \(tasks)\n".utf8))
    guard let line = lines.next(), let number = Double(line), number > 0 else {
      throw BenchmarkError.peer(
        name: name,
        reason: "gave up at '\(work)' with \(tasks) tasks; run it by hand to see why")
    }
    return number
  }
}

/// Lines of a pipe, one after another.
private struct LineReader {
  private let handle: FileHandle
  private var rest = Data()

  init(_ handle: FileHandle) { self.handle = handle }

  /// The next line without its end; nil when the pipe is closed.
  mutating func next() -> String? {
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: rest[..<end], as: UTF8.self)
        rest = Data(rest[rest.index(after: end)...])
        return line
      }
      let more = handle.availableData
      if more.isEmpty { return nil }
      rest.append(more)
    }
  }
}
