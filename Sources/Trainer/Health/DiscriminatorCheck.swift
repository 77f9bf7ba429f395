import Foundation
import Report

/// Whether the discriminator tells real from generated images so surely that the generator learns nothing.
///
/// The discriminator wins where its loss, over the last steps, is a small part of what guessing costs, and the
/// generator's samples stay far from the data's variety or its gradient has all but gone. A discriminator that is merely
/// ahead is none of this: see ``lossShare``.
public struct DiscriminatorCheck: HealthCheck {
  /// The check's name.
  public let name = "discriminator-wins"

  /// The check; it has no settings.
  public init() {}

  /// The loss, as a part of that of guessing, below which the discriminator has won.
  package static let lossShare = 0.2
  /// The part of its largest earlier value below which the generator's gradient has vanished.
  package static let gradientShare = 0.05
  /// The samples' spread below which the generator cannot have learned the data.
  package static let spread = 0.5

  /// A warning where the discriminator has won, a notice where that is how this plan begins.
  public func finding(in history: TrainingHistory) -> HealthFinding? {
    guard history.isLongEnough else { return nil }
    let recent = history.recent
    let loss = recent.map(\.discriminatorLoss).mean
    guard loss < Self.lossShare * Self.lossOfGuessing(history.plan.loss) else { return nil }
    let gradient = recent.map(\.generatorGradientNorm).mean
    let largest = history.steps.map(\.generatorGradientNorm).max() ?? 0
    let hasVanished = gradient < Self.gradientShare * largest
    let isPoor = history.samples.last.map { $0.spread < Self.spread } ?? false
    guard hasVanished || isPoor else { return nil }
    let real = recent.map(\.realScore).mean, fake = recent.map(\.fakeScore).mean
    let observation =
      "The discriminator wins: over the last \(TrainingHistory.window) steps its scores are "
      + "\(Self.text(real)) for real and \(Self.text(fake)) for generated images, its loss is "
      + "\(Self.text(loss)), and the generator's gradient norm is \(Self.text(gradient))"
      + (hasVanished ? ", down from \(Self.text(largest))." : ".")
    if history.isStallExpected {
      return HealthFinding(
        check: name, severity: .notice, observation: observation,
        advice: "Without a penalty and with weights from N(0, 0.02²) this is how it begins: wait "
          + "until about step 2,000, or use the defaults, which learn from the start.")
    }
    return HealthFinding(
      check: name, severity: .warning, observation: observation, advice: Self.advice(history.plan))
  }

  private static func advice(_ plan: TrainingPlan) -> String {
    switch (plan.penalty, plan.initialisation) {
    case (.none, _): "Train with --penalty r1, which keeps the discriminator's slope small."
    case (.r1, .normal): "Train with --initialisation variance-preserving."
    case (.r1, .variancePreserving):
      "Raise --penalty-weight above \(text(plan.penaltyWeight)), or apply the penalty more often than "
        + "every \(plan.penaltyEvery) steps."
    }
  }

  /// What a discriminator pays that gives every image the score between the two targets.
  static func lossOfGuessing(_ loss: TrainingPlan.Loss) -> Double {
    switch loss {
    case .nonSaturating: 2 * log(2)
    case .leastSquares: 0.25
    case .hinge: 2
    }
  }

  private static func text(_ value: Double) -> String { HealthText.number(value) }
}
