import Distributions
import Foundation
import Report

/// What may differ between two equal trainings: where the data lies, and on what machines it was trained.
struct TrainingManifest: Codable, Equatable {
  /// From one start of the program to its end.
  struct Session: Codable, Equatable {
    /// How many steps were done when it began.
    var step: Int
    /// The version of this package.
    var version: String
    /// The processor's name.
    var processor: String
    /// The kernels in use.
    var kernels: [String]
    /// How many tasks ran at once.
    var tasks: Int
  }

  /// The command, by which the folder is known.
  var command = TrainingPlan.command
  /// Where the data was found.
  var source: String
  /// Steps between checkpoints; nil in manifests of versions that did not keep it.
  var checkpointEvery: Int?
  /// After how many steps both networks are kept; nil as above.
  var snapshots: [Int]?
  /// All sessions, in order.
  var sessions: [Session] = []

  init(source: String) { self.source = source }

  /// Reads a file; nil where there is none that can be read.
  init?(contentsOf path: String) {
    guard let bytes = try? InputFile.bytes(of: path),
      let manifest = try? JSONDecoder().decode(TrainingManifest.self, from: Data(bytes))
    else { return nil }
    self = manifest
  }

  /// Indented JSON with a line break at its end.
  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("text and integers always encode")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// The processor's name where the system tells it.
  static var processor: String {
    guard let bytes = try? InputFile.bytes(of: "/proc/cpuinfo") else { return "unknown" }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first {
      $0.hasPrefix("model name")
    }
    return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
      ?? "unknown"
  }
}
