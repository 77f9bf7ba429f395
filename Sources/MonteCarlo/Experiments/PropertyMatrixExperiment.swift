import Distributions
public import Report

/// Properties 1 to 4 for every prior and every path, as `latent verify` runs them.
public struct PropertyMatrixExperiment: Experiment {
  public static let name = "property-matrix"
  public static let summary = "Properties 1 to 4 of every path for every prior, with controls"

  /// Priors in text form.
  public var priors = PriorCatalog.representatives
  /// Paths in text form.
  public var interpolations = InterpolationCatalog.entries.map { $0.name }
  /// The number of coordinates.
  public var dimension = 16
  /// Positions at which the law is tested.
  public var positions = PropertyMatrix().positions
  /// Pairs of end points for Property 4.
  public var samples = 100_000
  /// Pairs of end points for Properties 1 to 3.
  public var pairs = 200
  /// The chance that any test of a true law rejects it.
  public var errorRate = 1e-6

  /// The defaults.
  public init() {}

  public static let ownSettings = PropertyMatrix.settings

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    if profile == .quick { (settings.samples, settings.pairs) = (40_000, 50) }
    return settings
  }

  /// One row a cell and, for Property 4, one a position; see ``PropertyCell``.
  public func run(_ context: RunContext) async throws -> Table {
    PropertyCell.table(
      of: try await PropertyMatrix(
        priors: priors, interpolations: interpolations, dimension: dimension,
        positions: positions, sampleCount: samples, pairCount: pairs, errorRate: errorRate
      ).run(context))
  }
}

extension ExperimentEntry {
  static let propertyMatrix = ExperimentEntry(PropertyMatrixExperiment.self)
}
