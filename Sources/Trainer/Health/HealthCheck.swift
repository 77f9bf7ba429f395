/// A look at a training that says in words what is wrong with it and what to try.
///
/// A check is a pure function of the history, so a resumed training finds what an uninterrupted one finds.
public protocol HealthCheck: Sendable {
  /// The check's name, in kebab-case.
  var name: String { get }
  /// What is to be said of a history; nil where nothing is.
  func finding(in history: TrainingHistory) -> HealthFinding?
}

/// What a check found.
public struct HealthFinding: Sendable, Equatable {
  /// How serious a finding is.
  public enum Severity: String, Sendable {
    /// Worth knowing; nothing need be done.
    case notice
    /// Something is wrong, and there is something to try.
    case warning
  }

  /// The name of the check.
  public let check: String
  /// How serious it is.
  public let severity: Severity
  /// One sentence: what is seen.
  public let observation: String
  /// One sentence: what to try, or why nothing need be done.
  public let advice: String

  /// A finding from its parts.
  public init(check: String, severity: Severity, observation: String, advice: String) {
    self.check = check
    self.severity = severity
    self.observation = observation
    self.advice = advice
  }
}

/// All checks.
public enum HealthCatalog {
  /// The checks, most serious first.
  public static let checks: [any HealthCheck] = [
    FiniteCheck(), DiscriminatorCheck(), CollapseCheck(), SaturationCheck(), ClampingCheck(),
  ]

  /// What all checks find in a history.
  public static func findings(in history: TrainingHistory) -> [HealthFinding] {
    checks.compactMap { $0.finding(in: history) }
  }
}
