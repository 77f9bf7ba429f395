/// Why an experiment with trained generators cannot go on.
public enum VoidFillingError: Error, Equatable {
  /// Images that the plan names and that nobody gave.
  case dataMissing(name: String)
  /// Images that are not those of the plan.
  case otherData(path: String, name: String, planned: String)
  /// Too few images or vectors for a measure.
  case tooFew(what: String, count: Int, minimum: Int)
  /// A training that was stopped from outside, with all its steps so far saved.
  case interrupted(step: Int, path: String)
  /// A number that is not finite, or images that are all the same.
  case degenerate(what: String, reason: String)
}

extension VoidFillingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .dataMissing(let name):
      "The plan's images are '\(name)': say with --data where they are."
    case .otherData(let path, let name, let planned):
      "--data is '\(path)', which is called '\(name)', but the plan's images are '\(planned)': "
        + "say where these are."
    case .tooFew(let what, let count, let minimum):
      "\(count) \(what) are too few: at least \(minimum) are needed."
    case .interrupted(let step, let path):
      "Interrupted after step \(step) of the training in '\(path)', which is saved: the same command goes "
        + "on from there."
    case .degenerate(let what, let reason):
      "\(what) cannot be measured: \(reason)."
    }
  }
}
