public import Images
import Report

/// How often a network of attributes is right about images that it has not seen.
public struct AttributeAccuracy: Sendable, Equatable {
  /// How often it is right about one attribute.
  public struct Attribute: Sendable, Equatable {
    /// The attribute.
    public let name: String
    /// The share of the images that it is right about.
    public let accuracy: Double
    /// The share that who always gives the more frequent answer is right about.
    public let majority: Double
    /// The mean of its accuracies among images with the attribute and among those without; 1/2 is a guess.
    ///
    /// Nil where all images have the same answer.
    public let balancedAccuracy: Double?
  }

  /// One for each attribute, in their order.
  public let attributes: [Attribute]

  /// The mean accuracy over the attributes.
  public var accuracy: Double { attributes.map(\.accuracy).mean }
  /// The mean of the majorities.
  public var majority: Double { attributes.map(\.majority).mean }
  /// The mean balanced accuracy over the attributes that have one; NaN where none has.
  public var balancedAccuracy: Double { attributes.compactMap(\.balancedAccuracy).mean }

  /// How often a network is right about the images of its set behind those that it has learnt from, as many as those.
  ///
  /// - Precondition: images and attributes are those of the network's plan.
  public init(
    of network: AttributeNetwork, images: ImageSet, attributes answers: ImageAttributes
  ) {
    let half = network.plan.imageCount
    let scores = network.scores(of: images.values(half..<2 * half))
    let columns = answers.names.count
    attributes = answers.names.enumerated().map { column, name in
      var (right, all) = ([0.0, 0], [0.0, 0])
      for image in 0..<half {
        let holds = answers[half + image, column]
        all[holds ? 1 : 0] += 1
        if (scores.values[image * columns + column] > 0) == holds { right[holds ? 1 : 0] += 1 }
      }
      let total = Double(half)
      return Attribute(
        name: name, accuracy: (right[0] + right[1]) / total, majority: max(all[0], all[1]) / total,
        balancedAccuracy: all[0] * all[1] == 0
          ? nil : (right[0] / all[0] + right[1] / all[1]) / 2)
    }
  }
}
