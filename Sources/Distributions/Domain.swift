/// Checks of parameters, with the one sentence that the user reads.
enum Domain {
  /// Throws unless `value` is finite.
  static func finite(_ name: String, _ value: Double) throws(DistributionError) {
    guard value.isFinite else { throw parameter(name, value, "finite") }
  }

  /// Throws unless `value` is positive and finite.
  static func positive(_ name: String, _ value: Double) throws(DistributionError) {
    guard value > 0, value.isFinite else { throw parameter(name, value, "positive and finite") }
  }

  /// Throws unless `value` is at least `minimum`.
  static func atLeast(
    _ minimum: Int, _ name: String, _ value: Int
  ) throws(DistributionError) {
    guard value >= minimum else {
      throw .parameter(name: name, value: "\(value)", requirement: "at least \(minimum)")
    }
  }

  private static func parameter(
    _ name: String, _ value: Double, _ requirement: String
  ) -> DistributionError {
    .parameter(name: name, value: "\(value)", requirement: requirement)
  }
}
