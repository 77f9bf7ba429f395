/// Whether latent coordinates had to be clamped.
public struct ClampingCheck: HealthCheck {
  /// The check's name.
  public let name = "clamped-latents"

  /// The check; it has no settings.
  public init() {}

  /// A notice with the count, where there is one.
  public func finding(in history: TrainingHistory) -> HealthFinding? {
    let count = history.steps.map(\.clampedCount).reduce(0, +)
    guard count > 0 else { return nil }
    let plan = history.plan
    let total = history.steps.count * plan.batch * plan.latentDimension
    let share = HealthText.percent(Double(count) / Double(total))
    let advice =
      plan.latentBound == nil
      ? "The prior draws numbers that 32 bits cannot hold: set a --latent-bound of your choice."
      : "The plan bounds them; what is trained is the bounded law."
    return HealthFinding(
      check: name, severity: .notice,
      observation: "\(count) of \(total) latent coordinates were clamped (\(share)).",
      advice: advice)
  }
}
