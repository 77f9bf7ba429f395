import Foundation
import Testing
import Trainer

@Suite struct LossTests {
  private static let scores = [-700.0, -30, -2.5, -1.01, -0.3, 0.2, 0.99, 1.7, 40, 800]

  private static let terms: [(String, @Sendable (TrainingPlan.Loss, Double) -> LossTerm)] = [
    ("real", { $0.real($1) }), ("fake", { $0.fake($1) }), ("generator", { $0.generator($1) }),
  ]

  @Test("Derivatives are those of central differences", arguments: TrainingPlan.Loss.allCases)
  func derivatives(of loss: TrainingPlan.Loss) {
    for (name, term) in Self.terms {
      for score in Self.scores {
        let step = 1e-4
        let difference =
          (term(loss, score + step).value - term(loss, score - step).value) / (2 * step)
        let derivative = term(loss, score).derivative
        #expect(
          abs(derivative - difference) < 1e-6 * max(1, abs(derivative)), "\(name) at \(score)")
      }
    }
  }

  @Test("Values are those of the definitions")
  func values() {
    let x = 0.7
    #expect(abs(TrainingPlan.Loss.nonSaturating.real(x).value - log(1 + exp(-x))) < 1e-15)
    #expect(abs(TrainingPlan.Loss.nonSaturating.fake(x).value - log(1 + exp(x))) < 1e-15)
    #expect(abs(TrainingPlan.Loss.nonSaturating.generator(x).value - log(1 + exp(-x))) < 1e-15)
    #expect(TrainingPlan.Loss.leastSquares.real(3).value == 2)
    #expect(TrainingPlan.Loss.leastSquares.fake(3).value == 4.5)
    #expect(TrainingPlan.Loss.leastSquares.generator(3).value == 2)
    #expect(TrainingPlan.Loss.hinge.real(-1.5).value == 2.5)
    #expect(TrainingPlan.Loss.hinge.fake(-1.5).value == 0)
    #expect(TrainingPlan.Loss.hinge.generator(-1.5).value == 1.5)
  }

  @Test("Far scores overflow nowhere")
  func far() {
    #expect(TrainingPlan.Loss.nonSaturating.fake(1e6) == LossTerm(value: 1e6, derivative: 1))
    #expect(TrainingPlan.Loss.nonSaturating.fake(-1e6) == LossTerm(value: 0, derivative: 0))
  }
}
