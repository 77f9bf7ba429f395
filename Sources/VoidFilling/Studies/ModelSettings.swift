import Images
public import MonteCarlo
import Trainer

/// Which generators an experiment looks at, and with how many images: the settings that all such experiments share.
public struct ModelSettings: Codable, Sendable, Equatable {
  /// What the images are: `synthetic-faces`, or the name of the folder or file of `--data`.
  public var data = SyntheticFaces.name
  /// Rows and columns of an image.
  public var size = 64
  /// Factors of the channels of hidden layers: all models at the first, those that are to show that the width does not
  /// matter at the others too.
  public var widths = [0.5]
  /// D.
  public var dimension = 100
  /// Steps of a training.
  public var steps = 3_906
  /// Networks trained of each model at the first width, each with a seed of its own.
  public var seeds = 1
  /// The same for the normal prior, which others are compared with.
  public var normalSeeds = 1
  /// Images drawn for a row.
  public var samples = 2_000

  /// The defaults.
  public init() {}

  /// The settings of a profile: the same in all experiments, so that they share the models.
  public init(for profile: Profile) {
    switch profile {
    case .quick:
      size = 32
      widths = [1]
      steps = 1_000
      samples = 500
    case .standard:
      steps = 1_953
    case .paper:
      widths = [0.5, 1]
      seeds = 2
      normalSeeds = 3
    }
  }

  /// What the settings mean and allow.
  static let all = [
    Setting("data", "the images: 'synthetic-faces', or the name of the folder or file of --data"),
    Setting("dimension", "the dimension of a latent vector, D", .whole(1...65_536)),
    Setting(
      "normalSeeds", "networks trained with a normal prior at the first width", .whole(1...1_000)),
    Setting("samples", "images drawn for a row", .whole(4...1_000_000)),
    Setting("seeds", "networks trained of each other model at the first width", .whole(1...1_000)),
    Setting("size", "rows and columns of an image", .oneOf([28, 32, 64])),
    Setting("steps", "steps of a training", .whole(1...10_000_000)),
    Setting(
      "widths", "factors of the channels of hidden layers; all models at the first", .positive()),
  ]
}

extension ModelSettings {
  /// The models of a prior at the first width, a network for each seed; none without a width.
  func models(
    prior: String, dimension: Int? = nil, recipe: TrainingRecipe = .default, steps: Int? = nil
  ) -> [StudyModel] {
    let isReference = prior == Self.reference && recipe == .default && dimension == nil
    guard let width = widths.first else { return [] }
    return (0..<(isReference ? normalSeeds : seeds)).map { number in
      model(
        prior: prior, dimension: dimension, width: width, recipe: recipe, number: number,
        steps: steps)
    }
  }

  /// The models of priors by the default recipe, and those of one of them by other recipes and at other widths.
  ///
  /// - Parameters:
  ///   - recipes: the other recipes' names, at the first width.
  ///   - chosen: the prior that these and the other widths are for; nil for none.
  ///   - otherWidths: widths of that prior beside those of all models.
  /// - Throws: `PlanError.setting` for a name that no recipe has.
  func models(
    priors: [String], recipes: [String], for chosen: String?, otherWidths: [Double] = []
  ) throws(PlanError) -> [StudyModel] {
    var found = priors.flatMap { models(prior: $0) }
    guard let chosen else { return found }
    for name in recipes { found += models(prior: chosen, recipe: try .named(name)) }
    var wider = self
    wider.widths += otherWidths.filter { !widths.contains($0) }
    return found + wider.otherWidths(prior: chosen)
  }

  /// A prior's models at the other widths, one network each.
  func otherWidths(prior: String, recipe: TrainingRecipe = .default) -> [StudyModel] {
    widths.dropFirst().map {
      model(prior: prior, dimension: nil, width: $0, recipe: recipe, number: 0, steps: nil)
    }
  }

  /// The network that is trained on noise, a control of every experiment.
  var noise: [StudyModel] { Array(models(prior: Self.reference, recipe: .noise).prefix(1)) }

  private func model(
    prior: String, dimension: Int?, width: Double, recipe: TrainingRecipe, number: Int, steps: Int?
  ) -> StudyModel {
    var plan = TrainingPlan()
    plan.size = size
    plan.steps = steps ?? self.steps
    plan.prior = prior
    plan.latentDimension = dimension ?? self.dimension
    plan.width = width
    return StudyModel(plan: plan, recipe: recipe, number: number)
  }

  /// The prior that others are compared with.
  static let reference = "normal"
}
