import Foundation
import Report
import TestSupport
import Testing

private let reference = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("Reference").path

/// An `.npy` file with any header and any data.
private func file(
  _ header: String, data: [UInt8] = [], version: [UInt8] = [1, 0], length: Int? = nil
) -> [UInt8] {
  let text = Array(header.utf8)
  let count = length ?? text.count
  let size = version[0] == 1 ? 2 : 4
  let lengthBytes = (0..<size).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
  return [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59] + version + lengthBytes + text + data
}

@Suite("NumPy arrays")
struct NumPyTests {
  static let cases: [(name: String, shape: [Int])] = [
    ("vector-f8", [5]), ("matrix-f4-big", [3, 4]), ("matrix-f8-fortran", [3, 4]),
    ("cube-f8-big-fortran", [2, 3, 4]), ("cube-f4-version2", [2, 3, 4]),
    ("matrix-f8-version3", [3, 4]), ("empty-f8", [0, 4]), ("four-f4-fortran", [2, 3, 4, 5]),
  ]

  @Test("files that NumPy wrote are read, whole and by rows", arguments: cases.map(\.name))
  func reading(name: String) throws {
    let shape = try #require(Self.cases.first { $0.name == name }).shape
    let path = "\(reference)/\(name).npy"
    let expected = (0..<shape.reduce(1, *)).map { Double($0) + 0.5 }
    #expect(try NumericArray(npyAt: path) == NumericArray(shape: shape, values: expected))
    #expect(try NumericArray(contentsOf: path).shape == shape)
    for count in [1, 2, 100] {
      var reader = try NumPyRowReader(path)
      var values: [Double] = []
      while reader.remainingRows > 0 { values += try reader.next(count) }
      #expect(values == expected)
      #expect(try reader.next(1).isEmpty)
    }
  }

  @Test("bytes are read and written as NumPy does")
  func bytes() throws {
    let path = "\(reference)/bytes-u1.npy"
    let array = try NumericArray(npyAt: path)
    #expect(array == NumericArray(shape: [2, 3, 2, 2], values: (0..<24).map(Double.init)))
    #expect(try array.npy(element: .uint8) == InputFile.bytes(of: path))
    let cut = NumericArray(shape: [4], values: [-1, 2.6, 300, .nan]).npy(element: .uint8)
    #expect(try NumericArray(npy: cut, path: "x").values == [0, 3, 255, 0])
  }

  @Test("a written file is the one that NumPy writes")
  func writing() throws {
    let path = "\(reference)/vector-f8.npy"
    let array = NumericArray(shape: [5], values: [0.5, 1.5, 2.5, 3.5, 4.5])
    #expect(try array.npy() == InputFile.bytes(of: path))
  }

  @Test("every bit of a double comes back, and of a float", arguments: [7, 8] as [UInt64])
  func bits(seed: UInt64) throws {
    var words = Lehmer(seed)
    let values = (0..<60).map { _ in Double(bitPattern: words.next()) }
    let wide = try NumericArray(
      npy: NumericArray(shape: [3, 4, 5], values: values).npy(), path: "x")
    #expect(wide.values.map(\.bitPattern) == values.map(\.bitPattern) && wide.shape == [3, 4, 5])
    let narrow = try NumericArray(
      npy: NumericArray(shape: [60], values: values).npy(element: .float32), path: "x")
    for (new, old) in zip(narrow.values, values) {
      #expect(new == Double(Float(old)) || (new.isNaN && old.isNaN))
    }
  }

