public import MonteCarlo

/// The experiments with trained generators; the command line, the help and the reports follow from it.
public enum VoidFillingCatalog {
  /// One line an experiment.
  static let experiments: [any Experiment.Type] = [
    DCGANTraining.self,
    CauchyAndKilcherSamples.self,
    DecodedInterpolations.self,
    InsideTheSphere.self,
    MeasureChecks.self,
    Memorisation.self,
    NearOrigin.self,
    NormLimit.self,
    OriginOverTraining.self,
    OrthogonalSubspace.self,
    SparsePriorDecoding.self,
    StoppingEarlyAndWidth.self,
  ]

  /// The same for those who run them by name.
  public static let entries: [ExperimentEntry] = experiments.map { ExperimentEntry($0) }
}
