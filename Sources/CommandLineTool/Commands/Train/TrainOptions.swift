public import ArgumentParser
import Distributions
import Foundation
public import Trainer

extension Precision: ExpressibleByArgument {}
extension TrainingPlan.Activation: ExpressibleByArgument {}
extension TrainingPlan.Loss: ExpressibleByArgument {}
extension TrainingPlan.Penalty: ExpressibleByArgument {}
extension TrainingPlan.Initialisation: ExpressibleByArgument {}

/// A number, or `off`.
enum OptionalNumber: ExpressibleByArgument, Equatable {
  case off
  case number(Double)

  init?(argument: String) {
    if argument == "off" {
      self = .off
    } else if let value = Parameters.number(argument) {
      self = .number(value)
    } else {
      return nil
    }
  }

  var value: Double? {
    if case .number(let value) = self { return value }
    return nil
  }
}

/// `on` or `off`.
enum Switch: String, ExpressibleByArgument, CaseIterable {
  case on, off
}

/// What is learned from, and what from.
struct TrainDataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder of JPEG or PNG files, an IDX or .npy file, or 'synthetic-faces'.",
      valueName: "path"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "Where decoded images are kept. (default: '.cache' in the training's folder)",
      valueName: "folder"))
  var cache: String?

  @Option(help: "The prior of the latent vectors. (default: normal)")
  var prior: String?

  @Option(parsing: .unconditional, help: "Coordinates of a latent vector. (default: 100)")
  var latentDimension: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Clamp latent coordinates to ± this bound, or 'off'. (default: off)", valueName: "bound"))
  var latentBound: OptionalNumber?

  func apply(to plan: inout TrainingPlan) throws {
    if let latentDimension { plan.latentDimension = latentDimension }
    if let latentBound { plan.latentBound = latentBound.value }
    if let prior {
      guard (1...Dimension.largest).contains(plan.latentDimension) else { return }
      // As the catalog writes it, so that two spellings of one law agree.
      plan.prior = try PriorCatalog.make(prior, dimension: plan.latentDimension).description
    }
  }
}

/// The shape of the networks and how they compute.
struct TrainNetworkOptions: ParsableArguments {
  @Option(
    parsing: .unconditional, help: "Rows and columns of an image: 64, 32 or 28. (default: 64)")
  var size: Int?

  @Option(
    parsing: .unconditional,
    help: "Channels of an image: 1 or 3. (default: as in the data)")
  var channels: Int?

  @Option(
    parsing: .unconditional, help: "Multiplies the channels of hidden layers. (default: 1)")
  var width: Double?

  @Option(
    help: ArgumentHelp(
      "The activation of the generator's hidden layers. (default: relu)", valueName: "kind"))
  var generatorActivation: TrainingPlan.Activation?

  @Option(
    help: ArgumentHelp(
      "How weights are drawn; normal is N(0, 0.02²). (default: variance-preserving)",
      valueName: "kind"))
  var initialisation: TrainingPlan.Initialisation?

  @Option(help: "The numbers of activations and weights. (default: float32)")
  var precision: Precision?

  @Option(
    help: ArgumentHelp(
      "Winograd's transforms in large float32 layers. (default: on)",
      valueName: "on|off"))
  var winograd: Switch?

  func apply(to plan: inout TrainingPlan) {
    if let size { plan.size = size }
    if let channels { plan.channels = channels }
    if let width { plan.width = width }
    if let generatorActivation { plan.generatorActivation = generatorActivation }
    if let initialisation { plan.initialisation = initialisation }
    if let precision { plan.precision = precision }
    if let winograd { plan.winograd = winograd == .on }
  }
}

/// What a step minimises, and how many steps there are.
struct TrainStepOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: "Images in a batch. (default: 64)")
  var batch: Int?

  @Option(parsing: .unconditional, help: "Steps in all; instead of --epochs.")
  var steps: Count?

  @Option(
    parsing: .unconditional, help: "Passes over the data in all; instead of --steps. (default: 25)")
  var epochs: Double?

  @Option(help: "The adversarial loss. (default: non-saturating)")
  var loss: TrainingPlan.Loss?

  @Option(help: "The penalty on the discriminator's gradient. (default: r1)")
  var penalty: TrainingPlan.Penalty?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The penalty's weight. (default: 10)", valueName: "weight"))
  var penaltyWeight: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Penalise every so many steps, with so many times the weight. (default: 4)",
      valueName: "steps"))
  var penaltyEvery: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Keep a running average of the generator's weights with this decay, for example 0.998, or "
        + "'off'. (default: off)", valueName: "decay"))
  var average: OptionalNumber?

  func apply(to plan: inout TrainingPlan) {
    if let batch { plan.batch = batch }
    if let loss { plan.loss = loss }
    if let penalty { plan.penalty = penalty }
    if let penaltyWeight { plan.penaltyWeight = penaltyWeight }
    if let penaltyEvery { plan.penaltyEvery = penaltyEvery }
    if let average { plan.average = average.value }
  }

  /// The steps asked for; nil where neither option is given.
  func steps(imageCount: Int, batch: Int) -> Int? {
    if let steps { return steps.value }
    return epochs.map { Self.steps(epochs: $0, imageCount: imageCount, batch: batch) }
  }

  /// The whole steps in so many passes over the data, at least one.
  static func steps(epochs: Double, imageCount: Int, batch: Int) -> Int {
    let steps = (epochs * Double(imageCount) / Double(batch)).rounded(.down)
    return max(1, Int(exactly: steps) ?? .max)
  }

  /// The passes over the data where nothing is said.
  static let defaultEpochs = 25.0

  func validate() throws {
    if let steps, steps.value < 1 {
      throw ValidationError("--steps is \(steps.value), but it must be at least 1.")
    }
    if let epochs, !(epochs > 0 && epochs <= 1e9) {
      throw ValidationError("--epochs is \(epochs), but it must be positive and at most 1e9.")
    }
    if steps != nil, epochs != nil {
      throw ValidationError("--steps and --epochs say the same: leave one of them out.")
    }
  }
}

/// Where a training is written, and how often.
struct TrainOutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the training.", valueName: "folder"))
  var output: String

  @Flag(help: "Go on with the training in the folder; begin it where there is none.")
  var resume = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Steps between checkpoints. (default: 250)", valueName: "steps"))
  var checkpointEvery: Count?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Keep both networks for good after these numbers of steps, with spaces between them.",
      valueName: "step"))
  var snapshots: [Count] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Steps between sheets of samples. (default: 250)", valueName: "steps"))
  var sampleEvery: Count?

  @Option(
    help: ArgumentHelp(
      "Also write the first ten steps' inputs, losses and gradients, as .safetensors; a file that exists "
        + "is never replaced.",
      valueName: "file"))
  var trace: String?

  func apply(to plan: inout TrainingPlan) {
    if let sampleEvery { plan.sampleEvery = sampleEvery.value }
  }

  func validate() throws {
    for (name, count) in [
      ("--checkpoint-every", checkpointEvery), ("--sample-every", sampleEvery),
    ] {
      if let count, count.value < 1 {
        throw ValidationError("\(name) is \(count.value), but it must be at least 1.")
      }
    }
    if let trace {
      guard trace.hasSuffix(".safetensors") else {
        throw ValidationError("--trace is '\(trace)', but its name must end in .safetensors.")
      }
      if FileManager.default.fileExists(atPath: trace) {
        throw ValidationError("--trace is '\(trace)', which exists: choose another name.")
      }
    }
  }
}
