import MonteCarlo

/// An experiment on a grid of trained generators: the settings that such experiments share.
protocol GeneratorExperiment: Experiment {
  /// What the images are: `synthetic-faces`, or the name of the folder or file of `--data`.
  var data: String { get set }
  /// Priors of the latent vectors; all at the first width, by the first recipe.
  var priors: [String] { get set }
  /// Factors of the channels of hidden layers; all with the first prior, by the first recipe.
  var widths: [Double] { get set }
  /// Recipes of training; all with the first prior, at the first width.
  var recipes: [String] { get set }
  /// D.
  var dimension: Int { get set }
  /// Rows and columns of an image.
  var size: Int { get set }
  /// Steps of a training.
  var steps: Int { get set }
}

extension GeneratorExperiment {
  /// The settings of a profile for what such experiments share, so that they share the models, too.
  static func sharedSettings(for profile: Profile) -> Self {
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

  /// What trains or finds the models.
  ///
  /// - Throws: `PlanError` or `TrainerError` for a model that cannot be trained, before anything is done.
  func trainer(_ context: RunContext) throws -> ModelTrainer {
    try ModelTrainer(
      grid: ModelGrid(priors: priors, widths: widths, recipes: recipes), data: data,
      dimension: dimension, size: size, steps: steps, context)
  }
}
