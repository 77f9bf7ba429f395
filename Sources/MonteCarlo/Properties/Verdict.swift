/// What a check found.
public enum Verdict: String, Sendable, Codable {
  /// The property holds as far as the check can see.
  case holds
  /// The property fails.
  case fails
  /// The check cannot tell at this size.
  case undecided
  /// The path cannot be made for this prior.
  case refused
}

extension Verdict {
  /// Whether a simulated distance is the exact one up to a band.
  ///
  /// Distances lie in 0...1, so a band that is as wide from end to end decides nothing.
  static func agreement(
    of distance: Double, with exact: Double, within band: Double
  ) -> Verdict {
    guard band < 0.5 else { return .undecided }
    return abs(distance - exact) <= band ? .holds : .fails
  }
}
