/// The features of real images, prepared once for the measures of many samples.
///
/// Cost: one pass over all pairs of images for neighbours and kernel, and a sort for each direction; for n images 4 kB·n of
/// memory beside the features.
public struct ReferenceSet: Sendable {
  /// One row an image.
  public let features: Features
  /// Their mean and covariance.
  public let moments: MeanAndCovariance
  /// The moments of parts of the images, for ``FrechetLimit``.
  let thinned: [MeanAndCovariance]
  let panels: FeaturePanels
  /// Squared distances to the nearest other images, by image.
  let neighbours: NeighbourDistances
  /// The mean of the kernel over pairs of two images.
  let kernelMean: Double
  /// Sorted projections onto the directions of ``SlicedWasserstein``, by direction.
  let projections: [[Double]]

  /// How many images there are.
  public var count: Int { features.count }

  /// - Parameters:
  ///   - features: those of the images, one row an image.
  ///   - tasks: how many blocks run at once; changes no result.
  /// - Throws: `VoidFillingError.tooFew` for images without enough neighbours; `.degenerate` for features that are not finite,
  ///   or the same for all images; `CancellationError`.
  public init(_ features: Features, tasks: Int) async throws {
    try features.check(for: "a reference", minimum: DensityAndCoverage.neighbours + 1)
    guard !features.isConstant else {
      throw VoidFillingError.degenerate(
        what: "A distance from a reference", reason: "all its images have the same features")
    }
    self.features = features
    moments = try MeanAndCovariance(of: features)
    thinned = try await FrechetLimit.thinned(features, tasks: tasks)
    panels = FeaturePanels(features)
    let pairs = try await PairsWithin(
      features, panels, nearest: DensityAndCoverage.neighbours, tasks: tasks)
    neighbours = pairs.neighbours
    kernelMean = pairs.kernelMean
    projections = try await Projections.standard(features.dimension)
      .sorted(features, tasks: tasks)
  }
}
