import Distributions
import Images
import MonteCarlo
import Report
import Trainer

/// The feature maps of a set of images, on one scale, with what they see in the set itself.
///
/// Features of the set are kept in a folder, so that a map is made only where new images are to be measured.
struct FeatureSuite: Sendable {
  /// What the maps are, in words that differ for different maps.
  var identity: String { maker.identity }
  /// The first half of the images in every map.
  var references: [(name: String, set: ReferenceSet)] { sights.map { ($0.map, $0.first) } }
  private let images: ImageSet
  private let maker: MapMaker
  private let sights: [Sight]

  /// What one map sees in the images.
  private struct Sight: Sendable {
    let map: String
    let first: ReferenceSet
    let second: Features
    /// The Fréchet distance of the second half from the first.
    let limit: Double
    let accuracy: [Double]
  }

  /// - Throws: `VoidFillingError.tooFew` for images too few for a measure, `.degenerate` for images that do not vary;
  ///   `ReportError` where something cannot be written.
  init(images: ImageSet, attributes: ImageAttributes?, _ context: RunContext) async throws {
    let maker = try MapMaker(images: images, attributes: attributes, context: context)
    self.images = images
    self.maker = maker
    let half = images.referenceCount
    sights = try await context.shared.value("features \(maker.identity)") {
      var sights: [Sight] = []
      for name in maker.names {
        sights.append(try await Self.sight(name, maker, half: half, context))
      }
      return sights
    }
  }

  private static func sight(
    _ name: String, _ maker: MapMaker, half: Int, _ context: RunContext
  ) async throws -> Sight {
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
    let first = try await ReferenceSet(kept.first, tasks: context.tasks)
    let limit = try await FrechetLimit(of: kept.second, against: first, tasks: context.tasks)
    return Sight(
      map: name, first: first, second: kept.second, limit: limit.value, accuracy: kept.accuracy)
  }

  /// What the maps are, and how well the one that learnt attributes knows those of images that it has not seen.
  var table: Table {
    var table = Table(columns: Self.columns)
    for sight in sights {
      table.append(
        [
          .text(sight.map), .integer(sight.first.features.dimension), .integer(sight.first.count),
          .real(sight.limit),
        ] + (0..<3).map { $0 < sight.accuracy.count ? .real(sight.accuracy[$0]) : .missing })
    }
    return table
  }

  /// The maps themselves.
  func maps() throws -> [any FeatureMap] { try maker.maps() }

  /// What a map sees in both halves of the images.
  func halves(of map: String) -> (first: ReferenceSet, second: Features) {
    guard let sight = sights.first(where: { $0.map == map }) else {
      preconditionFailure("no feature map '\(map)'")
    }
    return (sight.first, sight.second)
  }

  /// The first images with normal noise on every value.
  func noisyCopies(
    in map: String, count: Int, deviation: Double, seed: UInt64
  ) throws -> Features {
    let count = min(count, images.referenceCount)
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
    let half = images.referenceCount
    let count = min(count, half)
    let values = images.values(half..<half + count)
    let pixels = images.valuesPerImage
    return DecodedGroup(
      norms: [], scores: critic.scores(of: values),
      saturations: (0..<count).map {
        GroupDecoder.saturation(values[$0 * pixels..<($0 + 1) * pixels])
      },
      levels: [],
      features: Dictionary(
        uniqueKeysWithValues: sights.map { ($0.map, $0.second.subset(0..<count)) }),
      shown: ImageSet(size: images.size, channels: images.channels, pixels: []))
  }

  private static let columns = [
    "feature_map", "features", "reference_count", "frechet_limit_of_other_half",
    "attribute_accuracy", "attribute_majority", "attribute_balanced_accuracy",
  ]
}
