import Foundation
import Report

/// A single file that a command writes, and the plan beside it.
struct OutputPath: Sendable {
  /// The path as given; `-` is standard output.
  let path: String
  /// Whether a file that exists may be replaced.
  let isReplacing: Bool

  /// Refuses a file that exists before any work is done for it.
  ///
  /// - Throws: `Failure` where it exists and may not be replaced.
  init(_ path: String, force: Bool) throws {
    self.path = path
    isReplacing = force
    guard !force, !isStandardOutput, Self.isOrdinaryFile(path) else { return }
    throw Failure.failure(
      "'\(path)' already exists. Choose another name, or replace it with --force.")
  }

  /// Whether the output is a stream without a file.
  var isStandardOutput: Bool { path == "-" }

  /// The part after the last dot, in lower case.
  var fileExtension: String { URL(fileURLWithPath: path).pathExtension.lowercased() }

  /// Writes the plan beside the file, replacing an older one; nothing beside a stream or a device.
  func writePlan(_ plan: CommandPlan) throws {
    guard !isStandardOutput, Self.isOrdinaryFile(path) else { return }
    try OutputFile.write(plan.json, to: "\(path).plan.json", replacing: true)
  }

  /// Whether the output is a device or a pipe, which is written in place.
  var isDevice: Bool {
    guard let type = Self.type(of: path) else { return false }
    return type != .typeRegular && type != .typeDirectory
  }

  private static func isOrdinaryFile(_ path: String) -> Bool { type(of: path) == .typeRegular }

  private static func type(of path: String) -> FileAttributeType? {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    return attributes?[.type] as? FileAttributeType
  }
}
