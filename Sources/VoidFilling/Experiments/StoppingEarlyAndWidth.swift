import Images
public import MonteCarlo
public import Report
import Trainer

/// How far samples are from the data after more and more steps, for several priors and widths, and for the paper's own
/// setting.
public struct StoppingEarlyAndWidth: Experiment {
  public static let name = "stopping-early-and-width"
  public static let summary = "the distance of samples from the data over the steps, by prior, width and recipe"

  /// What the images are: `synthetic-faces`, or the name of the folder or file of `--data`.
  public var data = SyntheticFaces.name
  /// Priors of the latent vectors.
  public var priors = ["normal"]
  /// Factors of the channels of hidden layers.
  public var widths = [0.5]
  /// Recipes of training; those beyond the first are run for the first prior and width only.
  public var recipes = ["default", "paper"]
  /// D.
  public var dimension = 100
  /// Rows and columns of an image.
  public var size = 64
  /// Steps of a training.
  public var steps = 3_906
  /// Images drawn for a row.
  public var samples = 1_500

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    switch profile {
    case .quick:
      settings.size = 32
      settings.widths = [1]
      settings.steps = 1_500
      settings.recipes = ["default"]
    case .standard: break
    case .paper:
      settings.priors = ["normal", "cauchy"]
      settings.widths = [0.5, 1]
    }
    return settings
  }

  public static let ownSettings =
    GeneratorSettings.all + [
      Setting("recipes", "how networks are trained: 'default', or 'paper' as it is printed there")
    ]

  /// One row for a model after so many steps: the Fréchet distance and the variance of its samples.
  public func run(_ context: RunContext) async throws -> Table {
    let recipes = try recipes.map { try TrainingRecipe.named($0) }
    var models: [(plan: TrainingPlan, recipe: TrainingRecipe)] = []
    for (index, recipe) in recipes.enumerated() {
      for prior in index == 0 ? priors : Array(priors.prefix(1)) {
        for width in index == 0 ? widths : Array(widths.prefix(1)) {
          var plan = TrainingPlan()
          plan.seed = context.sharedSeed
          plan.prior = prior
          plan.latentDimension = dimension
          plan.size = size
          plan.width = width
          plan.steps = steps
          recipe.apply(to: &plan)
          try plan.validate()
          models.append((plan, recipe))
        }
      }
    }
    let images = try await TrainingData.images(data, size: size, context)
    let identity = TrainingData.identity(of: images, called: data)
    let scale = try FrechetScale(
      data: images, map: try PrincipalComponents(of: FrechetScale.first(of: images), tasks: context.tasks))
    let store = ModelStore(context.workFolder)
    var table = Table(columns: [
      "prior", "width", "recipe", "dimension", "steps", "step", "feature_map", "sample_count",
      "frechet_distance", "frechet_ratio", "variance_ratio",
    ])
    for (plan, recipe) in models {
      var plan = plan
      plan.data = identity
      let model = try await store.model(of: plan, images: images, tasks: context.tasks) {
        context.report(plan.prior, $0 + 1, plan.steps)
      }
      let latents = try SheetLatents.vectors(
        of: plan, count: samples, seed: context.seed(for: plan.prior))
      for step in model.keptSteps {
        let generator = try model.generator(after: step, tasks: context.tasks)
        let found = try scale.measure(generator.generate(latents: latents))
        table.append([
          .text(plan.prior), .real(plan.width), .text(recipe.rawValue), .integer(dimension),
          .integer(plan.steps), .integer(step), .text(PrincipalComponents.name), .integer(samples),
          .real(found.distance), .real(found.ratio), .real(found.variance),
        ])
      }
      try show(model, recipe, in: context)
    }
    return table
  }

  /// The last sheet, and a strip of the same images over the steps.
  private func show(
    _ model: TrainedModel, _ recipe: TrainingRecipe, in context: RunContext
  ) throws {
    let plan = model.plan
    let name = "\(ModelStore.fileName(plan.prior))-\(plan.width)-\(recipe.rawValue)"
    let words = "Prior \(plan.prior), width \(plan.width), recipe '\(recipe.rawValue)'"
    let range = "Values from −1 to 1 are black to white."
    context.show(
      ExperimentPicture(
        file: "\(name)-samples.png", description: "64 generated images, \(plan.prior) prior",
        caption: "\(words): images of 64 latent vectors after \(plan.steps) steps. \(range)",
        bytes: try model.sheet(tasks: context.tasks)))
    context.show(
      ExperimentPicture(
        file: "\(name)-strip.png", description: "eight images after more and more steps",
        caption: "\(words): eight of them after the number of steps at the left. \(range)",
        bytes: try model.strip(tasks: context.tasks)))
  }
}

extension ExperimentEntry {
  static let stoppingEarlyAndWidth = ExperimentEntry(StoppingEarlyAndWidth.self)
}
