import Report

/// Reads the JSON of a safetensors header, which is an object of objects and nothing else.
///
/// A parser of its own: Foundation's takes the last of two equal names without a word.
struct SafeTensorsScanner {
  private let bytes: [UInt8]
  private let path: String
  private var position = 0

  init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// The whole header.
  mutating func header() throws(ReportError) -> ([String: String], [SafeTensorsHeader.Entry]) {
    guard bytes.first == UInt8(ascii: "{") else { throw failure("its header is no JSON object") }
    var metadata: [String: String] = [:]
    var entries: [SafeTensorsHeader.Entry] = []
    var names: Set<String> = []
    try object { (scanner: inout Self, name: String) throws(ReportError) in
      guard names.insert(name).inserted else {
        throw scanner.failure("its header names '\(name)' twice")
      }
      if name == "__metadata__" {
        metadata = try scanner.texts()
      } else {
        entries.append(try scanner.entry(name))
      }
    }
    skipSpace()
    guard position == bytes.count else { throw failure("more than an object stands in its header") }
    return (metadata, entries)
  }

  private mutating func texts() throws(ReportError) -> [String: String] {
    var result: [String: String] = [:]
    try object { (scanner: inout Self, key: String) throws(ReportError) in
      let text = try scanner.text()
      guard result.updateValue(text, forKey: key) == nil else {
        throw scanner.failure("its metadata names '\(key)' twice")
      }
    }
    return result
  }

  private mutating func entry(_ name: String) throws(ReportError) -> SafeTensorsHeader.Entry {
    var element: SafeTensorsHeader.Element?
    var shape: [Int]?, offsets: [Int]?
    try object { (scanner: inout Self, key: String) throws(ReportError) in
      switch key {
      case "dtype" where element == nil:
        let type = try scanner.text()
        element = SafeTensorsHeader.Element(rawValue: type)
        if element == nil {
          let known = SafeTensorsHeader.Element.allCases.map(\.rawValue).joined(separator: ", ")
          throw scanner.failure(
            "tensor '\(name)' has the type '\(type)', but only \(known) are read")
        }
      case "shape" where shape == nil: shape = try scanner.integers()
      case "data_offsets" where offsets == nil: offsets = try scanner.integers()
      default: throw scanner.failure("tensor '\(name)' has '\(key)' where it may not stand")
      }
    }
    guard let element, let shape, let offsets, offsets.count == 2, offsets[0] <= offsets[1] else {
      throw failure("tensor '\(name)' has no full description")
    }
    return SafeTensorsHeader.Entry(
      name: name, element: element, shape: shape, bytes: offsets[0]..<offsets[1])
  }

  /// Reads `{"key": value, …}`; `value` reads one value.
  private mutating func object(
    _ value: (inout Self, String) throws(ReportError) -> Void
  ) throws(ReportError) {
    try expect("{")
    if accept("}") { return }
    repeat {
      let key = try text()
      try expect(":")
      try value(&self, key)
    } while accept(",")
    try expect("}")
  }

  /// Reads `[1, 2, …]`, integers of at least 0.
  private mutating func integers() throws(ReportError) -> [Int] {
    try expect("[")
    var result: [Int] = []
    if accept("]") { return result }
    repeat {
      skipSpace()
      let start = position
      while position < bytes.count, (48...57).contains(bytes[position]) { position += 1 }
      guard let value = Int(String(decoding: bytes[start..<position], as: UTF8.self)) else {
        throw failure("byte \(start) of its header begins no whole number")
      }
      result.append(value)
    } while accept(",")
    try expect("]")
    return result
  }

  private mutating func text() throws(ReportError) -> String {
    try expect("\"")
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: content, as: UTF8.self) else {
          throw failure("its header holds text that is not UTF-8")
        }
        return text
      case UInt8(ascii: "\\"): content += try escaped()
      case 0..<32: throw failure("byte \(position - 1) of its header is a bare control character")
      default: content.append(byte)
      }
    }
    throw failure("its header ends inside a text")
  }

  private mutating func escaped() throws(ReportError) -> [UInt8] {
    let simple: [UInt8: UInt8] = [
      UInt8(ascii: "\""): 34, UInt8(ascii: "\\"): 92, UInt8(ascii: "/"): 47,
      UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10,
      UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
    ]
    guard position < bytes.count else { throw failure("its header ends inside a text") }
    position += 1
    if let byte = simple[bytes[position - 1]] { return [byte] }
    guard bytes[position - 1] == UInt8(ascii: "u") else {
      throw failure("byte \(position - 1) of its header is no escape of JSON")
    }
    var units = [try codeUnit()]
    if UTF16.isLeadSurrogate(units[0]), bytes[position...].starts(with: [92, 117]) {
      position += 2
      units.append(try codeUnit())
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw failure("its header holds half a surrogate pair")
    }
    return Array(text.utf8)
  }

  private mutating func codeUnit() throws(ReportError) -> UInt16 {
    let digits = bytes[position...].prefix(4)
    let text = String(decoding: digits, as: UTF8.self)
    guard digits.count == 4, text.allSatisfy(\.isHexDigit), let unit = UInt16(text, radix: 16)
    else { throw failure("byte \(position) of its header begins no code of four digits") }
    position += 4
    return unit
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(ReportError) {
    guard accept(character) else {
      throw failure("'\(character)' is missing at byte \(position) of its header")
    }
  }

  private mutating func accept(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while position < bytes.count, [32, 9, 10, 13].contains(bytes[position]) { position += 1 }
  }

  private func failure(_ reason: String) -> ReportError { .format(path: path, reason: reason) }
}
