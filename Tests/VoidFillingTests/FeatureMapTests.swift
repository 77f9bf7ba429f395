import Images
import Report
import TestSupport
import Testing
import VoidFilling

@Suite struct FeatureMapTests {
  private static func faces(_ count: Int, size: Int = 28, channels: Int = 3) async throws
    -> ImageSet
  {
    try await SyntheticFaces(seed: 5).images(
      count: count, size: size, channels: channels, tasks: 2)
  }

  @Test("Random convolutions see an image the same in any batch and number of tasks")
  func batches() async throws {
    let images = try await Self.faces(150).values(0..<150)
    let one = try RandomConvolutions(size: 28, channels: 3, tasks: 1).features(of: images)
    #expect(one.count == 150 && one.dimension == 64)
    for tasks in [2, 3, 8] {
      let map = try RandomConvolutions(size: 28, channels: 3, tasks: tasks)
      #expect(map.features(of: images) == one)
      let last = map.features(of: Array(images.suffix(7 * 28 * 28 * 3)))
      #expect(last == one.subset(143..<150))
    }
    let none = try RandomConvolutions(size: 28, channels: 3, tasks: 1).features(of: [])
    #expect(none.values.isEmpty && none.dimension == 64)
  }

  @Test(
    "Random convolutions double with contrast, and see no brightness but at the border",
    arguments: [(28, 1), (32, 3), (64, 3)])
  func contrast(size: Int, channels: Int) async throws {
    let images = try await Self.faces(20, size: size, channels: channels).values(0..<20)
    let map = try RandomConvolutions(size: size, channels: channels, tasks: 2)
    let features = map.features(of: images).values
    #expect(map.features(of: images.map { 2 * $0 }).values == features.map { 2 * $0 })
    let flat = map.features(of: [Float](repeating: 0.5, count: size * size * channels)).values
    let largest = flat.map { abs($0) }.max() ?? 0
    #expect(largest < features.map { abs($0) }.max() ?? 0)
  }

  @Test("Random convolutions tell blurred faces from sharp ones, better than principal components")
  func blur() async throws {
    let data = try await Self.faces(600)
    let sharp = data.values(300..<600)
    let blurred = Self.blurred(sharp, size: 28, channels: 3)
    // In units of the distance of the second half from the first.
    func ratio(_ map: some FeatureMap) throws -> Double {
      let first = try MeanAndCovariance(of: map.features(of: data.values(0..<300)))
      let distances = try [blurred, sharp].map {
        try FrechetDistance.between(MeanAndCovariance(of: map.features(of: $0)), first)
      }
      return distances[0] / distances[1]
    }
    let ratios = (
      convolutions: try ratio(RandomConvolutions(size: 28, channels: 3, tasks: 2)),
      components: try ratio(PrincipalComponents(of: data.reference, dimension: 64, tasks: 2))
    )
    #expect(ratios.convolutions > 2 * ratios.components && ratios.components < 2, "\(ratios)")
  }

  /// Means of 2×2 pixels.
  private static func blurred(_ images: [Float], size: Int, channels: Int) -> [Float] {
    let row = size * channels
    return images.indices.map { place in
      let (x, y) = (place % row / channels, place / row % size)
      let corner = place - x % 2 * channels - y % 2 * row
      return
        (images[corner] + images[corner + channels] + images[corner + row]
        + images[corner + row + channels]) / 4
    }
  }

  @Test("Sizes without a network are refused")
  func sizes() {
    #expect(throws: (any Error).self) {
      try RandomConvolutions(size: 48, channels: 3, tasks: 1)
    }
  }

  @Test("On their own scale features have mean 0 and mean variance 1, and keep their shape")
  func scale() async throws {
    let data = try await Self.faces(200)
    let map = try RandomConvolutions(size: 28, channels: 3, tasks: 2)
    let standardised = try StandardisedMap(map, on: data)
    #expect(type(of: standardised).name == "random-convolutions" && standardised.dimension == 64)
    let images = data.values(0..<200)
    let law = try MeanAndCovariance(of: standardised.features(of: images))
    #expect(abs(law.trace / 64 - 1) < 1e-9)
    #expect(law.mean.allSatisfy { abs($0) < 1e-9 })
    // One number for all features: ratios of distances stay.
    let (raw, own) = (map.features(of: images).values, standardised.features(of: images).values)
    #expect(try map.standardised(on: data).features(of: images).values == own)
    let scale = standardised.standardisation.scale
    #expect(abs((raw[64] - raw[0]) / (own[64] - own[0]) / scale - 1) < 1e-9)
    #expect(abs((raw[70] - raw[6]) / (own[70] - own[6]) / scale - 1) < 1e-9)
  }

  @Test("Features that do not vary, that are no numbers or of one image make no scale")
  func degenerate() throws {
    let rows: [(Features, Bool)] = [
      (Features(dimension: 2, values: [0, 0, 0, 0]), true),
      (Features(dimension: 2, values: [1, 5, 1 + 1e-8, 5]), true),
      (Features(dimension: 2, values: [1, 5, .nan, 5]), true),
      (Features(dimension: 2, values: [1, 5]), true),
      (Features(dimension: 2, values: [1, 5, 1.01, 5]), false),
    ]
    for (features, isRefused) in rows {
      if isRefused {
        #expect(throws: VoidFillingError.self) {
          try FeatureStandardisation(reference: features, of: "a-map")
        }
      } else {
        let scale = try FeatureStandardisation(reference: features, of: "a-map")
        #expect(scale.applied(to: features).values[1] == 0)
      }
    }
    let flat = ImageSet(size: 28, channels: 1, pixels: [UInt8](repeating: 7, count: 20 * 784))
    let map = try RandomConvolutions(size: 28, channels: 1, tasks: 1)
    #expect(throws: VoidFillingError.self) { try map.standardised(on: flat) }
  }

  /// A map that sees nothing.
  private struct Blind: FeatureMap {
    static let name = "blind"
    let dimension = 4

    func features(of images: [Float]) -> Features {
      Features(dimension: 4, values: [Double](repeating: 0, count: images.count / 2_352 * 4))
    }
  }

  @Test("A map of zeros is refused in one sentence, on its own and as a reference")
  func zeros() async throws {
    let data = try await Self.faces(20)
    let scale = #expect(throws: VoidFillingError.self) { try Blind().standardised(on: data) }
    #expect(
      scale?.description
        == "A distance in 'blind' cannot be measured: these features are the same for all images of the "
        + "reference.")
    let features = Blind().features(of: data.values(0..<20))
    let reference = await #expect(throws: VoidFillingError.self) {
      try await ReferenceSet(features, tasks: 1)
    }
    #expect(
      reference?.description
        == "A distance from a reference cannot be measured: all its images have the same features.")
  }

  @Test("Maps that experiments use see differences between faces")
  func variation() async throws {
    let data = try await Self.faces(200)
    let maps: [any FeatureMap] = [
      try PrincipalComponents(of: data, tasks: 1),
      try RandomConvolutions(size: 28, channels: 3, tasks: 1),
    ]
    for map in maps {
      let law = try MeanAndCovariance(of: map.features(of: data.values(0..<200)))
      #expect(law.trace > 0, "\(type(of: map).name)")
    }
  }
}
