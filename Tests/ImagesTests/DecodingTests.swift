import Foundation
import Images
import TestSupport
import Testing

@Suite("Decoding")
struct DecodingTests {
  @Test("a JPEG file decodes as with Pillow, bit for bit")
  func jpeg() throws {
    let picture = try Picture(contentsOf: "\(reference)/picture.jpg")
    #expect(picture == (try Picture(contentsOf: "\(reference)/picture-jpg.png")))
    #expect(picture.width == 89 && picture.height == 109 && picture.channels == 3)
  }

  @Test("grey files have one channel", arguments: ["grey.png", "grey.jpg"])
  func grey(name: String) throws {
    let picture = try Picture(contentsOf: "\(reference)/\(name)")
    #expect(picture.channels == 1)
    let colour = try Picture(contentsOf: "\(reference)/picture.png")
    // Pillow truncates its luma after adding a half, in fixed point.
    let allowed = name == "grey.png" ? 1 : 40
    #expect(largestDifference(picture, colour.converted(toChannels: 1)) <= allowed)
  }

  @Test("a palette is looked up")
  func palette() throws {
    #expect(
      try Picture(contentsOf: "\(reference)/palette.png")
        == Picture(contentsOf: "\(reference)/palette-rgb.png"))
  }

  @Test("luma is Rec. 601's, rounded")
  func luma() {
    let colours = Picture(
      width: 4, height: 1, channels: 3,
      pixels: [255, 0, 0, 0, 255, 0, 0, 0, 255, 10, 20, 30])
    #expect(colours.converted(toChannels: 1).pixels == [76, 150, 29, 18])
    #expect(
      colours.converted(toChannels: 1).converted(toChannels: 3).pixels
        == [76, 76, 76, 150, 150, 150, 29, 29, 29, 18, 18, 18])
  }

  @Test("what is no whole picture is refused with a reason", arguments: ["jpg", "png"])
  func damage(kind: String) throws {
    let folder = try TemporaryFolder()
    let whole = try bytes(of: "\(reference)/picture.\(kind)")
    try folder.write(Array(whole.prefix(whole.count / 2)), to: "cut")
    var flipped = whole
    for index in 300..<320 { flipped[index] ^= 0xFF }
    try folder.write(flipped, to: "flipped")
    try folder.write(Array(whole.prefix(12)), to: "header")
    for name in kind == "jpg" ? ["cut", "header"] : ["cut", "flipped", "header"] {
      let error = #expect(throws: ImagesError.self) { try Picture(contentsOf: folder(name)) }
      #expect(error?.description.hasPrefix("'\(folder(name))' is no usable picture: ") == true)
    }
  }

  @Test("what is no picture at all is named")
  func others() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("hello".utf8), to: "text.jpg")
    try folder.write([], to: "empty.png")
    #expect(
      throws: ImagesError.picture(path: folder("text.jpg"), reason: "it is neither JPEG nor PNG")
    ) { try Picture(contentsOf: folder("text.jpg")) }
    #expect(throws: ImagesError.picture(path: folder("empty.png"), reason: "it is empty")) {
      try Picture(contentsOf: folder("empty.png"))
    }
    let error = #expect(throws: ImagesError.self) { try Picture(contentsOf: folder("none.png")) }
    #expect("\(error.map(String.init(describing:)) ?? "")".contains("there is no such file"))
  }

  @Test("a picture that claims too many pixels is refused before memory is asked for")
  func bomb() throws {
    let folder = try TemporaryFolder()
    let row = PNGFile.bytes(of: noise(width: 1, height: 1, channels: 1))
    // Width and height stand after the signature and the chunk's length and name; libpng checks their sum.
    var bytes = row
    for index in 16..<24 { bytes[index] = index % 4 == 1 ? 0x0F : 0 }
    try folder.write(bytes, to: "bomb.png")
    #expect(throws: ImagesError.self) { try Picture(contentsOf: folder("bomb.png")) }
  }
}
