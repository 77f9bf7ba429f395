/// What can be wrong with the data or the settings of a test or an estimator.
///
/// Each case describes itself in one sentence for the person at the keyboard.
public enum MonteCarloError: Error, Equatable {
  /// A setting outside its domain: `name` is `value`, but it must be `requirement`.
  case parameter(name: String, value: String, requirement: String)
  /// Fewer values than a test needs.
  case tooFewValues(name: String, count: Int, minimum: Int)
  /// A value that is not a number; a test has no answer for it.
  case notANumber(name: String, index: Int)
  /// Numbers of elements that do not fit together.
  case shape(name: String, count: Int, requirement: String)
  /// Work that needs more memory than allowed, with what to do.
  case tooLarge(name: String, count: Int, limit: Int, advice: String)
  /// A construction without an answer for these arguments, with the reason.
  case notApplicable(subject: String, reason: String)
  /// An experiment none of whose networks is trained, where nothing is to be trained.
  case notTrained(networks: Int, folder: String)
}

extension MonteCarloError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .parameter(let name, let value, let requirement):
      "\(name) is \(value), but it must be \(requirement)."
    case .tooFewValues(let name, let count, let minimum):
      "\(name) has \(count) values, but the test needs at least \(minimum)."
    case .notANumber(let name, let index):
      "\(name) holds no number at index \(index); remove it or find out where it comes from."
    case .shape(let name, let count, let requirement):
      "\(name) has \(count) elements, but it must have \(requirement)."
    case .tooLarge(let name, let count, let limit, let advice):
      "\(name) has \(count) values, but at most \(limit) fit into the memory allowed; \(advice)."
    case .notApplicable(let subject, let reason):
      "\(subject) has no answer here: \(reason)."
    case .notTrained(let networks, let folder):
      "None of the \(networks) networks that it asks for is trained in '\(folder)': without --trained-only they are "
        + "trained, and --models says where they are."
    }
  }
}

/// Checks of data and settings, with the one sentence that the user reads.
enum Check {
  /// Throws unless `level` is a probability strictly between 0 and 1.
  static func probability(_ name: String, _ value: Double) throws(MonteCarloError) {
    guard value > 0, value < 1 else {
      throw .parameter(name: name, value: "\(value)", requirement: "strictly between 0 and 1")
    }
  }

  /// Throws unless `value` is positive and finite.
  static func positive(_ name: String, _ value: Double) throws(MonteCarloError) {
    guard value > 0, value.isFinite else {
      throw .parameter(name: name, value: "\(value)", requirement: "positive and finite")
    }
  }

  /// Throws unless `value` is at least `minimum`.
  static func atLeast(_ minimum: Int, _ name: String, _ value: Int) throws(MonteCarloError) {
    guard value >= minimum else {
      throw .parameter(name: name, value: "\(value)", requirement: "at least \(minimum)")
    }
  }

  /// Throws unless there are `minimum` values and every one is a number; infinities are numbers.
  static func values(
    _ name: String, _ values: [Double], minimum: Int = 1
  ) throws(MonteCarloError) {
    guard values.count >= minimum else {
      throw .tooFewValues(name: name, count: values.count, minimum: minimum)
    }
    for index in values.indices where values[index].isNaN {
      throw .notANumber(name: name, index: index)
    }
  }
}
