package import Foundation

/// A folder that is removed with all it holds, when this value goes.
package final class TemporaryFolder: Sendable {
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("latent-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The folder's path.
  package var path: String { url.path }

  /// The path of something inside.
  package func callAsFunction(_ name: String) -> String { file(name).path }

  /// A file inside.
  package func file(_ name: String) -> URL { url.appendingPathComponent(name) }

  /// Writes a text file.
  package func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a binary file, and makes the folders above it.
  package func write(_ bytes: [UInt8], to name: String) throws {
    try FileManager.default.createDirectory(
      at: file(name).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file(name))
  }

  /// The text of a file.
  package func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// The bytes of a file.
  package func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: file(name))) }

  /// The names of what lies in it, hidden files, too, in alphabetical order.
  package var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  /// All files below a folder inside, hidden ones, too, by their paths from there; without the named ones.
  package func files(in name: String, except: Set<String> = []) throws -> [String: [UInt8]] {
    let root = file(name)
    var result: [String: [UInt8]] = [:]
    for place in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      let file = root.appendingPathComponent(place)
      let isFolder = try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
      if !isFolder, !except.contains(place) { result[place] = Array(try Data(contentsOf: file)) }
    }
    return result
  }
}
