import Foundation

/// A peer by name: how it is started, and what to say where it is not installed.
package struct PeerEntry: Sendable {
  /// The name in tables.
  package let name: String
  /// The program whose version it reports.
  let program: String
  /// The sentence for a user who lacks it.
  let advice: String
  private let executable: String
  private let script: String?

  /// Executable and arguments.
  func command(_ folder: String) throws -> (executable: String, arguments: [String]) {
    if executable.hasPrefix("./") {
      return (folder + executable.dropFirst(1), [])
    }
    guard let program = Self.find(executable) else { throw missing }
    guard let script, let peers = Bundle.module.path(forResource: "Peers", ofType: nil) else {
      throw missing
    }
    let flags = executable == "Rscript" ? ["--vanilla"] : []
    return (program, flags + ["\(peers)/\(script)", name])
  }

  var missing: BenchmarkError { .peer(name: name, reason: "is not there: \(advice)") }

  private static func find(_ program: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { "\($0)/\(program)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  private static func python(_ name: String, _ package: String) -> PeerEntry {
    PeerEntry(
      name: name, program: "Python",
      advice:
        "'python3' with \(package) is not installed; install it with 'pip install \(package)'",
      executable: "python3", script: "python_peer.py")
  }

  /// The peers in the order of the table.
  package static let all: [PeerEntry] = [
    python("numpy", "numpy"),
    python("numpy-tuned", "numpy"),
    python("scipy.special", "scipy"),
    python("scipy", "scipy"),
    PeerEntry(
      name: "r", program: "R",
      advice: "'Rscript' is not installed; install it with 'apt-get install r-base-core'",
      executable: "Rscript", script: "r_peer.R"),
    PeerEntry(
      name: "gsl", program: "GSL",
      advice: "'gsl-peer' is not built; build it with 'script/benchmark'", executable: "./gsl-peer",
      script: nil),
  ]
}
