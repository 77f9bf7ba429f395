import Images
import Report
import Testing

@Suite("Checksums")
struct ChecksumTests {
  @Test("XXH64 gives the values of its reference implementation")
  func known() throws {
    let bytes = (0..<512).map { UInt8(truncatingIfNeeded: $0) }
    let path = "\(reference)/xxh64.csv"
    let lines = try String(decoding: InputFile.bytes(of: path), as: UTF8.self)
      .split(separator: "\n").dropFirst()
    #expect(lines.count == 26)
    for line in lines {
      let parts = line.split(separator: ",").compactMap { UInt64($0) }
      let part = Array(bytes.prefix(Int(parts[0])))
      #expect(unsafe XXH64.hash(part.span.bytes, seed: parts[1]) == parts[2])
    }
  }

  @Test("a set's identity tells content, shape and name, and nothing else")
  func identity() {
    let pixels = noise(width: 12, height: 12, channels: 3).pixels
    let set = ImageSet(size: 12, channels: 3, pixels: pixels, name: "a")
    #expect(set.identity == ImageSet(size: 12, channels: 3, pixels: pixels, name: "a").identity)
    #expect(set.identity.hasPrefix("a ") && set.identity.count == 18)
    #expect(set.checksum != ImageSet(size: 6, channels: 3, pixels: pixels).checksum)
    var other = pixels
    other[431] ^= 1
    #expect(set.checksum != ImageSet(size: 12, channels: 3, pixels: other).checksum)
  }
}
