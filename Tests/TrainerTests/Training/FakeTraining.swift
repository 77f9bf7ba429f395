import Trainer

/// A training without a network: its numbers depend on all steps before, its images on its numbers.
final class FakeTraining: Trainable {
  /// What happens in a step besides the step.
  enum Mishap: Error {
    case crash
  }

  private(set) var step = 0
  let kernelNames = ["fake"]
  private let plan: TrainingPlan
  private var state: [Float] = [1, 2, 3]
  /// The step in which the process dies.
  var crash: Int?
  /// The step in which numbers cease to be finite.
  var notFinite: Int?
  /// Called before each step.
  var before: (Int) -> Void = { _ in }

  init(_ plan: TrainingPlan) { self.plan = plan }

  func advance() throws -> StepReport {
    before(step)
    if step == crash { throw Mishap.crash }
    if step == notFinite { throw TrainerError.notFinite(step: step) }
    for index in state.indices {
      state[index] = (state[index] * 1.37 + Float(step % 7)).truncatingRemainder(dividingBy: 5)
    }
    defer { step += 1 }
    let number = Double(state[0])
    return StepReport(
      step: step, discriminatorLoss: number / 3, generatorLoss: number / 7,
      penalty: step % 4 == 0 ? number : nil, realScore: number, fakeScore: -number,
      discriminatorGradientNorm: 1 + number, generatorGradientNorm: 2 + number, saturation: 0.01,
      clampedCount: step % 3)
  }

  func tensors() -> [NamedTensor] {
    ["state", "adam.first.state"].map { NamedTensor(name: $0, shape: [3], values: state) }
  }

  func networks() -> [NamedTensor] { tensors().filter { $0.name == "state" } }

  func restore(_ tensors: [NamedTensor], step: Int) throws(TrainerError) {
    for tensor in tensors where tensor.name == "state" { state = tensor.values }
    self.step = step
  }

  func generate(latents: [Float]) -> [Float] {
    let length = plan.size * plan.size * plan.channels
    return (0..<latents.count * length).map {
      (state[$0 % 3] + latents[$0 / length]) / 6 * Float($0 % 5) / 5
    }
  }
}
