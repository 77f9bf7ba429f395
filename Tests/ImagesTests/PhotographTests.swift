import Foundation
import Images
import Testing

/// The folder of photographs that cannot be part of the repository; the environment names it.
private let data = ProcessInfo.processInfo.environment["LATENT_DATA"] ?? ""
private let faces = "\(data)/celeba10k"

@Suite(
  "Photographs",
  .enabled(
    if: FileManager.default.fileExists(atPath: faces),
    "LATENT_DATA names no folder that holds celeba10k"))
struct PhotographTests {
  @Test("photographs decode as the recorded bitmaps say")
  func bitmaps() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(faces)/reference")
      .filter { $0.hasSuffix(".ppm") }
    #expect(!names.isEmpty)
    for name in names {
      let bitmap = try bytes(of: "\(faces)/reference/\(name)")
      let picture = try Picture(
        contentsOf: "\(faces)/img_align_celeba/\(name.dropLast(4)).jpg")
      #expect(Array(bitmap.suffix(picture.pixels.count)) == picture.pixels)
    }
  }

  @Test("ten thousand faces load without a broken one")
  func loading() async throws {
    var loader = ImageLoader()
    loader.size = 32
    loader.tasks = 2
    let loaded = try await loader.load(faces)
    #expect(loaded.images.count == 10_000 && loaded.broken.isEmpty)
    #expect(loaded.images.channels == 3)
  }
}
