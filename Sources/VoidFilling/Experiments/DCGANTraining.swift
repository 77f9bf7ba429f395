import Images
public import MonteCarlo
public import Report
import Trainer

/// Whether the networks of the paper train: their losses, scores and samples over the steps.
public struct DCGANTraining: Experiment {
  public static let name = "dcgan-training"
  public static let summary = "a DCGAN in training: losses, scores, gradients and samples"

  /// What the images are: `synthetic-faces`, or the name of the folder or file of `--data`.
  public var data = SyntheticFaces.name
  /// Priors of the latent vectors, a training each.
  public var priors = ["normal"]
  /// D.
  public var dimension = 100
  /// Rows and columns of an image.
  public var size = 64
  /// Multiplies the channels of hidden layers.
  public var width = 0.5
  /// Steps of a training.
  public var steps = 3_906
  /// Steps in a row of the table.
  public var stepsPerRow = 50

  /// The defaults.
  public init() {}

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    if profile == .quick {
      settings.size = 32
      settings.width = 1
      settings.steps = 1_500
      settings.stepsPerRow = 20
    }
    return settings
  }

  public static let ownSettings = GeneratorSettings.all

  /// One row for so many steps of a prior's training, with means over them.
  public func run(_ context: RunContext) async throws -> Table {
    let plans = priors.map { plan(prior: $0, seed: context.sharedSeed) }
    for plan in plans { try plan.validate() }
    let images = try await TrainingData.images(data, size: size, context)
    let store = ModelStore(context.workFolder)
    var table = Table(columns: ["prior", "step"] + Self.quantities)
    for (prior, plan) in zip(priors, plans) {
      var plan = plan
      plan.data = TrainingData.identity(of: images, called: data)
      let model = try await store.model(of: plan, images: images, tasks: context.tasks) {
        context.report(prior, $0 + 1, steps)
      }
      try append(try model.metrics(), of: prior, to: &table)
      let name = ModelStore.fileName(prior)
      let range = "Values from −1 to 1 are black to white."
      context.show(
        ExperimentPicture(
          file: "\(name)-samples.png", description: "64 generated images, \(prior) prior",
          caption: "Prior \(prior): images of 64 latent vectors after \(steps) steps. \(range)",
          bytes: try model.sheet(tasks: context.tasks)))
      context.show(
        ExperimentPicture(
          file: "\(name)-strip.png", description: "eight images after more and more steps",
          caption:
            "Prior \(prior): the first eight of them after the number of steps at the left. \(range)",
          bytes: try model.strip(tasks: context.tasks)))
    }
    return table
  }

  private func plan(prior: String, seed: UInt64) -> TrainingPlan {
    var plan = TrainingPlan()
    plan.seed = seed
    plan.prior = prior
    plan.latentDimension = dimension
    plan.size = size
    plan.width = width
    plan.steps = steps
    return plan
  }

  private func append(_ metrics: Table, of prior: String, to table: inout Table) throws {
    let columns = Self.quantities.map { metrics.reals($0) }
    for start in stride(from: 0, to: metrics.rows.count, by: stepsPerRow) {
      let rows = start..<min(start + stepsPerRow, metrics.rows.count)
      let means = columns.map { column in
        Table.Cell.real(column[rows].reduce(0, +) / Double(rows.count))
      }
      table.append([.text(prior), .integer(rows.upperBound)] + means)
    }
  }

  private static let quantities = [
    "discriminator_loss", "generator_loss", "real_score", "fake_score",
    "discriminator_gradient_norm", "generator_gradient_norm", "saturation",
  ]
}

extension ExperimentEntry { static let dcganTraining = ExperimentEntry(DCGANTraining.self) }
