import Foundation
import Report

/// The photographs of a folder, searched one level deep.
struct ImageFolder: Sendable {
  /// A photograph, by what tells whether it has changed.
  struct Entry: Sendable {
    /// Its path inside the folder.
    let name: String
    let size: Int
    let modified: Int64
  }

  let path: String
  /// The photographs in order of their names' bytes.
  let entries: [Entry]

  /// Lists the files in a folder and in the folders inside it whose names end in `.jpg`, `.jpeg` or `.png`.
  ///
  /// Hidden files and folders are passed over.
  init(_ path: String) throws(ImagesError) {
    self.path = path
    var entries: [Entry] = []
    var others: [String] = []
    for name in try Self.names(in: path) {
      let inner = FilePath.join(path, name)
      if let status = FileStatus(inner), status.isFolder {
        let names = (try? Self.names(in: inner)) ?? []
        for file in names { Self.add("\(name)/\(file)", in: path, to: &entries, others: &others) }
      } else {
        Self.add(name, in: path, to: &entries, others: &others)
      }
    }
    if entries.isEmpty { throw Self.noImages(path, others: others) }
    self.entries = entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func names(in path: String) throws(ImagesError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
        .filter { !$0.hasPrefix(".") }
    } catch {
      throw .source(path: path, reason: "the folder cannot be read; check its permissions")
    }
  }

  private static func add(
    _ name: String, in folder: String, to entries: inout [Entry], others: inout [String]
  ) {
    let lower = name.lowercased()
    guard [".jpg", ".jpeg", ".png"].contains(where: lower.hasSuffix) else {
      others.append(name)
      return
    }
    guard let status = FileStatus(FilePath.join(folder, name)), status.isRegular else { return }
    entries.append(Entry(name: name, size: status.size, modified: status.modified))
  }

  private static func noImages(_ path: String, others: [String]) -> ImagesError {
    let arrays = others.filter { $0.hasSuffix(".npy") || $0.contains("idx3") }.sorted()
    if let array = arrays.first {
      return .source(
        path: path,
        reason: "it holds no JPEG or PNG picture, but '\(array)'; name that file instead")
    }
    let content =
      switch others.count {
      case 0: "the folder is empty"
      case 1: "its only file, '\(others[0])', ends in none of .jpg, .jpeg and .png"
      default: "none of its \(others.count) files ends in .jpg, .jpeg or .png"
      }
    return .source(path: path, reason: "\(content); name a folder of photographs")
  }
}
