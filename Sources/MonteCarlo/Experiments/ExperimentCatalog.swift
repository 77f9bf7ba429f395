public import Distributions

/// The experiments of this module; the command line, the help, the reports and the tests follow from it.
public enum ExperimentCatalog {
  /// One line an experiment.
  public static let entries: [ExperimentEntry] = [
    .propertyMatrix,
    .atlas,
    .batteryErrorRate,
    .cauchyProperties,
    .heavyTailedNorms,
    .kilcherMidpoint,
    .largestCoordinate,
    .midpointLaw,
    .multiPoint,
    .normDensity,
    .normLaw,
    .pathShapes,
    .priorDraws,
    .repeatedAverages,
    .sparseNorms,
    .sparseScatter,
    .specialEndPoints,
    .studentNorms,
    .vertexDensity,
  ]

  /// The experiment called `name`.
  ///
  /// - Throws: `DistributionError.unknownName`, with the nearest match and all names.
  public static func entry(_ name: String) throws(DistributionError) -> ExperimentEntry {
    try entries.entry(name)
  }
}

extension [ExperimentEntry] {
  /// The experiment called `name`.
  ///
  /// - Throws: `DistributionError.unknownName`, with the nearest match and all names.
  public func entry(_ name: String) throws(DistributionError) -> ExperimentEntry {
    guard let entry = first(where: { $0.name == name }) else {
      throw .unknownName(kind: "experiment", name: name, choices: map { $0.name })
    }
    return entry
  }
}
