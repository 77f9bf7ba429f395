import Report

/// What stands before the numbers of a safetensors file: texts, and each tensor's type, shape and place.
///
/// A file is the header's length (eight bytes, the least significant one first), the header in JSON, padded with
/// spaces, and the numbers of all tensors without a gap.
struct SafeTensorsHeader: Equatable {
  /// How the numbers of one tensor are stored.
  enum Element: String, CaseIterable {
    case float64 = "F64"
    case float32 = "F32"
    case float16 = "F16"
    case bfloat16 = "BF16"

    var size: Int {
      switch self {
      case .float64: 8
      case .float32: 4
      case .float16, .bfloat16: 2
      }
    }
  }

  /// One tensor; its bytes count from the end of the header.
  struct Entry: Equatable {
    var name: String
    var element: Element
    var shape: [Int]
    var bytes: Range<Int>
  }

  var metadata: [String: String]
  var entries: [Entry]

  /// The longest header that is read, the limit of the format's own library.
  static let largest = 100_000_000

  init(metadata: [String: String], entries: [Entry]) {
    self.metadata = metadata
    self.entries = entries
  }

  /// Reads the JSON of a header.
  ///
  /// - Parameters:
  ///   - json: the bytes between the length and the numbers.
  ///   - dataCount: how many bytes follow; nil where nobody knows.
  ///   - path: the file as the user knows it.
  /// - Returns: The entries in the order of their bytes.
  /// - Throws: `ReportError.format`: no such JSON, a name given twice, an unknown type, or tensors that do not fill
  ///   the bytes that follow without gap and overlap.
  init(json: [UInt8], dataCount: Int?, path: String) throws(ReportError) {
    var scanner = SafeTensorsScanner(bytes: json, path: path)
    (metadata, entries) = try scanner.header()
    entries.sort {
      ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound)
    }
    var end = 0
    for entry in entries {
      guard entry.bytes.count == Self.byteCount(entry.shape, entry.element) else {
        throw .format(
          path: path,
          reason: "tensor '\(entry.name)' of shape \(entry.shape) has \(entry.bytes.count) bytes")
      }
      guard entry.bytes.lowerBound == end else {
        throw .format(
          path: path,
          reason: "tensor '\(entry.name)' begins at byte \(entry.bytes.lowerBound), but the one "
            + "before it ends at \(end)")
      }
      end = entry.bytes.upperBound
    }
    if let dataCount, dataCount != end {
      let advice = dataCount < end ? "it is cut off" : "it has trailing bytes"
      throw .format(
        path: path,
        reason: "its tensors take \(end) bytes, but \(dataCount) follow the header, so \(advice)")
    }
  }

  /// The length and the JSON, padded so that the numbers begin at a multiple of eight.
  ///
  /// Equal headers give equal bytes: texts stand in the order of their keys, tensors in that of ``entries``.
  var bytes: [UInt8] {
    var members = entries.map { entry in
      let shape = entry.shape.map(String.init).joined(separator: ",")
      return "\(JSONWriter.string(entry.name)):{\"dtype\":\"\(entry.element.rawValue)\","
        + "\"shape\":[\(shape)],"
        + "\"data_offsets\":[\(entry.bytes.lowerBound),\(entry.bytes.upperBound)]}"
    }
    if !metadata.isEmpty {
      let texts = metadata.sorted { $0.key < $1.key }.map {
        "\(JSONWriter.string($0.key)):\(JSONWriter.string($0.value))"
      }
      members.insert("\"__metadata__\":{\(texts.joined(separator: ","))}", at: 0)
    }
    var json = Array("{\(members.joined(separator: ","))}".utf8)
    json += Array(repeating: 32, count: (8 - json.count % 8) % 8)
    return (0..<8).map { UInt8(truncatingIfNeeded: json.count >> (8 * $0)) } + json
  }

  /// The bytes that a tensor takes; nil beyond the largest integer.
  static func byteCount(_ shape: [Int], _ element: Element) -> Int? {
    var count = element.size
    for length in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: length)
      if overflow { return nil }
      count = product
    }
    return count
  }
}
