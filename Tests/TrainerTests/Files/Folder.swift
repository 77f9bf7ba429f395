import Foundation
import Testing

/// A temporary folder that goes with this value.
final class Folder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("trainer-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of something inside.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url.appendingPathComponent(name)))
  }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: url.appendingPathComponent(name))
  }

  /// All files below, hidden ones, too, by their paths from here; without the named ones.
  func files(in name: String, except: Set<String> = []) throws -> [String: [UInt8]] {
    let root = url.appendingPathComponent(name)
    var result: [String: [UInt8]] = [:]
    let all = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey]))
    for case let file as URL in all
    where try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
      let key = String(file.path.dropFirst(root.path.count + 1))
      if !except.contains(key) { result[key] = Array(try Data(contentsOf: file)) }
    }
    return result
  }
}
