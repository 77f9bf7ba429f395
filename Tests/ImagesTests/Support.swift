import Distributions
import Foundation
import Images
import TestSupport
import Testing

/// The folder of reference files.
let reference = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("Reference").path

extension TemporaryFolder {
  /// Writes a folder of noise, one PNG a picture.
  func writePictures(_ count: Int, channels: Int = 3) throws {
    for index in 0..<count {
      let picture = noise(width: 9, height: 11, channels: channels, seed: UInt64(index))
      try write(PNGFile.bytes(of: picture), to: "picture-\(1000 + index).png")
    }
  }
}

/// A picture without any pattern.
func noise(width: Int, height: Int, channels: Int, seed: UInt64 = 1) -> Picture {
  var stream = PhiloxStream(seed: seed, purpose: .samples)
  let pixels = (0..<width * height * channels).map { _ in
    UInt8(truncatingIfNeeded: stream.next())
  }
  return Picture(width: width, height: height, channels: channels, pixels: pixels)
}

/// The bytes of a file.
func bytes(of path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(fileURLWithPath: path)))
}

/// The largest difference between two pictures of one shape.
func largestDifference(_ first: Picture, _ second: Picture) -> Int {
  zip(first.pixels, second.pixels).map { abs(Int($0) - Int($1)) }.max() ?? 0
}
