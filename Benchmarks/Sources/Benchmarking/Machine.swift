import Distributions
import Foundation

/// Where and with what a benchmark ran; stands beside its table.
package struct Machine: Sendable, Codable, Equatable {
  /// The processor's name as the system gives it.
  package var processor: String
  /// The processors that a program may use.
  package var cores: Int
  /// The instruction sets that the kernels can use here, slowest first.
  package var instructionSets: [String]
  /// The system and its version.
  package var system: String
  /// Swift, this package, and what the peers say of themselves.
  package var versions: [String: String]
  /// When it ran, in UTC.
  package var date: String

  /// This machine, now.
  package static func current(peers: [Peer]) -> Machine {
    current(versions: peers.reduce(into: [:]) { $0.merge($1.versions) { first, _ in first } })
  }

  /// This machine, now, with what the peers said of themselves.
  package static func current(versions peers: [String: String]) -> Machine {
    var versions = ["Latent": PackageVersion.current, "Swift": swiftVersion]
    versions.merge(peers) { first, _ in first }
    let process = ProcessInfo.processInfo
    return Machine(
      processor: processorName, cores: process.activeProcessorCount,
      instructionSets: InstructionSet.available.map(\.rawValue),
      system: process.operatingSystemVersionString, versions: versions,
      date: Date.now.formatted(.iso8601))
  }

  private static var processorName: String {
    let info = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let line = info.split(separator: "\n").first { $0.hasPrefix("model name") }
    let fields = ["vendor_id", "cpu family", "model\t", "stepping"].compactMap { key in
      info.split(separator: "\n").first { $0.hasPrefix(key) }.flatMap(value)
    }
    let name = line.flatMap(value) ?? output(of: "sysctl", ["-n", "machdep.cpu.brand_string"])
    guard let name else { return "unknown" }
    return fields.count == 4
      ? "\(name) (family \(fields[1]), model \(fields[2]), stepping \(fields[3]))" : name
  }

  private static func value(_ line: Substring) -> String? {
    line.split(separator: ":", maxSplits: 1).last.map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }

  private static var swiftVersion: String {
    let words = output(of: "swift", ["--version"])?.split(separator: " ").map(String.init) ?? []
    guard let place = words.firstIndex(of: "version"), place + 1 < words.count else {
      return "unknown"
    }
    return words[place + 1]
  }

  private static func output(of program: String, _ arguments: [String]) -> String? {
    let process = Process(), pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
