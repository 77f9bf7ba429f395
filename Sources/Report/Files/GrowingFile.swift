import Foundation

/// A text file that grows line by line, so that whoever looks sees every line written so far.
///
/// Unlike an ``OutputFile`` it is written in place. A process that is killed may leave its last line unfinished;
/// ``keepLines(where:)`` removes it.
public struct GrowingFile: Sendable, Equatable {
  /// The path as given.
  public let path: String

  /// A file that exists or will be made by the first ``append(_:)``.
  public init(_ path: String) { self.path = path }

  /// Writes text at the end; it has reached the system when this returns.
  ///
  /// - Throws: `ReportError.file` where it cannot be written.
  public func append(_ text: String) throws(ReportError) {
    try OpenFile.append(Array(text.utf8), to: path)
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
    guard start < bytes.count else { return lines }
    guard unsafe truncate(path, off_t(start)) == 0 else { throw .writing(path, code: errno) }
    return lines
  }
}
