import Distributions

/// Checks of a law's parameters, in the words of the laws' own errors.
enum LawDomain {
  static func positive(_ name: String, _ value: Double) throws(DistributionError) {
    try require(value > 0 && value.isFinite, name, "\(value)", "positive and finite")
  }

  static func dimension(_ value: Int) throws(DistributionError) {
    try require(value >= 1, "dimension", "\(value)", "at least 1")
  }

  static func position(_ value: Double) throws(DistributionError) {
    try require((0...1).contains(value), "position", "\(value)", "between 0 and 1")
  }

  static func require(
    _ condition: Bool, _ name: String, _ value: String, _ requirement: String
  ) throws(DistributionError) {
    guard condition else {
      throw .parameter(name: name, value: value, requirement: requirement)
    }
  }
}
