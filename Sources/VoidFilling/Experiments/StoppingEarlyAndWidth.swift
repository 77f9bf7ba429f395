import Images
public import MonteCarlo
public import Report
import Trainer

/// How far samples are from the data after more and more steps, for several priors and widths, and for the paper's own
/// setting.
public struct StoppingEarlyAndWidth: GeneratorExperiment {
  public static let name = "stopping-early-and-width"
  public static let summary =
    "the distance of samples from the data over the steps, by prior, width and recipe"

  /// What the images are: `synthetic-faces`, or the name of the folder or file of `--data`.
  public var data = SyntheticFaces.name
  /// Priors of the latent vectors; all at the first width, by the first recipe.
  public var priors = ["normal"]
  /// Factors of the channels of hidden layers; all with the first prior, by the first recipe.
  public var widths = [0.5]
  /// Recipes of training; all with the first prior, at the first width.
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

  public static func settings(for profile: Profile) -> Self { sharedSettings(for: profile) }

  public static let ownSettings = GeneratorSettings.all

  /// One row for a model after so many steps: the Fréchet distance and the variance of its samples.
  public func run(_ context: RunContext) async throws -> Table {
    let trainer = try trainer(context)
    let images = try await trainer.images()
    let scale = try FrechetScale(
      data: images,
      map: PrincipalComponents(of: FrechetScale.first(of: images), tasks: context.tasks))
    var table = Table(
      columns: ModelGrid.columns + [
        "dimension", "steps", "step", "feature_map", "sample_count", "frechet_distance",
        "frechet_ratio", "variance_ratio",
      ])
    for entry in trainer.entries {
      let model = try await trainer.model(of: entry, on: images)
      let latents = try SheetLatents.vectors(
        of: model.plan, count: samples, seed: context.seed(for: model.plan.prior))
      for step in model.keptSteps {
        let generator = try model.generator(after: step, tasks: context.tasks)
        let found = try scale.measure(generator.generate(latents: latents))
        table.append(
          entry.cells + [
            .integer(dimension), .integer(steps), .integer(step), .text(PrincipalComponents.name),
            .integer(samples), .real(found.distance), .real(found.ratio), .real(found.variance),
          ])
      }
      context.show(
        ExperimentPicture(
          file: "\(entry.name)-strip.png", description: "eight images after more and more steps",
          caption:
            "\(entry.words): images of eight latent vectors after the number of steps at the "
            + "left. \(ModelTrainer.valueRange)",
          bytes: try model.strip(tasks: context.tasks)))
    }
    return table
  }
}

extension ExperimentEntry {
  static let stoppingEarlyAndWidth = ExperimentEntry(StoppingEarlyAndWidth.self)
}
