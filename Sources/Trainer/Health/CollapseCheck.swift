/// Whether the generated images are much more alike than those of the data.
///
/// The measure is ``SampleReport/spread``. Samples that were varied and are not any more have collapsed. Samples that
/// never were have stalled: at the beginning that is normal, and while the spread grows it needs only time.
public struct CollapseCheck: HealthCheck {
  /// The check's name.
  public let name = "collapse"

  /// The check; it has no settings.
  public init() {}

  /// The spread below which samples are too much alike.
  package static let least = 0.25
  /// The spread at which samples count as varied.
  package static let varied = 0.5
  /// The growth over the last samples that counts as progress.
  package static let growth = 1.2
  /// How many samples back progress is sought.
  package static let reach = 3
  /// Steps that any training may take to begin; what it draws before is noise, which is varied, or grey, which is not.
  package static let grace = 1_000

  /// A warning where samples are alike without a prospect, a notice where that may pass.
  public func finding(in history: TrainingHistory) -> HealthFinding? {
    // The sheet of the untrained network says nothing.
    let samples = history.samples.filter { $0.step > 0 }
    guard let last = samples.last, last.spread < Self.least else { return nil }
    let share = HealthText.percent(last.spread)
    let settled = samples.filter { $0.step >= Self.grace }
    if let best = settled.map(\.spread).max(), best >= Self.varied {
      return HealthFinding(
        check: name, severity: .warning,
        observation: "The generator has collapsed: its samples of step \(last.step) differ by "
          + "\(share) of what images of the data differ by, after \(HealthText.percent(best)) before.",
        advice: advice(history.plan))
    }
    let observation =
      "The samples of step \(last.step) are much alike: they differ by \(share) of what images of "
      + "the data differ by."
    if history.isStallExpected {
      return HealthFinding(
        check: name, severity: .notice, observation: observation,
        advice: "Without a penalty and with weights from N(0, 0.02²) a training stalls so until "
          + "about step 2,000.")
    }
    let isGrowing =
      samples.count > Self.reach
      && last.spread > Self.growth * samples[samples.count - 1 - Self.reach].spread
    if isGrowing || last.step < Self.grace {
      return HealthFinding(
        check: name, severity: .notice, observation: observation,
        advice: "The training is young, or the difference grows: wait for more samples.")
    }
    return HealthFinding(
      check: name, severity: .warning, observation: observation, advice: advice(history.plan))
  }

  private func advice(_ plan: TrainingPlan) -> String {
    switch plan.penalty {
    case .none: "Train with --penalty r1, and look at the sheets in 'samples'."
    case .r1:
      "Try another --seed, --loss or a larger --penalty-weight, and look at the sheets in 'samples'."
    }
  }
}
