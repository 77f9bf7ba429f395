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
  /// What the maps are, and how well the one that learnt attributes knows those of images that it has not seen.
  let table: Table
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
    var table = Table(columns: Self.columns)
    for name in maker.names {
      let path = "\(context.workFolder)/features/\(maker.fileName(of: name))"
      let kept: KeptFeatures
      if let found = KeptFeatures(contentsOf: path) {
        kept = found
      } else {
        context.report("features \(name)", 0, 2)
        kept = try maker.features(of: name, half: half)
        try kept.write(to: path)
        context.report("features \(name)", 2, 2)
      }
      let set = try await ReferenceSet(kept.first, tasks: context.tasks)
      references.append((name, set))
      second[name] = kept.second
      let limit = try await FrechetLimit(of: kept.second, against: set, tasks: context.tasks)
      table.append(
        [
          .text(name), .integer(kept.first.dimension), .integer(kept.first.count),
          .real(limit.value),
        ] + (0..<3).map { $0 < kept.accuracy.count ? .real(kept.accuracy[$0]) : .missing })
    }
    self.references = references
    self.second = second
    self.table = table
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

  private static let columns = [
    "feature_map", "features", "reference_count", "frechet_limit_of_other_half",
    "attribute_accuracy", "attribute_majority", "attribute_balanced_accuracy",
  ]
}
