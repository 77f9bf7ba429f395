import Distributions
import Images
import MonteCarlo
import Report
import Trainer

/// The feature maps of a set of images, on one scale, with what they see in the set itself.
///
/// Features of the set are kept in a folder, so that a map is made only where new images are to be measured.
final class FeatureSuite {
  /// What the maps are, in words that differ for different maps.
  let identity: String
  /// The first half of the images in every map.
  let references: [(name: String, set: ReferenceSet)]
  private let images: ImageSet
  private let second: [String: Features]
  private let maker: MapMaker

  /// - Throws: `VoidFillingError.tooFew` for images too few for a measure, `.degenerate` for images that do not vary;
  ///   `ReportError` where something cannot be written.
  init(images: ImageSet, attributes: ImageAttributes?, _ context: RunContext) async throws {
    let half = FrechetScale.first(of: images).count
    maker = try MapMaker(images: images, attributes: attributes, context: context)
    identity = maker.identity
    self.images = images
    var references: [(name: String, set: ReferenceSet)] = []
    var second: [String: Features] = [:]
    for name in maker.names {
      let path = "\(context.workFolder)/features/\(maker.fileName(of: name))"
      var kept = Self.features(at: path)
      if kept == nil {
        let map = try maker.maps().first { type(of: $0).name == name }
        guard let map else { continue }
        context.report("features \(name)", 0, 2)
        let found = [
          map.features(of: images.values(0..<half)),
          map.features(of: images.values(half..<2 * half)),
        ]
        context.report("features \(name)", 2, 2)
        try Self.write(found, to: path)
        kept = found.map { features in
          // As they will be read: numbers must not depend on who made them.
          Features(
            dimension: features.dimension, values: features.values.map { Double(Float($0)) })
        }
      }
      guard let kept else { continue }
      references.append((name, try await ReferenceSet(kept[0], tasks: context.tasks)))
      second[name] = kept[1]
    }
    self.references = references
    self.second = second
  }

  /// The maps themselves.
  func maps() throws -> [any FeatureMap] { try maker.maps() }

  /// What a map sees in both halves of the images.
  func halves(of map: String) -> (first: Features, second: Features) {
    guard let first = references.first(where: { $0.name == map }), let second = second[map] else {
      preconditionFailure("no feature map '\(map)'")
    }
    return (first.set.features, second)
  }

  /// The first images with normal noise on every value.
  func noisyCopies(
    in map: String, count: Int, deviation: Double, seed: UInt64
  ) throws -> Features {
    let count = min(count, FrechetScale.first(of: images).count)
    var stream = PhiloxStream(seed: seed, purpose: .samples)
    var noise = [Double](repeating: 0, count: count * images.valuesPerImage)
    var span = noise.mutableSpan
    Normal.standard.fill(&span, using: &stream)
    let values = zip(images.values(0..<count), noise).map { $0 + Float(deviation * $1) }
    guard let map = try maps().first(where: { type(of: $0).name == map }) else {
      preconditionFailure("no feature map '\(map)'")
    }
    return map.features(of: values)
  }

  /// Real images of the second half with a network's scores; nothing of them is shown.
  func decodedData(count: Int, critic: Discriminator) -> DecodedGroup {
    let half = FrechetScale.first(of: images).count
    let count = min(count, half)
    let values = images.values(half..<half + count)
    let pixels = images.valuesPerImage
    return DecodedGroup(
      norms: [], scores: critic.scores(of: values),
      saturations: (0..<count).map {
        GroupDecoder.saturation(values[$0 * pixels..<($0 + 1) * pixels])
      },
      levels: [], features: second.mapValues { $0.subset(0..<count) },
      shown: ImageSet(size: images.size, channels: images.channels, pixels: []))
  }

  private static func features(at path: String) -> [Features]? {
    // A file that cannot be read is made anew.
    guard let tensors = KeptTensors.read(path)?.sorted(by: { $0.name < $1.name }),
      tensors.map(\.name) == ["first", "second"], tensors.allSatisfy({ $0.shape.count == 2 })
    else { return nil }
    return tensors.map { Features(dimension: $0.shape[1], values: $0.values.map(Double.init)) }
  }

  private static func write(_ features: [Features], to path: String) throws {
    let tensors = zip(["first", "second"], features).map { name, rows in
      NamedTensor(
        name: name, shape: [rows.count, rows.dimension], values: rows.values.map { Float($0) })
    }
    try KeptTensors.write(tensors, to: path)
  }
}
