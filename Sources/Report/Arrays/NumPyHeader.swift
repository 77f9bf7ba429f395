/// What stands before the numbers of an `.npy` file: element type, byte order, memory order and shape.
///
/// - Source: the format's description, NumPy's `numpy.lib.format`, versions 1.0, 2.0 and 3.0.
public struct NumPyHeader: Sendable, Equatable {
  /// The types of numbers that are read and written.
  public enum Element: String, Sendable, CaseIterable {
    /// Four bytes; written values are rounded to nearest.
    case float32
    /// Eight bytes.
    case float64
    /// One byte, 0 to 255; written values are rounded to nearest and cut to that range.
    case uint8

    /// The bytes of one number.
    public var size: Int {
      switch self {
      case .float32: 4
      case .float64: 8
      case .uint8: 1
      }
    }
  }

  /// The type of the numbers.
  public let element: Element
  /// Whether the most significant byte comes first.
  public let isBigEndian: Bool
  /// Whether the first dimension runs fastest.
  public let isFortranOrder: Bool
  /// The lengths of the dimensions, outermost first; one to four.
  public let shape: [Int]

  /// The numbers of all rows; the reader and the writer make sure that it does not overflow.
  var count: Int { shape.reduce(1, *) }

  /// The bytes that the numbers take; nil where that overflows.
  static func byteCount(shape: [Int], element: Element) -> Int? {
    // A zero dimension must not hide the overflow of the others, whose product is the row length.
    var product = element.size
    for length in shape where length > 0 {
      let (next, overflow) = product.multipliedReportingOverflow(by: length)
      if overflow { return nil }
      product = next
    }
    return shape.contains(0) ? 0 : product
  }

  private static let magic: [UInt8] = [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59]  // \x93NUMPY

  /// Whether bytes begin as an `.npy` file does.
  static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic) }

  /// Whether bytes are a NumPy relative that is refused by name: an archive or a pickle.
  static func isOtherFormat(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 3, 4]) || (bytes.count > 1 && bytes[0] == 0x80 && bytes[1] <= 5)
  }

  /// Reads the header, and no byte further.
  ///
  /// - Throws: `ReportError.format`, one sentence for each thing that can be wrong.
  init(reading file: inout InputFile) throws(ReportError) {
    let path = file.path
    try self.init(path: path) { (count) throws(ReportError) in try file.read(count) }
  }

  /// Reads the header of a file in memory and says where the numbers begin.
  static func parse(
    _ bytes: [UInt8], path: String
  ) throws(ReportError) -> (header: NumPyHeader, end: Int) {
    var position = 0
    let header = try NumPyHeader(path: path) { (count) throws(ReportError) in
      let end = position + min(count, bytes.count - position)
      defer { position = end }
      return Array(bytes[position..<end])
    }
    return (header, position)
  }

  private init(
    path: String, next: (Int) throws(ReportError) -> [UInt8]
  ) throws(ReportError) {
    let prelude = try next(8)
    if Self.isOtherFormat(prelude) {
      let kind =
        prelude[0] == 0x80
        ? "a Python pickle, which can run code; save the array with numpy.save"
        : "an .npz archive; unpack it and name one .npy file"
      throw .format(path: path, reason: "it is \(kind)")
    }
    guard Self.begins(prelude) else {
      throw .format(path: path, reason: "it does not begin as an .npy file does")
    }
    guard prelude.count == 8 else { throw .format(path: path, reason: "its header is cut off") }
    guard (1...3).contains(prelude[6]), prelude[7] == 0 else {
      throw .format(
        path: path,
        reason: "it has .npy version \(prelude[6]).\(prelude[7]), but 1.0, 2.0 and 3.0 are read")
    }
    let lengthBytes = try next(prelude[6] == 1 ? 2 : 4)
    let length = lengthBytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    guard lengthBytes.count == (prelude[6] == 1 ? 2 : 4) else {
      throw .format(path: path, reason: "its header is cut off")
    }
    // Four dimensions of numbers fit into a fraction of this; more is a damaged length.
    guard length <= 1 << 20 else {
      throw .format(path: path, reason: "its header claims \(length) bytes, which is damage")
    }
    let text = try next(length)
    guard text.count == length else { throw .format(path: path, reason: "its header is cut off") }
    var parser = NumPyHeaderParser(text, path: path)
    self = try parser.header()
  }

  init(element: Element, isBigEndian: Bool = false, isFortranOrder: Bool = false, shape: [Int]) {
    self.element = element
    self.isBigEndian = isBigEndian
    self.isFortranOrder = isFortranOrder
    self.shape = shape
  }

  /// The header's bytes, version 1.0, padded so that the numbers begin at a multiple of 64.
  var bytes: [UInt8] {
    let kind = element == .uint8 ? "|u1" : "\(isBigEndian ? ">" : "<")f\(element.size)"
    let lengths = shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? "," : "")
    let order = isFortranOrder ? "True" : "False"
    var text = "{'descr': '\(kind)', 'fortran_order': \(order), 'shape': (\(lengths)), }"
    let unpadded = 10 + text.utf8.count + 1
    text += String(repeating: " ", count: (64 - unpadded % 64) % 64) + "\n"
    let length = text.utf8.count
    return Self.magic + [1, 0, UInt8(length & 0xFF), UInt8(length >> 8)] + Array(text.utf8)
  }
}
