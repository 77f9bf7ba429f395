import Foundation
import Images
import Report
import TestSupport
import Testing

/// gzip's form of some bytes, without compression.
private func stored(_ bytes: [UInt8]) -> [UInt8] {
  var crc: UInt32 = .max
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
  }
  func little(_ value: UInt32, _ count: UInt32) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  let count = UInt32(bytes.count)
  return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1] + little(count, 2) + little(~count, 2) + bytes
    + little(~crc, 4) + little(count, 4)
}

@Suite("IDX and .npy files")
struct FileSourceTests {
  private let pixels = (0..<3).flatMap {
    noise(width: 6, height: 6, channels: 1, seed: UInt64($0)).pixels
  }

  private func load(_ path: String, size: Int = 6) async throws -> ImageSet {
    var loader = ImageLoader()
    loader.size = size
    return try await loader.load(path).images
  }

  @Test("an IDX file is read, plain and compressed")
  func idx() async throws {
    let folder = try TemporaryFolder()
    let bytes: [UInt8] = [0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 6, 0, 0, 0, 6] + pixels
    try folder.write(bytes, to: "images-idx3-ubyte")
    try folder.write(stored(bytes), to: "images-idx3-ubyte.gz")
    let plain = try await load(folder("images-idx3-ubyte"))
    #expect(plain.pixels == pixels && plain.channels == 1 && plain.count == 3)
    #expect(try await load(folder("images-idx3-ubyte.gz")).pixels == pixels)
    let large = try await load(folder("images-idx3-ubyte"), size: 9)
    #expect(large[2] == Resampling.bilinear.resized(plain[2], to: 9))
    var damaged = stored(bytes)
    damaged[60] ^= 1
    try folder.write(damaged, to: "damaged.gz")
    await #expect(throws: ImagesError.self) { try await load(folder("damaged.gz")) }
    // A second member goes on where the first ends.
    try folder.write(stored(Array(bytes.prefix(50))) + stored(Array(bytes[50...])), to: "two.gz")
    #expect(try await load(folder("two.gz")).pixels == pixels)
  }

  @Test(
    "bytes in .npy files are images with the channels first or last, or grey",
    arguments: [[3, 1, 6, 6], [3, 6, 6, 1], [3, 6, 6], [1, 3, 6, 6], [1, 6, 6, 3]])
  func bytes(shape: [Int]) async throws {
    let folder = try TemporaryFolder()
    let doubled = [shape[0] * 2] + shape.dropFirst()
    let array = NumericArray(shape: doubled, values: (pixels + pixels).map { Double($0) })
    try array.writeNumPy(to: folder("a.npy"), element: .uint8)
    let set = try await load(folder("a.npy"))
    let isColour = shape.count == 4 && shape.contains(3) && shape[0] == 1
    #expect(set.channels == (isColour ? 3 : 1) && set.count == doubled[0])
    let expected =
      isColour && shape[1] == 3
      ? (0..<36).flatMap { [pixels[$0], pixels[36 + $0], pixels[72 + $0]] } : pixels
    #expect(set.pixels == expected + expected)
  }

  @Test("numbers outside [-1, 1] and shapes of no images are refused")
  func refusals() async throws {
    let folder = try TemporaryFolder()
    var values = [Double](repeating: 0.5, count: 32)
    values[20] = 1.5
    try NumericArray(shape: [2, 1, 4, 4], values: values).writeNumPy(to: folder("a.npy"))
    let error = await #expect(throws: ImagesError.self) { try await load(folder("a.npy")) }
    #expect(error?.description.contains("image 1 holds 1.5, but images") == true)
    values[20] = 0
    try NumericArray(shape: [2, 1, 4, 4], values: values)
      .writeNumPy(to: folder("a.npy"), replacing: true)
    let positive = await #expect(throws: ImagesError.self) { try await load(folder("a.npy")) }
    #expect(positive?.description.contains("save 2x - 1, or bytes") == true)
    for shape in [[2, 2, 2, 4], [8, 4], [32], [2, 4, 4, 1]] {
      try NumericArray(shape: shape, values: values)
        .writeNumPy(to: folder("b.npy"), replacing: true)
      let error = await #expect(throws: ImagesError.self) { try await load(folder("b.npy")) }
      #expect(error?.description.contains("is not count × channels × rows × columns") == true)
    }
  }
}
