import Foundation

/// A file that appears complete or not at all: written beside its place and renamed on ``commit()``.
///
/// The bytes go to a hidden file in the same folder, `.NAME.PID.partial`. Whatever ends the scope before
/// ``commit()`` (an error, a cancelled task) removes it. A program that turns an interruption into
/// cancellation therefore leaves nothing behind; only `kill -9` can leave a hidden file, never a
/// half-written one under the final name.
///
/// The path `-` is standard output; devices and pipes are written in place. A symbolic link stays, and
/// what it leads to is replaced.
public struct OutputFile: ~Copyable {
  /// The path as given.
  public let path: String
  private let isReplacing: Bool
  private let place: String
  private var temporary: String?
  private var file: OpenFile

  /// Opens the hidden file beside `path`.
  ///
  /// - Parameters:
  ///   - path: where the file will stand; its folder must exist.
  ///   - replacing: whether a file that exists may be replaced.
  /// - Throws: `ReportError.file` where `path` exists and `replacing` is false, where it is a folder, or
  ///   where its folder does not exist or may not be written.
  public init(_ path: String, replacing: Bool = false) throws(ReportError) {
    self.path = path
    isReplacing = replacing
    place = Self.target(of: path)
    if path == "-" {
      file = .standardOutput()
      return
    }
    if let status = FileStatus(path) {
      if status.isFolder { throw .writing(path, code: EISDIR) }
      if !status.isRegular {
        file = try OpenFile(writingInPlace: path)
        return
      }
      if !replacing { throw Self.exists(path) }
    }
    for attempt in 0..<1_000 {
      let name = Self.temporaryName(for: place, attempt: attempt)
      if let file = try OpenFile.creating(name, for: path) {
        self.file = file
        temporary = name
        return
      }
    }
    throw .file(
      path: path, reason: "cannot be written: too many hidden files beside it; remove them")
  }

  /// Writes bytes after what was written before.
  public mutating func write(_ bytes: [UInt8]) throws(ReportError) { try file.write(bytes) }

  /// Writes text as UTF-8.
  public mutating func write(_ text: String) throws(ReportError) {
    try file.write(Array(text.utf8))
  }

  /// Puts the file in its place; a full disk is reported here at the latest.
  public consuming func commit() throws(ReportError) {
    try file.close()
    guard let temporary else { return }
    if !isReplacing, FileStatus(place) != nil { throw Self.exists(path) }
    guard unsafe rename(temporary, place) == 0 else { throw .writing(path, code: errno) }
    self.temporary = nil
  }

  deinit {
    if let temporary { _ = unsafe unlink(temporary) }
  }

  /// Writes a whole file at once.
  ///
  /// - Throws: as ``init(_:replacing:)``.
  public static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool = false
  ) throws(ReportError) {
    var file = try OutputFile(path, replacing: replacing)
    try file.write(bytes)
    try file.commit()
  }

  /// Writes a whole text at once, as UTF-8.
  ///
  /// - Throws: as ``init(_:replacing:)``.
  public static func write(
    _ text: String, to path: String, replacing: Bool = false
  ) throws(ReportError) {
    try write(Array(text.utf8), to: path, replacing: replacing)
  }

  /// What a symbolic link leads to, so that the link survives the renaming; else the path itself.
  private static func target(of path: String) -> String {
    let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    guard isLink, FileStatus(path) != nil else { return path }
    return URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  static func temporaryName(for path: String, attempt: Int) -> String {
    let suffix = attempt == 0 ? "" : "-\(attempt)"
    let name = ".\(FilePath.name(of: path)).\(getpid())\(suffix).partial"
    return FilePath.join(FilePath.folder(of: path), name)
  }

  private static func exists(_ path: String) -> ReportError {
    .file(path: path, reason: "already exists; choose another name, or allow it to be replaced")
  }
}
