public import MonteCarlo

/// The experiments with trained generators; the command line, the help and the reports follow from it.
public enum VoidFillingCatalog {
  /// One line an experiment.
  public static let entries: [ExperimentEntry] = [
    .dcganTraining,
    .cauchyAndKilcherSamples,
    .decodedInterpolations,
    .insideTheSphere,
    .measureChecks,
    .memorisation,
    .nearOrigin,
    .normLimit,
    .originOverTraining,
    .orthogonalSubspace,
    .sparsePrior,
    .stoppingEarlyAndWidth,
  ]
}
