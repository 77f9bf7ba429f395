import Foundation
import Images
import TestSupport
import Testing

@Suite("Attributes of images")
struct AttributeTests {
  private static let names = ["Bald", "Smiling", "Young"]

  /// A list of four pictures, three of which a folder of so many has.
  private static let lines = [
    "4", "Bald Smiling  Young", "picture-1002.png  1 -1  1", "picture-1000.png -1 -1  1",
    "picture-1001.png  1  1 -1", "picture-1099.png  1  1  1",
  ]

  private static func list(_ lines: [String] = lines, end: String = "\n") -> String {
    lines.map { $0 + end }.joined()
  }

  private static func load(
    _ source: String, cache: String? = nil
  ) async throws -> (loaded: ImageLoader.Loaded, attributes: ImageAttributes?) {
    var loader = ImageLoader()
    loader.size = 8
    loader.cacheFolder = cache
    let loaded = try await loader.load(source)
    return (loaded, try loader.attributes(of: loaded, from: source))
  }

  @Test(
    "A list in the folder, beside it or one level up is matched by name",
    arguments: ["a/faces/list_attr_celeba.txt", "a/list_attr_celeba.txt", "list_attr_celeba.txt"])
  func places(place: String) async throws {
    let folder = try TemporaryFolder()
    for index in 0..<3 {
      let picture = noise(width: 9, height: 9, channels: 3, seed: UInt64(index))
      try folder.write(PNGFile.bytes(of: picture), to: "a/faces/picture-\(1000 + index).png")
    }
    #expect(try await Self.load(folder("a/faces")).attributes == nil)
    try folder.write(Self.list(end: " \r\n"), to: place)
    for source in [folder("a/faces"), folder("a/faces/")] {
      let (loaded, attributes) = try await Self.load(source)
      #expect(
        loaded.names == ["picture-1000.png", "picture-1001.png", "picture-1002.png"])
      #expect(
        attributes
          == ImageAttributes(
            names: Self.names,
            values: [false, false, true, true, true, false, true, false, true]))
    }
  }

  @Test("Pictures that are left out take their answers along, also from the cache")
  func broken() async throws {
    let folder = try TemporaryFolder()
    var lines = ["120", "Odd"]
    for index in 0..<120 {
      let name = "inner/picture-\(1000 + index).png"
      let picture = noise(width: 9, height: 9, channels: 3, seed: UInt64(index))
      try folder.write(index == 50 ? [1] : PNGFile.bytes(of: picture), to: "faces/\(name)")
      lines.append("picture-\(1000 + index).png \(index % 2 == 1 ? 1 : -1)")
    }
    try folder.write(Self.list(lines), to: "list_attr_celeba.txt")
    for isCached in [false, true] {
      let (loaded, attributes) = try await Self.load(folder("faces"), cache: folder("cache"))
      #expect(loaded.isFromCache == isCached && loaded.broken.count == 1)
      #expect(loaded.names?.count == 119 && loaded.names?[50] == "inner/picture-1051.png")
      #expect(attributes?.count == 119)
      #expect(attributes?[49, 0] == true && attributes?[50, 0] == true)
      #expect(attributes?.share(of: 0) == 60.0 / 119)
      #expect(attributes?.subset([50, 0]).values == [true, false])
    }
  }

  /// A list that cannot be used, and what is said of it.
  struct BadList: Sendable, CustomTestStringConvertible {
    let change: @Sendable (inout [String]) -> Void
    let words: String
    var testDescription: String { words }
  }

  static let badLists: [BadList] = [
    BadList(change: { $0 = [] }, words: "labels: it needs a line with a number"),
    BadList(change: { $0[0] = "four" }, words: "in line 1 there must be one whole number"),
    BadList(
      change: { $0[0] = "5" }, words: "in line 1 the number of images is 5, but 4 follow"),
    BadList(change: { $0[1] = "" }, words: "in line 2 there are no names"),
    BadList(change: { $0[1] = "Bald Young Bald" }, words: "in line 2 'Bald' stands twice"),
    BadList(
      change: { $0[3] = "picture-1000.png 1 1" },
      words: "in line 4 there are 2 values, but line 2 has 3 names"),
    BadList(change: { $0[3] = "" }, words: "in line 4 there are 0 values"),
    BadList(
      change: { $0[4] = "picture-1001.png 1 0 -1" },
      words: "in line 5 there is '0', but values must be 1 or -1"),
    BadList(
      change: { $0[4] = "picture-1000.png 1 1 -1" },
      words: "in line 5 'picture-1000.png' stands a second time"),
    BadList(
      change: { $0[3] = "picture-2000.png 1 1 -1" }, words: "no line is about 'picture-1000.png'"),
  ]

  @Test("A list that does not fit is refused in one sentence", arguments: badLists)
  func refusals(list: BadList) async throws {
    let folder = try TemporaryFolder()
    try folder.writePictures(3)
    var lines = Self.lines
    list.change(&lines)
    try folder.write(Self.list(lines), to: "list_attr_celeba.txt")
    let error = await #expect(throws: ImagesError.self) { try await Self.load(folder.path) }
    let text = error?.description ?? ""
    #expect(text.contains("list_attr_celeba.txt' cannot be used as labels: "))
    #expect(text.contains(list.words), "\(text)")
  }

  @Test("Two pictures of one name cannot be told apart")
  func ambiguity() async throws {
    let folder = try TemporaryFolder()
    try folder.writePictures(3)
    try folder.write(
      PNGFile.bytes(of: noise(width: 5, height: 5, channels: 3)), to: "b/picture-1001.png")
    try folder.write(Self.list(), to: "list_attr_celeba.txt")
    let error = await #expect(throws: ImagesError.self) { try await Self.load(folder.path) }
    #expect(error?.description.contains("two images are called 'picture-1001.png'") == true)
  }

  @Test("Synthetic faces are known by their numbers")
  func faces() async throws {
    var loader = ImageLoader()
    loader.size = 8
    loader.seed = 9
    loader.syntheticCount = 300
    let loaded = try await loader.load("synthetic-faces")
    #expect(loaded.names == nil)
    let attributes = try #require(try loader.attributes(of: loaded, from: "synthetic-faces"))
    #expect(attributes.count == 300)
    let faces = SyntheticFaces(seed: 9)
    let glasses = try #require(attributes.names.firstIndex(of: "glasses"))
    let warmth = try #require(attributes.names.firstIndex(of: "background-brightness"))
    for face in 0..<300 {
      let numbers = faces.parameters(face)
      #expect(attributes[face, glasses] == (numbers[.glasses] == 1))
      // The middle between two of 300 uniform numbers' extremes is near that of the law.
      if abs(numbers[.backgroundBrightness] - 0.575) > 0.02 {
        #expect(attributes[face, warmth] == (numbers[.backgroundBrightness] > 0.575))
      }
    }
    #expect(!attributes.names.contains("texture"))
    #expect(attributes.names.count > 40 && Set(attributes.names).count == attributes.names.count)
    for attribute in attributes.names.indices {
      #expect((0.02...0.98).contains(attributes.share(of: attribute)))
    }
    #expect(attributes.checksum != attributes.subset((0..<300).reversed()).checksum)
  }

  @Test("A file of arrays has no labels")
  func arrays() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 4, 0, 0, 0, 4] + [UInt8](repeating: 9, count: 32),
      to: "digits")
    try folder.write(Self.list(), to: "list_attr_celeba.txt")
    let (loaded, attributes) = try await Self.load(folder("digits"))
    #expect(loaded.names == nil && attributes == nil)
  }
}
