/// Whether too many generated values lie at the ends of their range, where the gradient of tanh is lost.
public struct SaturationCheck: HealthCheck {
  /// The check's name.
  public let name = "saturation"

  /// The check; it has no settings.
  public init() {}

  /// How much more of the generated values than of the data's may lie beyond ±0.98.
  package static let largest = 0.3

  /// A warning where the share over the last steps is too large.
  public func finding(in history: TrainingHistory) -> HealthFinding? {
    guard history.isLongEnough else { return nil }
    let recent = history.recent
    let share = recent.map(\.saturation).reduce(0, +) / Double(recent.count)
    guard share > history.dataSaturation + Self.largest else { return nil }
    return HealthFinding(
      check: name, severity: .warning,
      observation:
        "Over the last \(TrainingHistory.window) steps \(HealthText.percent(share)) of the "
        + "generated values lie beyond ±0.98, where tanh passes no gradient, and "
        + "\(HealthText.percent(history.dataSaturation)) of the data's.",
      advice: history.plan.latentBound == nil
        ? "A prior with heavy tails does this: set a --latent-bound or a smaller scale. With a light "
          + "prior use --initialisation variance-preserving."
        : "Lower --latent-bound, or give the prior a smaller scale.")
  }
}
