import Foundation

/// A file that grows piece by piece, so that whoever looks sees all that was written so far.
///
/// Unlike an ``OutputFile`` it is written in place. A process that is killed may leave its last piece unfinished;
/// ``keepLines(where:)`` and ``keep(_:)`` remove it.
public struct GrowingFile: Sendable, Equatable {
  /// The path as given.
  public let path: String

  /// A file that exists or will be made by the first piece.
  public init(_ path: String) { self.path = path }

  /// How many bytes it has; 0 where it does not exist.
  public var size: Int { FileStatus(path)?.size ?? 0 }

  /// Writes bytes at the end; they have reached the system when this returns.
  ///
  /// - Throws: `ReportError.file` where they cannot be written.
  public func append(_ bytes: [UInt8]) throws(ReportError) {
    try OpenFile.append(bytes, to: path)
  }

  /// Writes text at the end, as UTF-8.
  ///
  /// - Throws: as ``append(_:)-([UInt8])``.
  public func append(_ text: String) throws(ReportError) { try append(Array(text.utf8)) }

  /// Removes all but the first bytes; nothing where there are no more.
  ///
  /// - Throws: `ReportError.file` where it cannot be shortened.
  public func keep(_ count: Int) throws(ReportError) {
    guard size > count else { return }
    guard unsafe truncate(path, off_t(count)) == 0 else { throw .writing(path, code: errno) }
  }

  /// Removes what follows the first line that is unfinished or for which `isKept` is false.
  ///
  /// - Parameter isKept: takes a line's number from 0 and its text without the line end.
  /// - Returns: The lines that stay; none where there is no file.
  /// - Throws: `ReportError.file` where it cannot be read or shortened.
  @discardableResult
  public func keepLines(
    where isKept: (_ number: Int, _ line: String) -> Bool
  ) throws(ReportError) -> [String] {
    guard FileStatus(path) != nil else { return [] }
    let bytes = try InputFile.bytes(of: path)
    var lines: [String] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: 10) {
      let line = String(decoding: bytes[start..<end], as: UTF8.self)
      guard isKept(lines.count, line) else { break }
      lines.append(line)
      start = end + 1
    }
    try keep(start)
    return lines
  }
}
