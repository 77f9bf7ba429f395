/// How much of a sample lies where the reference does, and how much of the reference where the sample does.
///
/// The region of a set is the union of the balls of its images, each reaching to its third nearest other.
/// Source: Kynkäänniemi, Karras, Laine, Lehtinen & Aila, *Improved Precision and Recall Metric for Assessing Generative
/// Models* (NeurIPS 2019), with other features.
public struct PrecisionAndRecall: Sendable, Equatable {
  /// The share of the sample inside the region of the reference.
  public let precision: Measured
  /// The share of the reference inside the region of the sample; without influences, since images share it.
  public let recall: Measured

  /// k, the neighbour to which a ball reaches.
  public static let neighbours = 3

  /// Both shares, read off what is known of the neighbours.
  public init(_ neighbours: NearestNeighbours) {
    precision = Measured(shareOf: neighbours.isInsideReference)
    recall = Measured(value: Measured(shareOf: neighbours.isInsideSample).value)
  }
}

extension Measured {
  /// The share of images for which something is true.
  ///
  /// - Precondition: there is an image.
  init(shareOf indicators: [Bool]) {
    precondition(!indicators.isEmpty, "no images")
    self.init(
      value: Double(indicators.count { $0 }) / Double(indicators.count),
      influences: indicators.map { $0 ? 1 : 0 })
  }
}
