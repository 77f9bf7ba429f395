import Distributions
import MonteCarlo
import VoidFilling

/// The experiments of every module.
enum AllExperiments {
  static let entries = ExperimentCatalog.entries + VoidFillingCatalog.entries

  /// The experiment called `name`.
  ///
  /// - Throws: `DistributionError.unknownName`, with the nearest match and all names.
  static func entry(_ name: String) throws(DistributionError) -> ExperimentEntry {
    try entries.entry(name)
  }
}
