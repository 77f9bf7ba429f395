import Images
import Report
import TestSupport
import Testing

@Suite("PNG files and sheets")
struct SheetTests {
  @Test(
    "what is written is read back by libpng",
    arguments: [(1, 1, 1), (1, 1, 3), (7, 5, 3), (64, 64, 1), (300, 2, 3)])
  func roundTrip(width: Int, height: Int, channels: Int) throws {
    let folder = try TemporaryFolder()
    let picture = noise(width: width, height: height, channels: channels)
    try PNGFile.write(picture, to: folder("a.png"))
    #expect(try Picture(contentsOf: folder("a.png")) == picture)
    #expect(try bytes(of: folder("a.png")) == PNGFile.bytes(of: picture))
    #expect(try folder.names == ["a.png"])
  }

  @Test("a file holds three chunks, and none with a time or a program")
  func chunks() {
    let bytes = PNGFile.bytes(of: noise(width: 8, height: 8, channels: 3))
    var names: [String] = []
    var position = 8
    while position < bytes.count {
      let length = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
      names.append(String(decoding: bytes[position + 4..<position + 8], as: UTF8.self))
      position += length + 12
    }
    #expect(names == ["IHDR", "IDAT", "IEND"])
  }

  @Test("values of a network become levels, cut at the ends")
  func levels() {
    let values: [Float] = [-1, 1, 0, -2, 7, .nan, .infinity, -.infinity, 0.5]
    let images = ImageSet(size: 3, channels: 1, values: values)
    #expect(images.pixels == [0, 255, 128, 0, 255, 0, 255, 0, 191])
  }

  private func images(_ count: Int, channels: Int = 3, size: Int = 4) -> ImageSet {
    let pixels = (0..<count).flatMap {
      noise(width: size, height: size, channels: channels, seed: UInt64($0)).pixels
    }
    return ImageSet(size: size, channels: channels, pixels: pixels)
  }

  @Test("images stand in reading order, magnified, with margins", arguments: [1, 3], [1, 2, 5])
  func grid(channels: Int, magnification: Int) {
    var sheet = ContactSheet(images(5, channels: channels), columns: 3)
    sheet.magnification = magnification
    sheet.margin = 2
    let picture = sheet.picture
    let cell = 4 * magnification + 2
    #expect(picture.width == 3 * cell + 2 && picture.height == 2 * cell + 2)
    for index in 0..<5 {
      for (row, column) in [(0, 0), (3, 3), (1, 2)] {
        let y = 2 + index / 3 * cell + row * magnification + magnification - 1
        let x = 2 + index % 3 * cell + column * magnification
        let shown = picture.pixels[(y * picture.width + x) * channels + channels - 1]
        let image = sheet.images[index]
        #expect(shown == image.pixels[(row * 4 + column) * channels + channels - 1])
      }
    }
    #expect(picture.pixels.prefix(2 * picture.width * channels).allSatisfy { $0 == 255 })
  }

  @Test("texts take room of their own and leave the images alone")
  func texts() {
    let plain = ContactSheet(images(4, size: 32), columns: 2)
    var sheet = plain
    sheet.title = "Title"
    sheet.caption = "a longer caption below the images, wider than they are"
    sheet.rowLabels = ["one", "two"]
    sheet.columnLabels = ["left", "right"]
    let (bare, full) = (plain.picture, sheet.picture)
    #expect(full.height > bare.height && full.width > bare.width)
    let inkOfTexts = ink(full) - ink(bare)
    #expect(inkOfTexts > 300)
    sheet.rowLabels = ["one", "twoo"]
    #expect(ink(sheet.picture) > ink(full))
  }

  private func ink(_ picture: Picture) -> Int { picture.pixels.count { $0 < 255 } }

  @Test("every letter of ASCII has a shape of its own")
  func letters() {
    let shapes = (33..<127).map { code in
      var sheet = ContactSheet(images(1, channels: 1, size: 16), columns: 1)
      sheet.title = String(decoding: [UInt8(code)], as: UTF8.self)
      return sheet.picture.pixels
    }
    #expect(Set(shapes).count == 94)
  }

  @Test("a strip has a row a step, short rows end in white")
  func strip() {
    let sheet = ContactSheet.strip([("step 0", images(3)), ("step 500", images(2))])
    #expect(sheet.columns == 3 && sheet.images.count == 6)
    #expect(sheet.rowLabels == ["step 0", "step 500"])
    #expect(sheet.images[5].pixels.allSatisfy { $0 == 255 })
    #expect(sheet.images[4] == images(2)[1])
  }

  @Test("the .npy file of a set is read back as the set", arguments: [1, 3])
  func numPy(channels: Int) async throws {
    let folder = try TemporaryFolder()
    let set = images(5, channels: channels, size: 6)
    try set.writeNumPy(to: folder("set.npy"))
    #expect(try NumericArray(npyAt: folder("set.npy")).shape == [5, channels, 6, 6])
    var loader = ImageLoader()
    loader.size = 6
    let loaded = try await loader.load(folder("set.npy")).images
    #expect(loaded.pixels == set.pixels && loaded.channels == channels)
  }
}
