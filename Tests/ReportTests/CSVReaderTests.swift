import Foundation
import Report
import TestSupport
import Testing

private func read(_ text: String) throws -> CSVReader {
  try CSVReader(bytes: Array(text.utf8), path: "q.csv")
}

@Suite("CSV reader")
struct CSVReaderTests {
  @Test(
    "line ends, byte order mark, quotes and blank lines are read as the same table",
    arguments: [
      "a,b\n1,2.5\n", "a,b\r\n1,2.5\r\n", "a,b\n1,2.5", "\u{FEFF}a,b\n1,2.5\n",
      "\n\"a\",\"b\"\n1,2.5\n\n\n",
      "a,b\r\n\r\n1,2.5",
    ])
  func variants(text: String) throws {
    let reader = try read(text)
    #expect(reader.columns == ["a", "b"])
    #expect(reader.table().rows == [[.integer(1), .real(2.5)]])
    #expect(try reader.array() == NumericArray(shape: [1, 2], values: [1, 2.5]))
  }

  @Test("a quoted field holds commas, quotes and line ends")
  func quoted() throws {
    let rows = try read("a,b\n\"x,\"\"y\"\"\r\nz\",\"\"\"\"\n").table().rows
    #expect(rows == [[.text("x,\"y\"\r\nz"), .text("\"")]])
  }

  @Test("only decimal numbers, inf and nan are numbers; quoted ones are text")
  func typing() throws {
    let row = try read("a,b,c,d,e,f,g\n1e3,-inf,0x10,\"7\",,+5,1_0\n").table().rows[0]
    #expect(
      row == [
        .real(1_000), .real(-.infinity), .text("0x10"), .text("7"), .missing, .integer(5),
        .text("1_0"),
      ])
  }

  @Test(
    "a file that is wrong is refused with the place",
    arguments: [
      ("", "it is empty, but its first line must name the columns"),
      ("\n\n", "it is empty, but its first line must name the columns"),
      ("a,b\n1\n", "line 2 has 1 field, but the header names 2"),
      ("a\n\n1,2,3\n", "line 3 has 3 fields, but the header names 1"),
      ("a,\n1,2\n", "line 1, column 1 has no name"),
      ("a,a\n", "line 1 names two columns 'a'"),
      ("a\n\"x", "the quote that line 2 opens is never closed"),
      ("a\n\"x\"y\n", "line 2 has text after a closing quote"),
      (
        "a\nx\"y\n", "line 2 has a quote inside a field; quote the whole field and double the quote"
      ),
      ("a\n\0\n", "it is not UTF-8 text"),
    ])
  func refused(text: String, reason: String) throws {
    #expect(throws: ReportError.format(path: "q.csv", reason: reason)) { try read(text) }
  }

  @Test("bytes that are not UTF-8, or are UTF-16, are refused")
  func encodings() throws {
    #expect(throws: ReportError.format(path: "q.csv", reason: "it is not UTF-8 text")) {
      try CSVReader(bytes: [97, 10, 0xC3], path: "q.csv")
    }
    #expect(
      throws: ReportError.format(path: "q.csv", reason: "it is UTF-16 text; save it as UTF-8")
    ) { try CSVReader(bytes: [0xFF, 0xFE, 97, 0], path: "q.csv") }
  }

  @Test(
    "a field that is no number is refused with line and column",
    arguments: [
      ("x", "line 4, column 'b' holds 'x', but must be a number with '.' as decimal point"),
      ("\"1,5\"", "line 4, column 'b' holds '1,5', but must be a number with '.' as decimal point"),
      ("nan", "line 4, column 'b' holds 'nan', but must be a number with '.' as decimal point"),
      ("", "line 4, column 'b' is empty, but must be a number"),
    ])
  func numbers(field: String, reason: String) throws {
    let reader = try read("a,b\n\"two\nlines\",1\n3,\(field)\n")
    #expect(throws: ReportError.format(path: "q.csv", reason: reason)) {
      try reader.numbers(inColumn: 1)
    }
  }

  @Test("a file without a header is refused before it loses its first row")
  func noHeader() throws {
    let reader = try read("0.5\n0.1\n0.2\n")
    #expect(
      throws: ReportError.format(
        path: "q.csv", reason: "its first line holds numbers only, but it must name the columns")
    ) { try reader.numbers(inColumn: 0) }
  }

  @Test("a column is chosen by name first, then by number from 0")
  func columns() throws {
    let reader = try read("x,0\n1,2\n")
    #expect(try ["x", "0", "1"].map { try reader.index(of: $0) } == [0, 1, 1])
    #expect(
      throws: ReportError.format(
        path: "q.csv", reason: "it has no column 'y'; choose one of x, 0, or a number from 0 to 1")
    ) { try reader.index(of: "y") }
  }

  @Test("a sample needs a column only where there are several")
  func samples() throws {
    let folder = try TemporaryFolder()
    try OutputFile.write("x\n1\n2\n", to: folder("one.csv"))
    try OutputFile.write("x,y\n1,3\n2,4\n", to: folder("two.csv"))
    try NumericArray(shape: [2, 2], values: [1, 3, 2, 4]).writeNumPy(to: folder("two.npy"))
    #expect(try NumericArray.sample(contentsOf: folder("one.csv")) == [1, 2])
    #expect(try NumericArray.sample(contentsOf: folder("two.csv"), column: "y") == [3, 4])
    #expect(try NumericArray.sample(contentsOf: folder("two.npy"), column: "1") == [3, 4])
    #expect(
      throws: ReportError.format(
        path: folder("two.csv"), reason: "it has 2 columns; choose one of x, y")
    ) { try NumericArray.sample(contentsOf: folder("two.csv")) }
    #expect(
      throws: ReportError.format(
        path: folder("two.npy"), reason: "it has no column '2'; choose a number from 0 to 1")
    ) { try NumericArray.sample(contentsOf: folder("two.npy"), column: "2") }
    #expect(
      try NumericArray(contentsOf: folder("two.csv")) == NumericArray(contentsOf: folder("two.npy"))
    )
  }
}
