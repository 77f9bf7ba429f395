/// Checks of an experiment's settings, with the one sentence that the user reads.
enum SettingCheck {
  /// Throws unless every value is at least `minimum`.
  static func atLeast(
    _ minimum: Int, _ key: String, _ values: [Int]
  ) throws(PlanError) {
    for value in values where value < minimum {
      throw .setting(key: key, value: "\(value)", requirement: "at least \(minimum)")
    }
  }
}
