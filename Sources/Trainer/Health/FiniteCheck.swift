/// Whether all numbers of the steps so far are finite.
public struct FiniteCheck: HealthCheck {
  /// The check's name.
  public let name = "finite-numbers"

  /// The check; it has no settings.
  public init() {}

  /// A warning at the first step with a number that is not finite.
  public func finding(in history: TrainingHistory) -> HealthFinding? {
    let found = history.steps.first { !Self.isFinite($0) }?.step
    guard let step = found ?? history.brokenStep else { return nil }
    return HealthFinding(
      check: name, severity: .warning,
      observation:
        "Step \(step) found a loss, a score or a gradient that is no finite number.",
      advice: Self.advice)
  }

  /// What to try after numbers that are not finite.
  package static let advice =
    "Train again in another folder with --penalty r1, --precision float32, a --latent-bound or a "
    + "smaller --width."

  private static func isFinite(_ report: StepReport) -> Bool {
    [
      report.discriminatorLoss, report.generatorLoss, report.penalty ?? 0, report.realScore,
      report.fakeScore, report.discriminatorGradientNorm, report.generatorGradientNorm,
      report.saturation,
    ].allSatisfy(\.isFinite)
  }
}
