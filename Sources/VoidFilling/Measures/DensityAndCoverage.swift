/// How densely the images of a sample lie among the reference's, and how many of these have one of the sample near them.
///
/// Balls reach from each image of the reference to its fifth nearest other, so a stray image of the sample spoils neither.
/// Source: Naeem, Oh, Uh, Choi & Yoo, *Reliable Fidelity and Diversity Metrics for Generative Models* (ICML 2020).
public struct DensityAndCoverage: Sendable, Equatable {
  /// The mean number of balls that an image of the sample is in, over k.
  ///
  /// Exactly 1 on average for equal continuous laws: an image of the sample is among the k nearest of the N others of an image of the
  /// reference with probability k/N, and there are N balls.
  public let density: Measured
  /// The share of balls with an image of the sample in them; without influences, since images share them.
  public let coverage: Measured

  /// k, the neighbour to which a ball reaches.
  public static let neighbours = 5

  /// Both, read off what is known of the neighbours.
  public init(_ neighbours: NearestNeighbours) {
    let counts = neighbours.ballCounts, k = Double(Self.neighbours)
    density = Measured(
      value: Double(counts.reduce(0, +)) / (k * Double(counts.count)),
      influences: counts.map { Double($0) / k })
    coverage = Measured(value: Measured(shareOf: neighbours.isCovered).value)
  }

  /// The expected coverage of a sample of the reference's own law: 1 − ∏ₜ (N − t)/(N + M − t), t from 1 to k.
  ///
  /// Exact for every continuous law: of an image's other N − 1 + M, the k nearest must all be of the reference for its ball
  /// to stay empty.
  ///
  /// - Parameters:
  ///   - reference: N, at least k + 1.
  ///   - sample: M, at least 1.
  public static func expectedCoverage(reference: Int, sample: Int) -> Double {
    precondition(
      reference > neighbours && sample >= 1, "\(reference) and \(sample) images are too few")
    return 1
      - (1...neighbours).reduce(1) { product, t in
        product * Double(reference - t) / Double(reference + sample - t)
      }
  }
}
