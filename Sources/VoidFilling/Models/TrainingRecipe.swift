import Distributions
import Images
import MonteCarlo
import Trainer

/// How a network is trained, and on what, under the name that settings and tables use.
package enum TrainingRecipe: String, CaseIterable {
  /// The trainer's default: an R1 penalty and variance-preserving weights.
  case `default`
  /// The paper's as it is printed: no penalty, weights from N(0, 0.02²).
  case paper
  /// The default with latent coordinates clamped to ±10.
  case bounded
  /// The default with tanh in the generator's hidden layers, whose numbers cannot grow with the latent vector.
  case tanh
  /// The default on the first half of the images, so that the other half is new to the networks.
  case half
  /// The default on images of noise, for a quarter of the steps: networks that never saw what others learn.
  case noise

  /// What a setting that lists recipes means.
  static let settingMeaning =
    "other recipes for the first prior: "
    + allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")

  /// - Throws: `PlanError.setting` for a name that no recipe has.
  static func named(_ name: String) throws(PlanError) -> TrainingRecipe {
    guard let recipe = TrainingRecipe(rawValue: name) else {
      let names = allCases.map { "'\($0.rawValue)'" }.joined(separator: " or ")
      throw .setting(key: "recipes", value: PlanValue.text(name).json, requirement: names)
    }
    return recipe
  }

  func apply(to plan: inout TrainingPlan) {
    switch self {
    case .default, .half: break
    case .paper:
      plan.penalty = .none
      plan.initialisation = .normal
    case .bounded: plan.latentBound = 10
    case .tanh: plan.generatorActivation = .tanh
    case .noise: plan.steps = max(1, plan.steps / 4)
    }
  }

  /// Whether a model of this recipe learns from all images of the experiment.
  var usesAllImages: Bool { self != .half && self != .noise }

  /// What a model of this recipe learns from, given the images of the experiment.
  func images(from images: ImageSet, seed: UInt64) -> ImageSet {
    switch self {
    case .default, .paper, .bounded, .tanh: return images
    case .half: return images.reference
    case .noise:
      var stream = PhiloxStream(seed: seed, purpose: .samples)
      let pixels = (0..<images.pixels.count).map { _ in UInt8(truncatingIfNeeded: stream.next()) }
      return ImageSet(size: images.size, channels: images.channels, pixels: pixels, name: "noise")
    }
  }
}
