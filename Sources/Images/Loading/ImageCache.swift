import Distributions
import Report

/// Decoded images on disk, so that photographs are decoded once.
///
/// A cache file holds, in 64-bit little-endian words, the letters `LATENTIM`, the format's version, the key,
/// size, channels, the number of images, the bytes of the list of broken images and a checksum of all the
/// rest; then that list and the pixels. The key is a checksum of everything that the content depends on. A file
/// that is damaged or has another key is made anew.
struct ImageCache {
  private static let magic: UInt64 = 0x4D49_544E_4554_414C
  /// Raised whenever equal keys would no longer mean equal content.
  private static let version: UInt64 = 1
  private static let headerBytes = 64

  private let path: String
  private let key: UInt64

  /// The place of a set in `folder`, whose content depends on `description`.
  init(folder: String, name: String, description: String) {
    let bytes = Array("\(PackageVersion.current)\n\(description)".utf8)
    key = unsafe XXH64.hash(bytes.span.bytes, seed: Self.version)
    path = FilePath.join(folder, "\(name)-\(key.hexadecimal).images")
  }

  /// What the file holds; nil where there is none, or no good one.
  func load(name: String) -> (images: ImageSet, broken: [BrokenImage])? {
    guard var file = try? InputFile(path), let total = file.size,
      let header = try? file.read(Self.headerBytes), header.count == Self.headerBytes
    else { return nil }
    let words = stride(from: 0, to: header.count, by: 8).map { start in
      header[start..<start + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    let rest = total - header.count
    guard words[0] == Self.magic, words[1] == Self.version, words[2] == key,
      let size = Int(exactly: words[3]), let channels = Int(exactly: words[4]),
      let listed = Int(exactly: words[6]), (1...4096).contains(size),
      channels == 1 || channels == 3, listed <= rest,
      let list = try? file.read(listed), let pixels = try? file.read(rest - listed),
      words[7] == Self.checksum(header: header.dropLast(8), list: list, pixels: pixels),
      pixels.count % (size * size * channels) == 0
    else { return nil }
    let images = ImageSet(size: size, channels: channels, pixels: pixels, name: name)
    return UInt64(images.count) == words[5] ? (images, Self.broken(in: list)) : nil
  }

  /// Writes a set beside its place and renames it.
  ///
  /// - Throws: `ReportError.file`, as `OutputFile`.
  func store(_ images: ImageSet, broken: [BrokenImage]) throws(ReportError) {
    let list = Array(broken.map { "\($0.name)\0\($0.reason)\0" }.joined().utf8)
    let words = [
      Self.magic, Self.version, key, UInt64(images.size), UInt64(images.channels),
      UInt64(images.count), UInt64(list.count),
    ]
    var header = words.flatMap(Self.bytes)
    header += Self.bytes(
      Self.checksum(header: header[...], list: list, pixels: images.pixels))
    try FreeSpace.require(header.count + list.count + images.pixels.count, at: path)
    var file = try OutputFile(path, replacing: true)
    try file.write(header)
    try file.write(list)
    try file.write(images.pixels)
    try file.commit()
  }

  private static func bytes(_ word: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * UInt64($0))) }
  }

  /// The checksum of the pixels, seeded by that of the list, seeded by that of the header before it.
  private static func checksum(
    header: ArraySlice<UInt8>, list: [UInt8], pixels: [UInt8]
  ) -> UInt64 {
    let header = Array(header)
    let first = unsafe XXH64.hash(header.span.bytes)
    let second = unsafe XXH64.hash(list.span.bytes, seed: first)
    return unsafe XXH64.hash(pixels.span.bytes, seed: second)
  }

  private static func broken(in bytes: [UInt8]) -> [BrokenImage] {
    let parts = bytes.split(separator: 0, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    return stride(from: 0, to: parts.count - 1, by: 2).map {
      BrokenImage(name: parts[$0], reason: parts[$0 + 1])
    }
  }
}