  @Test("rows written one block at a time make the same file")
  func rows() throws {
    let folder = try TemporaryFolder()
    var writer = try NumPyRowWriter(folder("rows.npy"), shape: [3, 2])
    try writer.append([1, 2])
    try writer.append([3, 4, 5, 6])
    #expect(
      try folder.names.allSatisfy { $0.hasPrefix(".") }, "the name appears only when complete")
    try writer.commit()
    let array = NumericArray(shape: [3, 2], values: [1, 2, 3, 4, 5, 6])
    #expect(try InputFile.bytes(of: folder("rows.npy")) == array.npy())
    #expect(try folder.names == ["rows.npy"])
  }

  @Test("an output that the disk cannot hold is refused before the first number")
  func tooLarge() throws {
    let folder = try TemporaryFolder()
    for shape in [[1 << 40, 1 << 18], [Int.max, 8], [1 << 55]] {
      #expect {
        _ = try NumPyRowWriter(folder("large.npy"), shape: shape)
      } throws: { error in
        "\(error)".contains("would take")
          && "\(error)".contains("are free; write less, or elsewhere")
      }
    }
    #expect(try folder.names.isEmpty)
  }

  private static let good = "{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }\n"

  @Test(
    "a damaged file is refused by one sentence",
    arguments: [
      ([], "it does not begin as an .npy file does"),
      ([0x50, 0x4B, 3, 4, 0, 0, 0, 0], "it is an .npz archive; unpack it and name one .npy file"),
      (
        [0x80, 4, 0x95, 0, 0, 0, 0, 0],
        "it is a Python pickle, which can run code; save the array with numpy.save"
      ),
      ([0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59], "its header is cut off"),
      (file(good, version: [4, 0]), "it has .npy version 4.0, but 1.0, 2.0 and 3.0 are read"),
      (file(good, length: 500), "its header is cut off"),
      (
        file(good, version: [2, 0], length: 1 << 31),
        "its header claims 2147483648 bytes, which is damage"
      ),
      (file(good), "its shape 1 takes 8 bytes, but 0 follow the header, so it is cut off"),
      (
        file(good, data: .init(repeating: 0, count: 9)),
        "its shape 1 takes 8 bytes, but 9 follow the header, so it has trailing bytes"
      ),
      (
        file("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }"),
        "it holds pickled Python objects; convert the array with astype('float64')"
      ),
      (
        file("{'descr': '<i8', 'fortran_order': False, 'shape': (1,), }"),
        "it holds '<i8' elements, but only float32, float64 and uint8 are read; "
          + "convert the array with astype('float64')"
      ),
      (
        file("{'descr': [('a', '<f8')], 'fortran_order': False, 'shape': (1,), }"),
        "it holds records of several fields; save one field as float64"
      ),
      (
        file("{'descr': '<f8', 'fortran_order': False, 'shape': (), }"),
        "its array has 0 dimensions, but 1 to 4 are read"
      ),
      (
        file("{'descr': '<f8', 'fortran_order': False, 'shape': (1, 1, 1, 1, 1), }"),
        "its array has 5 dimensions, but 1 to 4 are read"
      ),
      (
        file("{'descr': '<f8', 'fortran_order': False, 'shape': (4294967296, 4294967296, 0), }"),
        "its shape 4294967296 × 4294967296 × 0 is larger than any file"
      ),
      (
        file("{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999999999999,), }"),
        "its shape holds 99999999999999999999, which is larger than any file"
      ),
      (
        file("{'descr': '<f8', 'fortran_order': False, 'shape': (-1,), }"),
        "its .npy header cannot be read: shape holds something that is not a length"
      ),
      (
        file("{'descr': '<f8', 'fortran_order': False}"),
        "its .npy header cannot be read: one of descr, fortran_order and shape is missing"
      ),
      (
        file("{'descr': '<f8', 'fortran_order': Maybe, 'shape': (1,)}"),
        "its .npy header cannot be read: fortran_order is neither True nor False"
      ),
      (
        file("{'descr': '<f8', 'descr': '<f8'}"),
        "its .npy header cannot be read: the key 'descr' is unknown or given twice"
      ),
      (file("nonsense"), "its .npy header cannot be read: '{' is missing"),
    ])
  func refused(bytes: [UInt8], reason: String) {
    #expect(throws: ReportError.format(path: "x.npy", reason: reason)) {
      try NumericArray(npy: bytes, path: "x.npy")
    }
  }

  @Test("the row reader refuses a wrong length before the first row")
  func rowLength() throws {
    let folder = try TemporaryFolder()
    try OutputFile.write(
      file("{'descr': '<f8', 'fortran_order': False, 'shape': (1000000, 1000000), }"),
      to: folder("short.npy"))
    #expect(
      throws: ReportError.format(
        path: folder("short.npy"),
        reason: "its shape 1000000 × 1000000 takes 8000000000000 bytes, but 0 follow the header, "
          + "so it is cut off")
    ) { _ = try NumPyRowReader(folder("short.npy")) }
  }
}
