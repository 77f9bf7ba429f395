import Foundation
import Images
import TestSupport
import Testing

@Suite("The cache of decoded images")
struct CacheTests {
  private func loader(_ cache: TemporaryFolder) -> ImageLoader {
    var loader = ImageLoader()
    loader.size = 8
    loader.cacheFolder = cache("inner")
    return loader
  }

  @Test("a second loading takes the cache and gives the same, broken pictures included")
  func again() async throws {
    let (folder, cache) = (try TemporaryFolder(), try TemporaryFolder())
    try folder.writePictures(120)
    try folder.write([1], to: "broken.png")
    let first = try await loader(cache).load(folder.path)
    let second = try await loader(cache).load(folder.path)
    #expect(!first.isFromCache && second.isFromCache)
    #expect(first.images == second.images && first.broken == second.broken)
    #expect(second.broken.count == 1)
    let files = try FileManager.default.contentsOfDirectory(atPath: cache("inner"))
    #expect(files.count == 1 && files[0].hasSuffix(".images"))
  }

  @Test(
    "a damaged file is made anew, wherever a byte is wrong", arguments: [3, 24, 33, 70, 500, -1])
  func damage(place: Int) async throws {
    let (folder, cache) = (try TemporaryFolder(), try TemporaryFolder())
    try folder.writePictures(10)
    let first = try await loader(cache).load(folder.path)
    let name = try FileManager.default.contentsOfDirectory(atPath: cache("inner"))[0]
    let whole = try bytes(of: cache("inner/\(name)"))
    var damaged = whole
    if place < 0 { damaged.removeLast(100) } else { damaged[place] ^= 2 }
    try cache.write(damaged, to: "inner/\(name)")
    let second = try await loader(cache).load(folder.path)
    #expect(!second.isFromCache && second.images == first.images)
    #expect(try bytes(of: cache("inner/\(name)")) == whole)
  }

  @Test("other settings, other files and changed files make another cache")
  func keys() async throws {
    let (folder, cache) = (try TemporaryFolder(), try TemporaryFolder())
    try folder.writePictures(10)
    let first = try await loader(cache).load(folder.path)
    var other = loader(cache)
    other.resampling = .area
    #expect(try await other.load(folder.path).images != first.images)
    other = loader(cache)
    other.channels = 1
    #expect(try await other.load(folder.path).images.channels == 1)
    #expect(try await loader(cache).load(folder.path).isFromCache)
    try folder.write(
      PNGFile.bytes(of: noise(width: 4, height: 4, channels: 3)), to: "picture-1003.png")
    let changed = try await loader(cache).load(folder.path)
    #expect(!changed.isFromCache && changed.images != first.images)
  }
}
