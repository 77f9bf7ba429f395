import Foundation
import Images
import TestSupport
import Testing
import VoidFilling

@Suite struct DecodeStoreTests {
  private static let group = DecodedGroup(
    norms: [1, 2.5], scores: [-0.25, 7], saturations: [0, 0.125], levels: [0.5, 3],
    features: [
      "a-map": Features(dimension: 3, values: [1, 2, 3, 4, 5, 0.1]),
      "b-map": Features(dimension: 1, values: [-1, 1]),
    ],
    shown: ImageSet(size: 2, channels: 1, pixels: [0, 7, 128, 255]))

  /// The group with features as files hold them.
  private static var rounded: DecodedGroup {
    var group = group
    group.features = group.features.mapValues {
      Features(dimension: $0.dimension, values: $0.values.map { Double(Float($0)) })
    }
    return group
  }

  private static func key(
    network: String = "a", step: Int = 20, latents: [Float] = [1, 2], maps: String = "maps",
    shown: Int = 1
  ) -> DecodeStore.Key {
    DecodeStore.Key(network: network, step: step, latents: latents, maps: maps, shown: shown)
  }

  private static func isKept(_ key: DecodeStore.Key, in store: DecodeStore) throws -> Bool {
    var isDecoded = false
    let found = try store.group(key) {
      isDecoded = true
      return group
    }
    // Numbers do not tell whether a group was decoded now or read.
    #expect(found == rounded)
    return !isDecoded
  }

  @Test("A group is decoded once; every other network, step, vector, map or count is another group")
  func keys() throws {
    let folder = try TemporaryFolder()
    let store = DecodeStore(path: folder("decodes"))
    let keys = [
      Self.key(), Self.key(network: "b"), Self.key(step: 2), Self.key(latents: [1, 3]),
      Self.key(latents: [1]), Self.key(maps: "others"), Self.key(shown: 2),
      Self.key(network: "a 2", step: 0),
    ]
    for key in keys { #expect(try !Self.isKept(key, in: store)) }
    for key in keys { #expect(try Self.isKept(key, in: store)) }
    #expect(try folder.files(in: "decodes").count == keys.count)
  }

  @Test("A damaged file is made anew", arguments: [0, 9, -1])
  func damage(place: Int) throws {
    let folder = try TemporaryFolder()
    let store = DecodeStore(path: folder("decodes"))
    #expect(try !Self.isKept(Self.key(), in: store))
    let (name, whole) = try #require(folder.files(in: "decodes").first)
    var bytes = whole
    if place < 0 { bytes.removeLast(7) } else { bytes[bytes.count - 1 - place] ^= 2 }
    try folder.write(bytes, to: "decodes/\(name)")
    #expect(try !Self.isKept(Self.key(), in: store))
    #expect(try folder.bytes("decodes/\(name)") == whole)
    #expect(try Self.isKept(Self.key(), in: store))
  }

  @Test("A group that cannot be decoded leaves no file")
  func failure() throws {
    let folder = try TemporaryFolder()
    let store = DecodeStore(path: folder("decodes"))
    #expect(throws: CancellationError.self) {
      try store.group(Self.key()) { throw CancellationError() }
    }
    #expect(!FileManager.default.fileExists(atPath: folder("decodes")))
  }

  @Test("A part of a group has its numbers, features and images")
  func subset() {
    let part = Self.group.subset([1])
    #expect(part.norms == [2.5] && part.scores == [7] && part.levels == [3])
    #expect(part.features(of: "a-map").values == [4, 5, 0.1] && part.count == 1)
    // Only the first image is kept.
    #expect(part.shown.count == 0)
    #expect(Self.group.subset([1, 0]).shown == Self.group.shown)
  }
}
