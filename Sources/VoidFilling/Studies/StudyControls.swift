import Images
import Trainer

extension Study {
  /// The controls of a network: what every measure should find worse than its own draws.
  ///
  /// The network before training, the network stopped after 2 % of the steps, vectors four times as long, and a network
  /// trained on noise; beside them real images that the reference does not hold.
  mutating func controls(of model: TrainedModel) async throws -> [Part] {
    let own = try draws(of: model)
    let early = model.earlyStep
    var parts = [
      Part(
        group: Control.untrained, role: .control, step: 0,
        decoded: try await decode(own.vectors, with: model, after: 0)),
      Part(
        group: Control.stopped, role: .control, step: early,
        decoded: try await decode(own.vectors, with: model, after: early)),
      Part(
        group: Control.fourTimes, role: .control,
        decoded: try await decode(own.scaled(by: 4), with: model)),
    ]
    for noise in settings.noise {
      guard let other = try await self.model(of: noise) else { continue }
      parts.append(
        Part(
          group: Control.noise, role: .control, step: other.plan.steps, isPaired: false,
          decoded: try await decode(
            try draws(of: other).vectors, with: other, critic: model)))
    }
    parts.append(
      Part(
        group: Control.data, role: .data, isPaired: false,
        decoded: try decodedData(critic: model)))
    return parts
  }
}

/// The names of controls.
enum Control {
  static let untrained = "control: untrained"
  static let stopped = "control: stopped at 2 %"
  static let fourTimes = "control: four times the norm"
  static let noise = "control: trained on noise"
  static let data = "other real images"
}

extension TrainedModel {
  /// The steps that experiments on the course of a training look at: 0, then the kept ones from a hundredth on.
  var shownSteps: [Int] { [0] + keptSteps.filter { $0 * 100 >= plan.steps } }

  /// The kept step that is nearest to 2 % of the training.
  var earlyStep: Int {
    let wanted = Double(plan.steps) / 50
    return keptSteps.min { abs(Double($0) - wanted) < abs(Double($1) - wanted) } ?? plan.steps
  }
}
