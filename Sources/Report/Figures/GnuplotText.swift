import Foundation

/// Values as gnuplot's language writes them.
enum GnuplotText {
  /// A string that gnuplot takes letter by letter; nothing inside is a command or a markup.
  static func quote(_ text: String) -> String {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    return "'\(line.replacingOccurrences(of: "'", with: "''"))'"
  }

  /// A number, `NaN` for what cannot be drawn.
  static func number(_ value: Double) -> String { value.isFinite ? "\(value)" : "NaN" }

  /// A data block of columns.
  static func block(_ name: String, _ columns: [[Double]]) -> String {
    var text = "$\(name) << END\n"
    for row in (columns.first ?? []).indices {
      text += columns.map { number($0[row]) }.joined(separator: " ") + "\n"
    }
    return text + "END\n"
  }

  /// A fraction of the screen, to a ten-thousandth: less than a quarter of a pixel.
  static func fraction(_ part: Int, of whole: Int) -> String {
    String(format: "%.4f", Double(part) / Double(whole))
  }
}
