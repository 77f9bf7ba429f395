import Foundation

/// The largest resident memory of another program, from its start to its end.
enum PeakMemory {
  /// Runs a program and asks the system every few milliseconds how much memory it held at most so far.
  ///
  /// Its last milliseconds may be missed. Where the system does not tell (it does on Linux), the answer is NaN.
  ///
  /// - Throws: ``BenchmarkError/point(reason:)`` where the program fails.
  static func of(_ program: String, _ arguments: [String]) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch {
      throw BenchmarkError.point(reason: "'\(program)' cannot be started")
    }
    var largest = Double.nan
    while process.isRunning {
      if let bytes = GrowthPoint.largestMemory(ofProcess: "\(process.processIdentifier)") {
        largest = Double(bytes)
      }
      Thread.sleep(forTimeInterval: 0.005)
    }
    guard process.terminationStatus == 0 else {
      let command = ([program] + arguments).joined(separator: " ")
      throw BenchmarkError.point(reason: "'\(command)' ended with \(process.terminationStatus)")
    }
    return largest
  }
}

/// A folder that is gone after use.
enum TemporaryOutput {
  /// Hands out the path of a folder that does not exist yet, and removes what was made there.
  static func within<Result>(_ body: (String) throws -> Result) throws -> Result {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("latent-benchmark-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    return try body(place.path)
  }
}
