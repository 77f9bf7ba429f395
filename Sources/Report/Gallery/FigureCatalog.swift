/// A picture that is made from an experiment's table.
public struct FigureEntry: Sendable {
  /// The file name without its ending; kebab-case, never renamed.
  public let name: String
  /// The experiment whose table it draws.
  public let experiment: String
  /// The columns it reads.
  public let columns: [String]
  private let draw: @Sendable (Table) throws(ReportError) -> Figure

  /// An entry; it stands at the end of the file of its figure.
  public init(
    _ name: String, of experiment: String, columns: [String],
    draw: @escaping @Sendable (Table) throws(ReportError) -> Figure
  ) {
    self.name = name
    self.experiment = experiment
    self.columns = columns
    self.draw = draw
  }

  /// The figure of a table.
  ///
  /// - Throws: `ReportError.format` where a column is missing or the table has no rows.
  public func figure(of table: Table) throws(ReportError) -> Figure {
    for column in columns where table.index(of: column) == nil {
      throw .format(path: name, reason: "the table has no column '\(column)'")
    }
    guard !table.rows.isEmpty else { throw .format(path: name, reason: "the table has no rows") }
    return try draw(table)
  }
}

/// All figures; reports and `latent plot` follow from it.
public enum FigureCatalog {
  /// One line a figure.
  public static let entries: [FigureEntry] = [
    .atlasCoordinate,
    .atlasNorm,
    .atlasProjection,
    .atlasDimensions,
    .batteryErrorRate,
    .cauchyAndKilcherSamples,
    .cauchyProperties,
    .dcganTraining,
    .decodedInterpolations,
    .heavyTailedNorms,
    .insideTheSphere,
    .kilcherMidpoint,
    .largestCoordinate,
    .measureChecks,
    .midpointLaw,
    .multiPoint,
    .nearOrigin,
    .normDensity,
    .normDensityPriors,
    .normLaw,
    .normLimit,
    .originOverTraining,
    .orthogonalSubspace,
    .pathShapes,
    .pathSpeed,
    .priorDraws,
    .propertyMatrix,
    .repeatedAverages,
    .sparseNorms,
    .sparsePrior,
    .sparseScatter,
    .specialEndPoints,
    .stoppingEarlyAndWidth,
    .studentNorms,
    .vertexDensity,
  ]
}
