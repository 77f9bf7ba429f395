import Foundation
import Testing

/// A table of Tests/…/Reference: `#` lines are comments, the first other line is the header.
struct ReferenceTable {
  private let columns: [String: Int]
  private let cells: [[String]]

  var count: Int { cells.count }

  init(_ name: String) throws {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "csv", subdirectory: "Reference"))
    let lines = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline)
      .filter { !$0.hasPrefix("#") }
    let header = Self.fields(try #require(lines.first))
    columns = Dictionary(uniqueKeysWithValues: header.enumerated().map { ($1, $0) })
    cells = lines.dropFirst().map(Self.fields)
  }

  func text(_ row: Int, _ column: String) throws -> String {
    let index = try #require(columns[column], "no column \(column)")
    return cells[row][index]
  }

  /// The cell rounded to double; a value beyond the range becomes 0 or infinite.
  func real(_ row: Int, _ column: String) throws -> Double {
    let cell = try text(row, column)
    return unsafe strtod(cell, nil)
  }

  /// Splits at the commas outside quotation marks, and removes these.
  private static func fields(_ line: Substring) -> [String] {
    var fields = [""], quoted = false
    for character in line {
      switch character {
      case "\"": quoted.toggle()
      case "," where !quoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}

/// |actual − expected| ≤ tolerance·|expected|, with room for the last bits of a subnormal number.
func isClose(_ actual: Double, _ expected: Double, within tolerance: Double) -> Bool {
  actual == expected || abs(actual - expected) <= tolerance * abs(expected) + 0x1p-1068
}
