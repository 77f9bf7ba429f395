import Foundation
import Testing

/// A table of reference numbers from `Reference/`.
struct ReferenceTable {
  /// One line, by column name.
  struct Row: Sendable, CustomStringConvertible {
    let cells: [String: String]
    let description: String

    /// The number in `column`; not a number where the cell is empty.
    func real(_ column: String) -> Double { Double(cells[column] ?? "") ?? .nan }

    /// The integer in `column`.
    func integer(_ column: String) -> Int { Int(cells[column] ?? "") ?? .min }

    /// The text in `column`.
    func text(_ column: String) -> String { cells[column] ?? "" }
  }

  /// The rows of `Reference/<name>.csv`; lines that begin with `#` are comments.
  static func rows(_ name: String) -> [Row] {
    guard
      let url = Bundle.module.url(
        forResource: name, withExtension: "csv", subdirectory: "Reference"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else {
      Issue.record("Reference/\(name).csv cannot be read")
      return []
    }
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
    guard let header = lines.first else { return [] }
    let columns = header.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Row(
        cells: Dictionary(uniqueKeysWithValues: zip(columns, cells)), description: String(line))
    }
  }
}

/// |a − b| / |b|; 0 where both are equal.
func relativeError(_ a: Double, _ b: Double) -> Double { a == b ? 0 : abs(a - b) / abs(b) }

/// The chance that a correct build fails, split over every statistical test of the package.
enum ErrorBudget {
  static let perRun = 1e-3
  static let tests = 200.0
  static var perTest: Double { perRun / tests }
}
