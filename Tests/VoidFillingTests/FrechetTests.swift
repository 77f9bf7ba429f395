import Distributions
import Images
import Testing
import VoidFilling

@Suite struct FrechetTests {
  @Test("Laws whose distance is known have it")
  func known() throws {
    // By mpmath, 40 digits, with these two covariances and means that differ by (1/2, −1, 2).
    let a = MeanAndCovariance(
      mean: [0, 0, 0], covariance: [4, 1.5, 0.5, 1.5, 2, -0.25, 0.5, -0.25, 1])
    let b = MeanAndCovariance(
      mean: [0.5, -1, 2], covariance: [1, -0.5, 0.25, -0.5, 3, 0.75, 0.25, 0.75, 2])
    #expect(abs(try FrechetDistance.between(a, b) - 7.64946941915280565) < 1e-12)
    #expect(abs(try FrechetDistance.between(b, a) - 7.64946941915280565) < 1e-12)
    #expect(try FrechetDistance.between(a, a) < 1e-13)
    // Multiples of the identity: ‖m‖² + q(s − s′)².
    let q = 64
    func ball(_ mean: Double, _ s: Double) -> MeanAndCovariance {
      MeanAndCovariance(
        mean: [Double](repeating: mean, count: q),
        covariance: (0..<q * q).map { $0 / q == $0 % q ? s * s : 0 })
    }
    #expect(abs(try FrechetDistance.between(ball(0.25, 1), ball(0, 3)) - 260) < 1e-9)
    // A singular covariance is one.
    #expect(abs(try FrechetDistance.between(ball(0, 0), ball(0, 2)) - 256) < 1e-9)
  }

  @Test("Samples of normal laws give their distance to 1 %")
  func samples() throws {
    let (count, q) = (10_000, 16)
    func sample(_ seed: UInt64, mean: Double, sd: Double) throws -> MeanAndCovariance {
      var stream = PhiloxStream(seed: seed, purpose: .samples)
      var draws = [Double](repeating: 0, count: count * q)
      var span = draws.mutableSpan
      Normal.standard.fill(&span, using: &stream)
      return try MeanAndCovariance(
        of: Features(dimension: q, values: draws.map { mean + sd * $0 }))
    }
    let found = try FrechetDistance.between(
      sample(1, mean: 0, sd: 1), sample(2, mean: 0.5, sd: 2))
    #expect(abs(found / 20 - 1) < 0.01)
    #expect(
      try FrechetDistance.between(sample(1, mean: 0, sd: 1), sample(2, mean: 0, sd: 1)) < 0.1)
  }

  @Test("What is no covariance, no number or a single image is refused")
  func refusals() throws {
    let wrong = MeanAndCovariance(mean: [0, 0], covariance: [1, 2, 2, 1])
    #expect(throws: VoidFillingError.self) { try FrechetDistance.between(wrong, wrong) }
    #expect(throws: VoidFillingError.self) {
      try MeanAndCovariance(of: Features(dimension: 2, values: [1, 2, .nan, 0]))
    }
    #expect(throws: VoidFillingError.tooFew(what: "images for a covariance", count: 1, minimum: 2))
    {
      try MeanAndCovariance(of: Features(dimension: 2, values: [1, 2]))
    }
  }

  @Test("Distances of images in principal components are those of numpy", arguments: [1, 3])
  func numpy(tasks: Int) throws {
    let data = Self.images(from: 0, count: 400, scale: 2)
    let samples = Self.images(from: 1000, count: 150, scale: 1)
    let map = try PrincipalComponents(of: data.reference, dimension: 8, tasks: tasks)
    func law(_ values: [Float]) throws -> MeanAndCovariance {
      try MeanAndCovariance(of: map.features(of: values))
    }
    let first = try law(data.values(0..<200))
    let sample = try law(samples.values(0..<150))
    let distance = try FrechetDistance.between(sample, first)
    let own = try FrechetDistance.between(law(data.values(200..<400)), first)
    // script/reference/frechet.py
    #expect(abs(distance / 8.176080560620832 - 1) < 1e-4, "\(distance)")
    #expect(abs(distance / own / 41.3449212468437 - 1) < 1e-4, "\(own)")
    #expect(abs(sample.trace / first.trace / 0.2750199275038101 - 1) < 1e-4, "\(sample.trace)")
  }

  @Test("Components are the directions of largest variance, in any number of tasks")
  func components() throws {
    let images = Self.images(from: 0, count: 300, scale: 2)
    let one = try PrincipalComponents(of: images, dimension: 4, tasks: 1)
    let rows = one.features(of: images.pixels.map { Float($0) / 127.5 - 1 })
    let law = try MeanAndCovariance(of: rows)
    for k in 0..<4 {
      #expect(abs(law.mean[k]) < 1e-4)
      #expect(abs(law.covariance[k * 5] / one.variances[k] - 1) < 1e-4)
      for other in 0..<k {
        #expect(abs(law.covariance[k * 4 + other]) < 1e-3 * one.variances[k])
      }
    }
    #expect(one.variances == one.variances.sorted(by: >))
    let two = try PrincipalComponents(of: images, dimension: 4, tasks: 2)
    #expect(two.features(of: images.pixels.map { Float($0) / 127.5 - 1 }) == rows)
  }

  @Test("Too few images and images that do not vary are refused")
  func degenerate() throws {
    let few = Self.images(from: 0, count: 9, scale: 2)
    #expect(throws: VoidFillingError.self) {
      try PrincipalComponents(of: few, dimension: 8, tasks: 1)
    }
    let same = ImageSet(size: 28, channels: 1, pixels: [UInt8](repeating: 7, count: 20 * 784))
    #expect(throws: VoidFillingError.self) {
      try PrincipalComponents(of: same, dimension: 8, tasks: 1)
    }
  }

  /// The images of script/reference/frechet.py: sums of patterns with weights that fall off.
  private static func images(from start: Int, count: Int, scale: Int) -> ImageSet {
    let (size, factors) = (28, 12)
    let patterns = (0..<factors).map { k in (0..<size * size).map { number($0, k, 1) } }
    var pixels: [UInt8] = []
    for image in start..<start + count {
      let weights = (0..<factors).map { number(image, $0, 2) }
      for pixel in 0..<size * size {
        var total = 0
        for k in 0..<factors {
          let part = weights[k] * patterns[k][pixel] * scale
          // Rounded down, as Python divides.
          total += part >= 0 ? part / (k + 1) : -((-part + k) / (k + 1))
        }
        pixels.append(UInt8(min(max(128 + (total >> 9), 0), 255)))
      }
    }
    return ImageSet(size: size, channels: 1, pixels: pixels)
  }

  private static func number(_ i: Int, _ k: Int, _ salt: Int) -> Int {
    var x = UInt32(truncatingIfNeeded: i * 2_654_435_761 + k * 40_503 + salt * 97)
    x ^= x >> 15
    x = x &* 2_246_822_519
    x ^= x >> 13
    return Int(x >> 8 & 0xFF) - 128
  }
}
