import Foundation
import Images
public import MonteCarlo
import Trainer

/// What is left to train before experiments can be answered, and how long that may take.
public struct TrainingForecast: Sendable, Equatable {
  /// Networks that are not trained, or not to the end.
  public let networks: Int
  /// Their steps that are left.
  public let steps: Int
  /// How long these take at the speed that this machine had when it was asked.
  public let seconds: Double

  /// One sentence; nil where nothing is left to train.
  public var sentence: String? {
    if networks == 0 { return nil }
    let minutes = Int((seconds / 60).rounded(.up))
    let time = minutes < 90 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
    return
      "\(networks) networks are to be trained, \(steps) steps: about \(time) at the speed that this machine has "
      + "now. The training goes on where it stops."
  }
}

/// An experiment that asks for networks.
protocol NetworkUser: Decodable, Sendable {
  var models: ModelSettings { get }
  /// All networks that it asks for.
  func networks() throws -> [StudyModel]
}

extension VoidFillingCatalog {
  /// What is left to train for the experiments of some plans.
  ///
  /// Networks that several experiments share count once. A few steps of the first are run to learn the speed.
  ///
  /// - Throws: as an experiment would for such a plan; `CancellationError`.
  public static func forecast(
    of plans: [Plan], _ context: RunContext
  ) async throws -> TrainingForecast {
    var left: [TrainingPlan: Int] = [:]
    var trainers: [String: ModelTrainer] = [:]
    for plan in plans {
      let kind = experiments.first { $0.name == plan.experiment }
      guard let kind = kind as? any NetworkUser.Type else { continue }
      let user = try JSONDecoder().decode(kind, from: Data(plan.settings.json.utf8))
      let key = "\(user.models.data) \(user.models.size)"
      let trainer: ModelTrainer
      if let known = trainers[key] {
        trainer = known
      } else {
        let images = try await TrainingData.images(
          user.models.data, size: user.models.size, context)
        trainer = ModelTrainer(images: images, data: user.models.data, context)
        trainers[key] = trainer
      }
      for network in try user.networks() + user.models.noise {
        let (plan, done) = try trainer.progress(of: network)
        // Of trainings that differ in their length alone the longest holds the others.
        var timeless = plan
        timeless.steps = 1
        let rest = max(0, plan.steps - done)
        if rest > 0 { left[timeless] = max(left[timeless] ?? 0, rest) }
      }
    }
    let cost = left.reduce(0) { $0 + Double($1.value) * $1.key.stepCost }
    let speed = try left.keys.max { $0.stepCost < $1.stepCost }.map(Self.speed) ?? 1
    return TrainingForecast(
      networks: left.count, steps: left.values.reduce(0, +), seconds: cost / speed)
  }

  /// Operations in a second, in the unit of ``TrainingPlan/stepCost``.
  private static func speed(of plan: TrainingPlan) throws -> Double {
    let count = plan.size * plan.size * plan.channels
    let images = ImageSet(
      size: plan.size, channels: plan.channels,
      pixels: (0..<plan.batch * count).map { UInt8(truncatingIfNeeded: $0 &* 37) })
    let training = try AdversarialTraining(
      plan: plan, images: images, tasks: ProcessInfo.processInfo.activeProcessorCount)
    _ = try training.advance()
    let start = ContinuousClock.now
    for _ in 0..<timedSteps { _ = try training.advance() }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    return Double(timedSteps) * plan.stepCost / seconds
  }

  /// A round of the penalty.
  private static let timedSteps = 4
}

extension TrainingPlan {
  /// Something in proportion to what a step costs: the products of one image's pass through both networks, times the batch.
  fileprivate var stepCost: Double {
    let networks = [try? generator(), try? discriminator()].compactMap { $0 }
    let products = networks.flatMap { (try? $0.stages().stages) ?? [] }.reduce(0.0) { sum, stage in
      sum + Double(stage.output.count) * stage.fanIn
    }
    return products * Double(batch)
  }
}
