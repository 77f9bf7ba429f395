import Distributions

/// The mean over random directions of the Wasserstein distance of order 1 between two sets of projections.
///
/// In one dimension W₁ = ∫|F − G|, which couples sorted values, for sets of different sizes, too. Between samples of equal laws
/// it is about c/√n, not 0. Source: Rabin, Peyré, Delon & Bernot (SSVM 2011).
public struct SlicedWasserstein: Sendable, Equatable {
  /// The mean over 512 directions that are always the same.
  ///
  /// The influence of an image is the mean of the directions' Kantorovich potentials at its projections.
  public let distance: Measured
  /// The standard deviation of the mean that another choice of directions would give it.
  public let directionError: Double

  /// - Parameters:
  ///   - sample: what is measured, one row an image.
  ///   - reference: real images in the same features.
  ///   - tasks: how many blocks run at once; changes no result.
  /// - Throws: `VoidFillingError.tooFew` for no images; `.degenerate` for features that are not finite; `CancellationError`.
  /// - Precondition: both have the same number of features.
  public init(of sample: Features, against reference: ReferenceSet, tasks: Int) async throws {
    try sample.check(for: "a sliced Wasserstein distance", minimum: 1)
    let projections = Projections.standard(sample.dimension)
    var distances: [Double] = []
    var influences = [Double](repeating: 0, count: sample.count)
    try await forEachBlock(count: projections.count, tasks: tasks) { direction in
      SortedCoupling(
        projections.values(of: sample, onto: direction), sorted: reference.projections[direction])
    } receive: { _, coupling in
      distances.append(coupling.distance)
      for image in influences.indices {
        influences[image] += coupling.potentials[image] / Double(projections.count)
      }
    }
    let mean = distances.reduce(0, +) / Double(distances.count)
    let squares = distances.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    distance = Measured(value: mean, influences: influences)
    directionError =
      (squares / Double(distances.count * (distances.count - 1))).squareRoot()
  }
}

/// The Wasserstein distance of order 1 between two sets of numbers.
package struct SortedCoupling: Sendable {
  /// ∫|F − G| of the empirical laws.
  package let distance: Double
  /// For each number of the first set, −∫ sign(F − G) up to it: the derivative of the distance, up to a constant.
  package let potentials: [Double]

  /// - Parameters:
  ///   - values: the first set, in any order; not empty.
  ///   - other: the second set, ascending; not empty.
  package init(_ values: [Double], sorted other: [Double]) {
    let (ours, theirs) = (values.count, other.count)
    let (sorted, order) = values.sortedWithOrder()
    // One place more than numbers: each place is written until its number's turn is over.
    var steps = [Double](repeating: 0, count: ours + 1)
    var (i, j, integral, signs) = (0, 0, 0.0, 0.0), last = min(sorted[0], other[0])
    /// Goes on to the next number of either set.
    func advance(to value: Double, isOurs: Bool) {
      let gap = value - last
      // n·m times F − G, a whole number, so that its sign is exact.
      let difference = i * theirs - j * ours
      integral += Double(abs(difference)) * gap
      signs += Double(difference.signum()) * gap
      steps[i] = -signs
      // Sums in place of branches, which nothing could predict.
      let step = isOurs ? 1 : 0
      i += step
      j += 1 - step
      last = value
    }
    while i < ours && j < theirs {
      let (x, y) = (sorted[i], other[j])
      advance(to: min(x, y), isOurs: x <= y)
    }
    while i < ours { advance(to: sorted[i], isOurs: true) }
    while j < theirs { advance(to: other[j], isOurs: false) }
    distance = integral / (Double(ours) * Double(theirs))
    var potentials = [Double](repeating: 0, count: ours)
    for (place, image) in order.enumerated() { potentials[image] = steps[place] }
    self.potentials = potentials
  }
}
