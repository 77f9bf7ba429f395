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
