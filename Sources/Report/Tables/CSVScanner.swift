/// Cuts the bytes of a comma-separated file into records of fields.
struct CSVScanner {
  /// Where one field stands; its text is decoded when asked for.
  struct Field: Sendable {
    let range: Range<Int>
    let line: Int
    let isQuoted: Bool

    func text(in bytes: [UInt8]) -> String {
      let raw = bytes[range]
      guard isQuoted else { return String(decoding: raw, as: UTF8.self) }
      var decoded: [UInt8] = []
      var isSecondQuote = false
      for byte in raw {
        isSecondQuote = byte == quote && !isSecondQuote
        if !isSecondQuote { decoded.append(byte) }
      }
      return String(decoding: decoded, as: UTF8.self)
    }
  }

  private let bytes: [UInt8]
  private let path: String
  private var position: Int
  private var line = 1

  init(bytes: [UInt8], path: String) throws(ReportError) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .format(path: path, reason: "it is UTF-16 text; save it as UTF-8")
    }
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      throw .format(path: path, reason: "it is not UTF-8 text")
    }
    self.bytes = bytes
    self.path = path
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The fields of the next line that is not blank; none at the end of the file.
  mutating func record() throws(ReportError) -> [Field] {
    while skipLineEnd() {}
    var fields: [Field] = []
    if position == bytes.count { return fields }
    while true {
      fields.append(try field())
      if position < bytes.count, bytes[position] == comma {
        position += 1
        continue
      }
      _ = skipLineEnd()
      return fields
    }
  }

  private mutating func field() throws(ReportError) -> Field {
    if position < bytes.count, bytes[position] == quote { return try quotedField() }
    let start = position
    while position < bytes.count, bytes[position] != comma, !isAtLineEnd {
      if bytes[position] == quote {
        throw .format(
          path: path,
          reason:
            "line \(line) has a quote inside a field; quote the whole field and double the quote")
      }
      position += 1
    }
    return Field(range: start..<position, line: line, isQuoted: false)
  }

  private mutating func quotedField() throws(ReportError) -> Field {
    let firstLine = line
    position += 1
    let start = position
    while position < bytes.count {
      if bytes[position] == quote {
        if position + 1 < bytes.count, bytes[position + 1] == quote {
          position += 2
          continue
        }
        let end = position
        position += 1
        guard position == bytes.count || bytes[position] == comma || isAtLineEnd else {
          throw .format(path: path, reason: "line \(line) has text after a closing quote")
        }
        return Field(range: start..<end, line: firstLine, isQuoted: true)
      }
      if bytes[position] == lineFeed { line += 1 }
      position += 1
    }
    throw .format(path: path, reason: "the quote that line \(firstLine) opens is never closed")
  }

  private var isAtLineEnd: Bool {
    if bytes[position] == lineFeed { return true }
    guard bytes[position] == carriageReturn else { return false }
    return position + 1 == bytes.count || bytes[position + 1] == lineFeed
  }

  private mutating func skipLineEnd() -> Bool {
    guard position < bytes.count, isAtLineEnd else { return false }
    position += 1
    if bytes[position - 1] == carriageReturn, position < bytes.count { position += 1 }
    line += 1
    return true
  }
}

private let quote: UInt8 = 34
private let comma: UInt8 = 44
private let lineFeed: UInt8 = 10
private let carriageReturn: UInt8 = 13
