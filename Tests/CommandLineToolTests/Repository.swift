import Foundation

/// The files of the repository that the tests read.
enum Repository {
  /// The folder that holds `Package.swift`.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file.
  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
  }

  /// Whether a file or folder is there.
  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  /// The Markdown pages that people write: those of the top folder, of `docs` and of `Examples`.
  static var pages: [String] {
    let deep = ["docs", "Examples"].flatMap { folder -> [String] in
      let files = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
      return (files?.compactMap { $0 as? String } ?? []).map { "\(folder)/\($0)" }
    }
    let top = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return (top + deep).filter { $0.hasSuffix(".md") && !$0.contains("/.build") }.sorted()
  }

  /// The blocks of a page between a fence with this word and the next fence.
  static func blocks(_ language: String, of text: String) -> [String] {
    var blocks: [String] = []
    var lines: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = lines {
        if line == "```" {
          blocks.append(open.joined(separator: "\n") + "\n")
          lines = nil
        } else {
          lines = open + [line]
        }
      } else if line == "```\(language)" {
        lines = []
      }
    }
    return blocks
  }
}
