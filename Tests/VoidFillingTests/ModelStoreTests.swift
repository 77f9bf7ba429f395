import Testing
import Trainer
import VoidFilling

@Suite struct ModelStoreTests {
  @Test("A folder's name tells what differs from the defaults, and not the number of steps")
  func names() {
    // XXH64 by another implementation: of nothing, and of four lines, the last of them generatorActivation="tanh".
    #expect(ModelStore.name(of: TrainingPlan()) == "normal-64-ef46db3751d8e999")
    var plan = TrainingPlan()
    plan.prior = "student-t(df=3)"
    plan.size = 28
    plan.width = 0.125
    plan.generatorActivation = .tanh
    #expect(ModelStore.name(of: plan) == "student-t_df_3_-28-a3e19e43e78c8067")
    plan.steps = 4_000
    #expect(ModelStore.name(of: plan) == "student-t_df_3_-28-a3e19e43e78c8067")
  }

  private static let changes: [@Sendable (inout TrainingPlan) -> Void] = [
    { $0.seed = 1 }, { $0.data = "faces 00ff" }, { $0.prior = "uniform" },
    { $0.latentDimension = 50 }, { $0.latentBound = 3 }, { $0.size = 32 }, { $0.channels = 1 },
    { $0.width = 0.5 }, { $0.generatorActivation = .tanh }, { $0.batch = 32 },
    { $0.precision = .bfloat16 }, { $0.loss = .hinge }, { $0.penalty = .none },
    { $0.penaltyWeight = 1 }, { $0.penaltyEvery = 1 }, { $0.initialisation = .normal },
    { $0.average = 0.99 }, { $0.learningRate = 1e-3 }, { $0.firstDecay = 0.9 },
    { $0.secondDecay = 0.99 }, { $0.winograd = false }, { $0.sampleEvery = 10 },
  ]

  @Test("Plans that differ in any setting but the steps have names of their own")
  func differences() {
    let names = Self.changes.map { change in
      var plan = TrainingPlan()
      change(&plan)
      return ModelStore.name(of: plan)
    }
    #expect(names.count == TrainingPlan().settings.count - 1)
    #expect(Set(names + [ModelStore.name(of: TrainingPlan())]).count == names.count + 1)
  }
}
