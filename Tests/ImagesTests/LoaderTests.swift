import Foundation
import Images
import Synchronization
import TestSupport
import Testing

@Suite("Loading")
struct LoaderTests {
  private func loader(size: Int = 8) -> ImageLoader {
    var loader = ImageLoader()
    loader.size = size
    return loader
  }

  @Test("a folder gives its pictures in the order of their names, for any number of tasks")
  func folders() async throws {
    let folder = try TemporaryFolder()
    try folder.writePictures(200)
    try folder.write([1, 2], to: "notes.txt")
    try folder.write([1, 2], to: ".hidden.png")
    try folder.write(PNGFile.bytes(of: noise(width: 5, height: 5, channels: 3)), to: "inner/z.PNG")
    try folder.write(PNGFile.bytes(of: noise(width: 5, height: 5, channels: 3)), to: "a/b/deep.png")
    var loader = loader()
    var last = (0, 0)
    let one = try await loader.load(folder.path) { last = ($0, $1) }
    #expect(last == (201, 201))
    #expect(one.images.count == 201 && one.broken.isEmpty && !one.isFromCache)
    #expect(one.images.name == URL(fileURLWithPath: folder.path).lastPathComponent)
    var framing = Framing(size: 8, resampling: .bilinear)
    #expect(one.images[0] == framing.framed(noise(width: 5, height: 5, channels: 3)))
    #expect(
      one.images[8] == framing.framed(noise(width: 9, height: 11, channels: 3, seed: 7)))
    for tasks in [2, 3, 8] {
      loader.tasks = tasks
      #expect(try await loader.load(folder.path).images == one.images)
    }
  }

  @Test("channels are those of the data unless asked for")
  func channels() async throws {
    let folder = try TemporaryFolder()
    try folder.writePictures(3, channels: 1)
    var loader = loader()
    let grey = try await loader.load(folder.path).images
    #expect(grey.channels == 1)
    loader.channels = 3
    #expect(try await loader.load(folder.path).images[1] == grey[1].converted(toChannels: 3))
    try folder.write(PNGFile.bytes(of: noise(width: 8, height: 8, channels: 3)), to: "z.png")
    loader.channels = nil
    let mixed = try await loader.load(folder.path).images
    #expect(mixed.channels == 3 && mixed[0] == grey[0].converted(toChannels: 3))
    loader.channels = 1
    #expect(
      try await loader.load(folder.path).images[3]
        == noise(width: 8, height: 8, channels: 3).converted(toChannels: 1))
  }

  @Test("one broken picture in a hundred is left out and named, two are too many")
  func broken() async throws {
    let folder = try TemporaryFolder()
    try folder.writePictures(99)
    try folder.write(Array("text".utf8), to: "broken.jpg")
    let loaded = try await loader().load(folder.path)
    #expect(loaded.images.count == 99)
    #expect(
      loaded.broken.map(\.description) == ["'broken.jpg' is left out: it is neither JPEG nor PNG."])
    try folder.write([], to: "empty.jpg")
    let error = await #expect(throws: ImagesError.self) { try await loader().load(folder.path) }
    #expect(
      error?.description
        == "'\(folder.path)' cannot be used as images: 2 of its 101 pictures are broken, more than 1 %; "
        + "the first is 'broken.jpg', where it is neither JPEG nor PNG; repair or remove them.")
  }

  @Test("a photograph behind a broken one is whole")
  func neighbours() async throws {
    let folder = try TemporaryFolder()
    let whole = try bytes(of: "\(reference)/picture.jpg")
    for number in 100..<249 { try folder.write(whole, to: "\(number).jpg") }
    // Cut within the header, so that the decompressor waits for the rest of it.
    try folder.write(Array(whole.prefix(500)), to: "120a.jpg")
    let loaded = try await loader().load(folder.path)
    #expect(loaded.images.count == 149 && loaded.broken.count == 1)
    #expect(loaded.broken.first?.description.contains("'120a.jpg'") == true)
    let first = loaded.images[0]
    #expect((1..<149).allSatisfy { loaded.images[$0] == first })
  }

  /// A source that cannot be used, and a part of the one sentence that says so.
  struct BadSource: CustomTestStringConvertible {
    let files: [String: [UInt8]]
    let name: String
    let sentence: String
    var testDescription: String { sentence }
  }

  static let badSources = [
    BadSource(files: [:], name: "", sentence: "the folder is empty"),
    BadSource(
      files: ["a.txt": [1], "b.txt": [2]], name: "",
      sentence: "none of its 2 files ends in .jpg, .jpeg or .png; name a folder of photographs."),
    BadSource(
      files: ["a.npy": [1]], name: "",
      sentence: "it holds no JPEG or PNG picture, but 'a.npy'; name that file instead."),
    BadSource(
      files: ["a.png": PNGFile.bytes(of: noise(width: 4, height: 4, channels: 1))], name: "",
      sentence: "it holds only one image, but at least 2 are needed."),
    BadSource(
      files: ["a.png": PNGFile.bytes(of: noise(width: 4, height: 4, channels: 1))], name: "a.png",
      sentence: "it is one picture; name a folder that holds at least 2."),
    BadSource(
      files: [:], name: "none", sentence: "there is no such folder or file; check the path"),
    BadSource(
      files: ["a.txt": Array("hello".utf8)], name: "a.txt",
      sentence: "it is neither an IDX nor an .npy file; name one, or a folder"),
    BadSource(
      files: ["labels": [0, 0, 8, 1, 0, 0, 0, 2, 5, 6]], name: "labels",
      sentence: "it seems to hold labels, so name the file of images."),
    BadSource(
      files: ["cut": [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 4, 0, 0, 0, 4, 1]], name: "cut",
      sentence: "its dimensions 2 × 4 × 4 do not agree with the 1 bytes that follow"),
    BadSource(
      files: ["a.gz": [0x1F, 0x8B, 8, 0, 1, 2, 3]], name: "a.gz",
      sentence: "it is a damaged gzip file; get it again."),
  ]

  @Test("what cannot be used is refused in one sentence", arguments: badSources)
  func refusals(source: BadSource) async throws {
    let folder = try TemporaryFolder()
    for (name, bytes) in source.files { try folder.write(bytes, to: name) }
    let path = source.name.isEmpty ? folder.path : folder(source.name)
    let error = await #expect(throws: ImagesError.self) { try await loader().load(path) }
    let text = error?.description ?? ""
    #expect(
      text.hasPrefix("'\(path)' cannot be used as images: ") && text.contains(source.sentence))
  }

  @Test("settings outside their domain are refused by name")
  func settings() async throws {
    var loader = loader(size: 0)
    await #expect(
      throws: ImagesError.setting(name: "size", value: "0", requirement: "from 4 to 1024")
    ) { try await loader.load("synthetic-faces") }
    loader.size = 8
    loader.channels = 2
    await #expect(throws: ImagesError.setting(name: "channels", value: "2", requirement: "1 or 3"))
    { try await loader.load("synthetic-faces") }
  }

  @Test("synthetic faces are a source, resized by area")
  func synthetic() async throws {
    var loader = loader(size: 32)
    loader.syntheticCount = 5
    loader.seed = 9
    let images = try await loader.load("synthetic-faces").images
    #expect(
      try await SyntheticFaces(seed: 9).images(count: 5, size: 32, tasks: 1) == images)
  }
}
