import Foundation

/// A folder of results that one command owns and may write again.
///
/// A folder that already holds something is accepted only when the key `command` in its `plan.json` or
/// `manifest.json` names the same command, so no run can bury somebody's files. Write the plan first:
/// then an interrupted run can be repeated in place. Each file inside is an ``OutputFile`` and replaces
/// its predecessor; files of an earlier run that are not written again stay.
public struct OutputFolder: Sendable, Equatable {
  /// The path as given.
  public let path: String
  /// The folders that were made for this one, itself first; none where it was there before.
  private let made: [String]

  /// Makes the folder and those above it, or accepts one that the same command made.
  ///
  /// - Throws: `ReportError.file` where the path is a file, cannot be made, or holds another's files.
  public init(_ path: String, command: String) throws(ReportError) {
    self.path = path
    made = Self.missing(path)
    if let status = FileStatus(path) {
      guard status.isFolder else {
        throw .file(path: path, reason: "is a file, but a folder is needed; choose another name")
      }
      let entries = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      let isOurs = ["plan.json", "manifest.json"].contains {
        Self.command(in: FilePath.join(path, $0)) == command
      }
      // Hidden files do not count: a file manager may have left one in a new folder.
      guard isOurs || entries.allSatisfy({ $0.hasPrefix(".") }) else {
        throw .file(
          path: path,
          reason: "already holds files, and no plan.json or manifest.json in it names the command "
            + "'\(command)'; choose another folder")
      }
    } else {
      try Self.make(path)
    }
  }

  private init(inside path: String) { (self.path, made) = (path, []) }

  /// Removes the folder, what is in it and the folders made for it, unless it was there before.
  public func removeIfNew() {
    guard !made.isEmpty else { return }
    try? FileManager.default.removeItem(atPath: path)
    // One that somebody else put a file into meanwhile is not empty, and stays.
    for parent in made.dropFirst() { unsafe _ = rmdir(parent) }
  }

  /// A folder inside this one, made where it is missing.
  public func folder(_ name: String) throws(ReportError) -> OutputFolder {
    let inner = FilePath.join(path, name)
    if FileStatus(inner)?.isFolder != true { try Self.make(inner) }
    return OutputFolder(inside: inner)
  }

  /// The path of a file inside.
  public func path(of name: String) -> String { FilePath.join(path, name) }

  /// A file inside, to be written piece by piece.
  public func file(_ name: String) throws(ReportError) -> OutputFile {
    try OutputFile(path(of: name), replacing: true)
  }

  /// Writes a text file inside.
  public func write(_ text: String, to name: String) throws(ReportError) {
    try OutputFile.write(text, to: path(of: name), replacing: true)
  }

  /// Writes a binary file inside.
  public func write(_ bytes: [UInt8], to name: String) throws(ReportError) {
    try OutputFile.write(bytes, to: path(of: name), replacing: true)
  }

  /// Those of a folder and its parents that are not there, itself first.
  private static func missing(_ path: String) -> [String] {
    var folders: [String] = [], folder = path
    while FileStatus(folder) == nil, folders.last != folder {
      folders.append(folder)
      folder = FilePath.folder(of: folder)
    }
    return folders
  }

  private static func make(_ path: String) throws(ReportError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      var parent = path
      while FileStatus(parent) == nil, FilePath.folder(of: parent) != parent {
        parent = FilePath.folder(of: parent)
      }
      let isBlocked = FileStatus(parent)?.isFolder == false
      let cause = isBlocked ? "'\(parent)' is not a folder" : "'\(parent)' may not be written"
      throw .file(path: path, reason: "cannot be made: \(cause)")
    }
  }

  private struct Record: Decodable {
    let command: String
  }

  private static func command(in path: String) -> String? {
    guard let bytes = try? InputFile.bytes(of: path) else { return nil }
    return (try? JSONDecoder().decode(Record.self, from: Data(bytes)))?.command
  }
}
