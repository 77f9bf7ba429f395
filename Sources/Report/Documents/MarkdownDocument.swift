/// A report in Markdown, built piece by piece; pictures and files are linked relative to it.
///
/// Text is written as it is, so it may hold Markdown; table cells, captions of pictures and links are
/// escaped.
public struct MarkdownDocument: Sendable, Equatable {
  private var blocks: [String] = []

  /// An empty report.
  public init() {}

  /// The report as text, one empty line between its parts.
  public var text: String { blocks.isEmpty ? "" : blocks.joined(separator: "\n\n") + "\n" }

  /// Adds a heading.
  ///
  /// - Precondition: the level is 1 to 6.
  public mutating func heading(_ text: String, level: Int = 1) {
    precondition((1...6).contains(level), "a heading of level \(level)")
    blocks.append("\(String(repeating: "#", count: level)) \(Self.oneLine(text))")
  }

  /// Adds a paragraph.
  public mutating func paragraph(_ text: String) { blocks.append(text) }

  /// Adds a list, a dash before each item.
  public mutating func list(_ items: [String]) {
    if items.isEmpty { return }
    blocks.append(items.map { "- \(Self.oneLine($0))" }.joined(separator: "\n"))
  }

  /// Adds a table with reals of at most `digits` significant digits.
  public mutating func table(_ table: Table, digits: Int? = 6) {
    blocks.append(String(MarkdownWriter.text(table, digits: digits).dropLast()))
  }

  /// Adds a picture, and under it its caption in italics where it has one.
  ///
  /// - Parameters:
  ///   - path: the picture's path from the report's folder.
  ///   - description: what it shows, for those who cannot see it.
  ///   - caption: what a reader must know to read it.
  /// - Precondition: the path is relative, so that the folder can be moved.
  public mutating func image(_ path: String, description: String, caption: String = "") {
    blocks.append("!\(Self.link(description, to: path))")
    if !caption.isEmpty { blocks.append("*\(Self.oneLine(caption))*") }
  }

  /// Adds a block of code or output, whatever backticks it holds.
  public mutating func code(_ text: String, language: String = "") {
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    let body = text.hasSuffix("\n") ? text : text + "\n"
    blocks.append("\(fence)\(language)\n\(body)\(fence)")
  }

  /// A link for use inside a paragraph or a list.
  ///
  /// - Precondition: the path is relative, so that the folder can be moved.
  public static func link(_ text: String, to path: String) -> String {
    precondition(!path.hasPrefix("/"), "'\(path)' is an absolute path")
    var label = ""
    for character in oneLine(text) {
      if "[]\\".contains(character) { label += "\\" }
      label.append(character)
    }
    var target = ""
    for scalar in path.unicodeScalars {
      if " %()<>".unicodeScalars.contains(scalar) {
        target += "%" + String(scalar.value, radix: 16, uppercase: true)
      } else {
        target.unicodeScalars.append(scalar)
      }
    }
    return "[\(label)](\(target))"
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
