/// What can be wrong with a plan or a setting.
public enum PlanError: Error, Equatable {
  /// A key that is no setting of the experiment.
  case unknownSetting(key: String, source: String, settings: [String])
  /// A value of the wrong kind.
  case kind(key: String, source: String, value: String, expected: String)
  /// A value outside its domain.
  case setting(key: String, value: String, requirement: String)
  /// A list that holds a value twice.
  case repeated(key: String, value: String)
  /// A source that is no JSON object.
  case notAnObject(source: String)
  /// A plan of another experiment.
  case otherExperiment(source: String, actual: String, expected: String)
}

extension PlanError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownSetting(let key, let source, let settings):
      "'\(key)' in \(source) is not a setting of this experiment. "
        + "Settings: \(settings.joined(separator: ", "))."
    case .kind(let key, let source, let value, let expected):
      "'\(key)' in \(source) is \(value), but it must be \(expected)."
    case .setting(let key, let value, let requirement):
      "'\(key)' is \(value), but it must be \(requirement)."
    case .repeated(let key, let value):
      "'\(key)' holds \(value) twice, but its rows would be the same; give it once."
    case .notAnObject(let source):
      "\(source) is not a JSON object. Print a template with 'latent plan'."
    case .otherExperiment(let source, let actual, let expected):
      "\(source) is a plan of '\(actual)', but the experiment is '\(expected)'."
    }
  }
}
