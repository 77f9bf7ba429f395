import Foundation

/// A folder that is removed with its content.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("latent-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// A file inside.
  func file(_ name: String) -> URL { url.appendingPathComponent(name) }

  /// Writes a text file.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// Writes a binary file.
  func write(_ bytes: [UInt8], to name: String) throws { try Data(bytes).write(to: file(name)) }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: file(name)), as: UTF8.self)
  }

  /// The bytes of a file.
  func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: file(name))) }

  /// A new file, open for writing.
  func handle(forWriting name: String) throws -> FileHandle {
    try Data().write(to: file(name))
    return try FileHandle(forWritingTo: file(name))
  }

  /// The names of all files, hidden ones, too, in alphabetical order.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }
}

/// The bytes of an `.npy` file, well made or not.
func npy(
  _ values: [Double], shape: [Int], descr: String = "<f8", magic: String = "\u{93}NUMPY"
) -> [UInt8] {
  let lengths = shape.map { "\($0)," }.joined()
  var header = "{'descr': '\(descr)', 'fortran_order': False, 'shape': (\(lengths)), }"
  header += String(repeating: " ", count: 117 - header.utf8.count % 64) + "\n"
  var bytes = magic.unicodeScalars.map { UInt8($0.value) } + [1, 0]
  bytes += [UInt8(header.utf8.count & 0xFF), UInt8(header.utf8.count >> 8)] + Array(header.utf8)
  for value in values {
    let bits = value.bitPattern
    for byte in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * byte))) }
  }
  return bytes
}
