import Images
import Trainer

/// Decodes vectors with one network and measures what comes out, a few hundred images at a time.
struct GroupDecoder {
  let generator: Generator
  /// What scores the images.
  let critic: Discriminator
  let maps: [any FeatureMap]

  /// - Parameters:
  ///   - latents: row-major, one vector a row.
  ///   - shown: how many images are kept.
  func decode(_ latents: [Float], shown: Int) -> DecodedGroup {
    let plan = generator.plan
    let width = plan.latentDimension, pixels = plan.size * plan.size * plan.channels
    let count = latents.count / width
    var group = DecodedGroup(
      norms: [], scores: [], saturations: [], levels: [], features: [:],
      shown: ImageSet(size: plan.size, channels: plan.channels, pixels: []))
    var features = maps.map { _ in [Double]() }
    var images: [Float] = []
    for start in stride(from: 0, to: count, by: Self.part) {
      let end = min(start + Self.part, count)
      let vectors = Array(latents[start * width..<end * width])
      let decoded = generator.decode(latents: vectors)
      group.norms += (0..<end - start).map { Self.norm(vectors[$0 * width..<($0 + 1) * width]) }
      group.levels += decoded.levels
      group.scores += critic.scores(of: decoded.images)
      group.saturations += (0..<end - start).map {
        Self.saturation(decoded.images[$0 * pixels..<($0 + 1) * pixels])
      }
      for (place, map) in maps.enumerated() {
        features[place] += map.features(of: decoded.images).values
      }
      if start < shown { images += decoded.images.prefix((min(end, shown) - start) * pixels) }
    }
    for (map, values) in zip(maps, features) {
      group.features[type(of: map).name] = Features(dimension: map.dimension, values: values)
    }
    group.shown = ImageSet(size: plan.size, channels: plan.channels, values: images)
    return group
  }

  private static func norm(_ vector: ArraySlice<Float>) -> Float {
    // In double precision: the square of a Cauchy draw may exceed what 32 bits hold.
    Float(vector.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot())
  }

  /// The share of saturated values.
  static func saturation(_ image: ArraySlice<Float>) -> Float { Float(Saturation.share(of: image)) }

  private static let part = 512
}
