/// A file opened for reading; the path `-` is standard input.
///
/// Reads forwards only, so pipes work as files do.
public struct InputFile: ~Copyable {
  /// The path as given; `standard input` for `-`.
  public let path: String
  /// The length in bytes; nil for a pipe or a device.
  public let size: Int?
  /// The bytes read so far.
  public private(set) var position = 0
  private var file: OpenFile

  /// Opens a file.
  ///
  /// - Throws: `ReportError.file` where it does not exist, is a folder or may not be read.
  public init(_ path: String) throws(ReportError) {
    if path == "-" {
      self.path = "standard input"
      size = nil
      file = .standardInput()
    } else {
      self.path = path
      file = try OpenFile(reading: path)
      size = FileStatus(path).flatMap { $0.isRegular ? $0.size : nil }
    }
  }

  /// The next `count` bytes, fewer only at the end of the file.
  ///
  /// Memory grows with what is there, not with what is asked for.
  public mutating func read(_ count: Int) throws(ReportError) -> [UInt8] {
    var bytes: [UInt8] = []
    if let size { bytes.reserveCapacity(max(0, min(count, size - position))) }
    var buffer: [UInt8] = []
    while bytes.count < count {
      let chunk = min(1 << 16, count - bytes.count)
      if buffer.count != chunk { buffer = [UInt8](repeating: 0, count: chunk) }
      let got = try file.read(into: &buffer)
      if got == 0 { break }
      bytes.append(contentsOf: buffer.prefix(got))
    }
    position += bytes.count
    return bytes
  }

  /// All bytes that are left.
  public mutating func readAll() throws(ReportError) -> [UInt8] { try read(.max) }

  /// All bytes of a file; `-` is standard input.
  ///
  /// - Throws: `ReportError.file` where it cannot be read.
  public static func bytes(of path: String) throws(ReportError) -> [UInt8] {
    var file = try InputFile(path)
    return try file.readAll()
  }
}
