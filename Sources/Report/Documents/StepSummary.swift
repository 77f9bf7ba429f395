import Foundation

/// The summary page of a GitHub Actions step: a file that each step appends Markdown to.
///
/// GitHub drops a summary beyond 1,024 KB and shows no local pictures, so this appends text and tables
/// only, and cuts at a line before the limit with a note.
public struct StepSummary: Sendable, Equatable {
  /// The bytes that one step's summary may hold, whichever way GitHub counts a KB.
  public static let limit = 1_024 * 1_000

  /// The file that is appended to.
  public let path: String

  /// A summary in a file.
  public init(path: String) { self.path = path }

  /// The summary that the environment names in `GITHUB_STEP_SUMMARY`; nil outside of GitHub Actions.
  public init?() { self.init(environment: ProcessInfo.processInfo.environment) }

  /// The summary that `GITHUB_STEP_SUMMARY` names among given variables; nil where it is not set.
  public init?(environment: [String: String]) {
    guard let path = environment["GITHUB_STEP_SUMMARY"], !path.isEmpty else { return nil }
    self.path = path
  }

  /// Appends a report, or as many of its lines as there is room for.
  ///
  /// - Throws: `ReportError.file` where the file cannot be written.
  public func append(_ markdown: String) throws(ReportError) {
    let room = Self.limit - (FileStatus(path)?.size ?? 0)
    let text = markdown.hasSuffix("\n") ? markdown : markdown + "\n"
    try OpenFile.append(Array(Self.cut(text, to: room).utf8), to: path)
  }

  /// The text, or its first lines and a note where it has more bytes than fit.
  static func cut(_ text: String, to room: Int) -> String {
    if text.utf8.count <= room { return text }
    let note = "\n*The summary is cut here; the whole report is in the run's files.*\n"
    var kept = "", size = note.utf8.count
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      size += line.utf8.count + 1
      if size > room { return kept.isEmpty && note.utf8.count > room ? "" : kept + note }
      kept += "\(line)\n"
    }
    return kept
  }
}
