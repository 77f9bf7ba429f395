import Trainer

/// A network and how it is trained, as this package and the peers know it under one name.
package struct TrainingCase: Sendable {
  /// The name in tables and on the command line.
  package let name: String
  /// What is trained, for a reader of the table.
  let summary: String
  /// The settings; batch and latent dimension are those of the paper.
  let plan: TrainingPlan
  /// How many steps are timed at once; a multiple of the steps between two penalties.
  let steps: Int

  private init(
    _ name: String, _ summary: String, steps: Int, _ change: (inout TrainingPlan) -> Void
  ) {
    self.name = name
    self.summary = summary
    self.steps = steps
    var plan = TrainingPlan()
    plan.penalty = .none
    plan.data = "noise"
    change(&plan)
    self.plan = plan
  }

  /// The cases in the order of the table.
  package static let all: [TrainingCase] = [
    TrainingCase("float32-64", "64×64×3, 32-bit numbers, no penalty", steps: 4) { _ in },
    TrainingCase("bfloat16-64", "64×64×3, bfloat16, no penalty", steps: 4) {
      $0.precision = .bfloat16
    },
    TrainingCase("r1-64", "64×64×3, 32-bit numbers, R1 penalty on every fourth step", steps: 4) {
      $0.penalty = .r1
    },
    TrainingCase("float32-32", "32×32×1, 32-bit numbers, no penalty", steps: 32) {
      $0.size = 32
      $0.channels = 1
    },
    TrainingCase("bfloat16-32", "32×32×1, bfloat16, no penalty", steps: 32) {
      $0.size = 32
      $0.channels = 1
      $0.precision = .bfloat16
    },
  ]

  /// Images in all that is timed at once.
  var images: Double { Double(steps * plan.batch) }
}
