import Images
import MonteCarlo
import Trainer

/// Trains or finds the models of an experiment, and tells of it.
struct ModelTrainer {
  /// The models, with everything in their plans but the data's checksum.
  let entries: [ModelGrid.Entry]
  private let data: String
  private let size: Int
  private let context: RunContext

  /// What stands below every picture.
  static let valueRange = "Values from −1 to 1 are black to white."

  /// - Throws: `PlanError` or `TrainerError` for a model that cannot be trained, before anything is done.
  init(
    grid: ModelGrid, data: String, dimension: Int, size: Int, steps: Int, _ context: RunContext
  ) throws {
    var base = TrainingPlan()
    base.seed = context.sharedSeed
    base.latentDimension = dimension
    base.size = size
    base.steps = steps
    entries = try grid.entries(over: base)
    self.data = data
    self.size = size
    self.context = context
  }

  /// The images that all models learn from.
  func images() async throws -> ImageSet {
    try await TrainingData.images(data, size: size, context)
  }

  /// A model, trained now or found.
  func model(of entry: ModelGrid.Entry, on images: ImageSet) async throws -> TrainedModel {
    var plan = entry.plan
    plan.data = TrainingPlan.name(of: images, from: data)
    return try await ModelStore(context.workFolder).model(
      of: plan, images: images, tasks: context.tasks
    ) { context.report(entry.name, $0 + 1, plan.steps) }
  }
}
