/// What is known of a training: its plan, what every step found, and how its samples look.
public struct TrainingHistory: Sendable, Equatable {
  /// What is trained.
  public var plan: TrainingPlan
  /// The reports of all steps so far, in order.
  public var steps: [StepReport]
  /// The reports of all samples so far, in order.
  public var samples: [SampleReport]
  /// The share of the data's values beyond ±0.98.
  public var dataSaturation: Double
  /// The step whose numbers were not finite, which ended the training; nil where there was none.
  public var brokenStep: Int?

  /// A history from its parts.
  public init(
    plan: TrainingPlan, steps: [StepReport] = [], samples: [SampleReport] = [],
    dataSaturation: Double = 0
  ) {
    self.plan = plan
    self.steps = steps
    self.samples = samples
    self.dataSaturation = dataSaturation
  }

  /// The reports of the last steps, on which most checks look.
  package var recent: ArraySlice<StepReport> { steps.suffix(Self.window) }

  /// Whether enough steps are done to judge them.
  package var isLongEnough: Bool { steps.count >= Self.window }

  /// Whether the plan is one that learns nothing for a while and then does.
  ///
  /// Weights from N(0, 0.02²) without a penalty, the setting that the paper prints, stall for about 2,000 steps.
  package var isStallExpected: Bool {
    plan.penalty == .none && plan.initialisation == .normal && steps.count < Self.stall
  }

  /// Steps that a check looks back.
  package static let window = 200
  /// Steps after which a setting that stalls must have begun to learn.
  package static let stall = 2_500
}

/// How far apart the images of one sample are.
public struct SampleReport: Sendable, Equatable {
  /// How many steps were done.
  public var step: Int
  /// The mean distance of two generated images: see ``PairwiseDistance``.
  public var distance: Double
  /// The mean distance of two images of the data.
  public var dataDistance: Double

  /// A report from its parts.
  public init(step: Int, distance: Double, dataDistance: Double) {
    self.step = step
    self.distance = distance
    self.dataDistance = dataDistance
  }

  /// How varied the samples are, with the data as measure: 0 where all are equal, near 1 where all is well.
  public var spread: Double { dataDistance > 0 ? distance / dataDistance : .nan }
}
