/// Reads the one Python literal that an `.npy` header is: a dictionary of three known keys.
struct NumPyHeaderParser {
  private let bytes: [UInt8]
  private let path: String
  private var position = 0

  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  mutating func header() throws(ReportError) -> NumPyHeader {
    var element: (NumPyHeader.Element, isBigEndian: Bool)?
    var isFortranOrder: Bool?
    var shape: [Int]?
    try expect("{")
    while !take("}") {
      let key = try string()
      try expect(":")
      switch key {
      case "descr" where element == nil: element = try description()
      case "fortran_order" where isFortranOrder == nil: isFortranOrder = try boolean()
      case "shape" where shape == nil: shape = try tuple()
      default: throw bad("the key '\(key)' is unknown or given twice")
      }
      if !take(",") {
        try expect("}")
        break
      }
    }
    skipSpace()
    guard position == bytes.count else { throw bad("text follows the dictionary") }
    guard let element, let isFortranOrder, let shape else {
      throw bad("one of descr, fortran_order and shape is missing")
    }
    guard (1...4).contains(shape.count) else {
      throw .format(
        path: path,
        reason: "its array has \(shape.count) dimensions, but 1 to 4 are read")
    }
    guard NumPyHeader.byteCount(shape: shape, element: element.0) != nil else {
      let lengths = shape.map(String.init).joined(separator: " × ")
      throw .format(path: path, reason: "its shape \(lengths) is larger than any file")
    }
    return NumPyHeader(
      element: element.0, isBigEndian: element.isBigEndian, isFortranOrder: isFortranOrder,
      shape: shape)
  }

  private mutating func description() throws(ReportError) -> (NumPyHeader.Element, Bool) {
    if take("[") {
      throw .format(
        path: path, reason: "it holds records of several fields; save one field as float64")
    }
    let kind = try string()
    switch kind {
    case "<f4": return (.float32, false)
    case "<f8": return (.float64, false)
    case ">f4": return (.float32, true)
    case ">f8": return (.float64, true)
    case "|u1", "u1", "<u1", ">u1": return (.uint8, false)
    case "|O", "O":
      throw .format(
        path: path,
        reason: "it holds pickled Python objects; convert the array with astype('float64')")
    default:
      throw .format(
        path: path,
        reason: "it holds '\(kind)' elements, but only float32, float64 and uint8 are read; "
          + "convert the array with astype('float64')")
    }
  }

  private mutating func boolean() throws(ReportError) -> Bool {
    skipSpace()
    if takeWord("True") { return true }
    if takeWord("False") { return false }
    throw bad("fortran_order is neither True nor False")
  }

  private mutating func tuple() throws(ReportError) -> [Int] {
    try expect("(")
    var lengths: [Int] = []
    while !take(")") {
      lengths.append(try integer())
      if !take(",") {
        try expect(")")
        break
      }
    }
    return lengths
  }

  private mutating func integer() throws(ReportError) -> Int {
    skipSpace()
    let start = position
    while position < bytes.count, (48...57).contains(bytes[position]) { position += 1 }
    let digits = String(decoding: bytes[start..<position], as: UTF8.self)
    guard start < position else { throw bad("shape holds something that is not a length") }
    guard let value = Int(digits) else {
      throw .format(path: path, reason: "its shape holds \(digits), which is larger than any file")
    }
    return value
  }

  private mutating func string() throws(ReportError) -> String {
    skipSpace()
    guard position < bytes.count, bytes[position] == 39 || bytes[position] == 34 else {
      throw bad("a quoted word is missing")
    }
    let mark = bytes[position]
    guard let end = bytes[(position + 1)...].firstIndex(of: mark) else {
      throw bad("a quote is not closed")
    }
    defer { position = end + 1 }
    return String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
  }

  private mutating func skipSpace() {
    while position < bytes.count, [32, 9, 10, 13].contains(bytes[position]) { position += 1 }
  }

  private mutating func take(_ mark: Character) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == mark.asciiValue else { return false }
    position += 1
    return true
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard bytes[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  private mutating func expect(_ mark: Character) throws(ReportError) {
    guard take(mark) else { throw bad("'\(mark)' is missing") }
  }

  private func bad(_ reason: String) -> ReportError {
    .format(path: path, reason: "its .npy header cannot be read: \(reason)")
  }
}
