package import Images

/// What is kept of decoded vectors: numbers an image, features, and the first images themselves.
package struct DecodedGroup: Sendable, Equatable {
  /// The Euclidean norm of each vector; empty for real images.
  package var norms: [Float]
  /// The discriminator's score of each image.
  package var scores: [Float]
  /// The share of each image's values beyond ±0.98.
  package var saturations: [Float]
  /// The root mean square of each image's sums before tanh; empty for real images.
  package var levels: [Float]
  /// Features by the name of their map.
  package var features: [String: Features]
  /// The first images.
  package var shown: ImageSet

  package init(
    norms: [Float], scores: [Float], saturations: [Float], levels: [Float],
    features: [String: Features], shown: ImageSet
  ) {
    (self.norms, self.scores, self.saturations, self.levels) = (norms, scores, saturations, levels)
    (self.features, self.shown) = (features, shown)
  }

  /// How many images there are.
  package var count: Int { scores.count }
}

extension DecodedGroup {
  /// The features of one map.
  ///
  /// - Precondition: the group was measured in that map.
  package func features(of map: String) -> Features {
    guard let features = features[map] else {
      preconditionFailure("a group without features of \(map)")
    }
    return features
  }

  /// The images at these places.
  package func subset(_ indices: [Int]) -> DecodedGroup {
    DecodedGroup(
      norms: indices.map { norms[$0] }, scores: indices.map { scores[$0] },
      saturations: indices.map { saturations[$0] }, levels: indices.map { levels[$0] },
      features: features.mapValues { $0.subset(indices) },
      shown: shown.subset(indices.filter { $0 < shown.count }))
  }
}
