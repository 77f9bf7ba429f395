import Foundation
import Report
import Testing

@Suite("Table writers")
struct TableWriterTests {
  /// Every kind of cell, and every text that some format must escape.
  static let table: Table = {
    var table = Table(columns: ["prior", "dimension", "p_value", "note"])
    table.append(["normal", 16, 0.1, .missing])
    table.append([.text("a,\"b\"|c\nd"), 1, .real(.infinity), .text("")])
    table.append([.text("5"), -3, .real(-.infinity), .text(" x ")])
    table.append([.text("λ\\\t"), .missing, .real(.nan), .text("nan")])
    table.append(["tiny", 0, .real(.leastNonzeroMagnitude), .real(123_456_789.123)])
    return table
  }()

  @Test("each format's text is the reviewed one", arguments: TableFormat.allCases)
  func golden(format: TableFormat) throws {
    try expectGolden(format.text(Self.table), "table.\(format.rawValue)")
  }

  @Test("a table without rows is its header, or an empty array", arguments: TableFormat.allCases)
  func empty(format: TableFormat) throws {
    let expected: [TableFormat: String] = [
      .csv: "a,b\n", .json: "[]\n", .table: "a    b\n---  ---\n",
      .markdown: "| a   | b   |\n| --- | --- |\n",
    ]
    #expect(format.text(Table(columns: ["a", "b"])) == expected[format])
  }

  @Test("CSV gives the same cells back, bit by bit")
  func roundTrip() throws {
    let reader = try CSVReader(bytes: Array(CSVWriter.text(Self.table).utf8), path: "t.csv")
    let back = reader.table()
    #expect(back.columns == Self.table.columns)
    for (new, old) in zip(back.rows.joined(), Self.table.rows.joined()) {
      if case .real(let value) = old, value.isNaN {
        #expect(new.real?.isNaN == true)
      } else {
        #expect(new == old)
      }
    }
  }

  @Test("random doubles survive CSV bit by bit", arguments: [1, 2, 3] as [UInt64])
  func randomDoubles(seed: UInt64) throws {
    var words = Lehmer(seed)
    var table = Table(columns: ["x"])
    let values = (0..<500).map { _ in Double(bitPattern: words.next()) }.filter { !$0.isNaN }
    for value in values { table.append([.real(value)]) }
    let reader = try CSVReader(bytes: Array(CSVWriter.text(table).utf8), path: "t.csv")
    #expect(try reader.numbers(inColumn: 0).map(\.bitPattern) == values.map(\.bitPattern))
  }

  @Test("Foundation reads the JSON, and finds the values")
  func json() throws {
    struct Row: Decodable {
      let prior: String
      let dimension: Int?
    }
    let rows = try JSONDecoder().decode(
      [Row].self, from: Data(JSONWriter.text(Self.table).utf8))
    #expect(rows.map(\.prior) == Self.table.texts("prior"))
    #expect(rows.map(\.dimension) == [16, 1, -3, nil, 0])
  }

  @Test("rows are appended without a second header")
  func growing() {
    let text = CSVWriter.header(of: Self.table) + CSVWriter.rows(of: Self.table)
    #expect(text == CSVWriter.text(Self.table))
  }

  @Test(
    "readable numbers keep the digits asked for",
    arguments: [
      (0.123456, 3, "0.123"), (1e-7, 3, "1e-07"), (100, 3, "100"), (1_234, 2, "1.2e+03"),
      (-.infinity, 3, "-inf"), (.nan, 3, "nan"),
    ])
  func readable(value: Double, digits: Int, text: String) {
    #expect(ReadableNumber.text(value, digits: digits) == text)
  }
}
