import Images
import Testing

/// One value of a resized picture by the definition, in 64-bit numbers.
private func exact(
  _ method: Resampling, _ picture: Picture, row: Int, column: Int, channel: Int, size: Int
) -> Double {
  let old = picture.width
  let scale = Double(old) / Double(size)
  func weights(_ index: Int) -> [Double] {
    let all = (0..<old).map { x -> Double in
      let x = Double(x)
      switch method {
      case .bilinear:
        let centre = (Double(index) + 0.5) * scale
        return max(0, 1 - abs(x + 0.5 - centre) / max(scale, 1))
      case .area:
        return max(0, min(x + 1, Double(index + 1) * scale) - max(x, Double(index) * scale))
      }
    }
    let sum = all.reduce(0, +)
    return all.map { $0 / sum }
  }
  let (across, down) = (weights(column), weights(row))
  var value = 0.0
  for y in 0..<old where down[y] > 0 {
    for x in 0..<old where across[x] > 0 {
      value +=
        down[y] * across[x] * Double(picture.pixels[(y * old + x) * picture.channels + channel])
    }
  }
  return value
}

@Suite("Resizing")
struct ResamplingTests {
  @Test("bilinear resizing agrees with Pillow's to one level", arguments: [28, 32, 64, 128])
  func pillow(size: Int) throws {
    let picture = try Picture(contentsOf: "\(reference)/picture.png")
    var framing = Framing(size: size, resampling: .bilinear)
    let expected = try Picture(contentsOf: "\(reference)/bilinear-\(size).png")
    #expect(largestDifference(framing.framed(picture), expected) <= 1)
  }

  @Test(
    "a resized value is the weighted mean of the definition, rounded",
    arguments: Resampling.allCases, [(89, 64), (109, 28), (28, 32), (64, 28), (7, 64), (64, 1)])
  func definition(method: Resampling, sizes: (Int, Int)) {
    let picture = noise(width: sizes.0, height: sizes.0, channels: 3)
    let resized = method.resized(picture, to: sizes.1)
    for (row, column) in [(0, 0), (sizes.1 - 1, sizes.1 - 1), (sizes.1 / 2, sizes.1 / 3)] {
      for channel in 0..<3 {
        let value = exact(
          method, picture, row: row, column: column, channel: channel, size: sizes.1)
        let level = resized.pixels[(row * sizes.1 + column) * 3 + channel]
        #expect(abs(Double(level) - value) < 0.5001)
      }
    }
  }

  @Test("half the size by area is the mean of four pixels")
  func means() {
    let picture = Picture(width: 2, height: 2, channels: 1, pixels: [10, 20, 30, 41])
    #expect(Resampling.area.resized(picture, to: 1).pixels == [25])
  }

  @Test("one colour stays one colour", arguments: Resampling.allCases, [1, 5, 64, 100])
  func constant(method: Resampling, size: Int) {
    let white = Picture(
      width: 50, height: 50, channels: 1, pixels: .init(repeating: 255, count: 2500))
    #expect(Set(method.resized(white, to: size).pixels) == [255])
  }

  @Test(
    "the square is in the middle, and where the faces are in CelebA's layouts",
    arguments: [
      (89, 109, 0, 10), (178, 218, 0, 20), (218, 178, 20, 0), (5, 8, 0, 1), (8, 5, 1, 0),
      (6, 6, 0, 0),
    ])
  func squares(width: Int, height: Int, left: Int, top: Int) {
    let picture = noise(width: width, height: height, channels: 3)
    let square = Framing.square(of: picture)
    #expect(square.width == min(width, height) && square.height == min(width, height))
    let first = (top * width + left) * 3
    #expect(Array(square.pixels.prefix(3)) == Array(picture.pixels[first..<first + 3]))
    let last = ((top + square.height - 1) * width + left + square.width) * 3
    #expect(Array(square.pixels.suffix(3)) == Array(picture.pixels[last - 3..<last]))
  }
}
