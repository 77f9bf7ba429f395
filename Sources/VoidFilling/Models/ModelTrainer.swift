import Images
import MonteCarlo
import Trainer

/// Trains or finds the models of an experiment, and tells of it.
struct ModelTrainer {
  private let images: ImageSet
  private let data: String
  private let context: RunContext

  /// What stands below every picture.
  static let valueRange = "Values from −1 to 1 are black to white."

  /// - Parameters:
  ///   - images: what the experiment looks at.
  ///   - data: what the plan of the experiment calls them.
  init(images: ImageSet, data: String, _ context: RunContext) {
    self.images = images
    self.data = data
    self.context = context
  }

  /// A network, trained now or found; nil where it is not there and nothing is to be trained.
  ///
  /// - Throws: as ``ModelStore/model(of:images:tasks:advanced:)``.
  func model(of entry: StudyModel) async throws -> TrainedModel? {
    let (plan, own) = plan(of: entry)
    let store = ModelStore(context.workFolder)
    if !context.trains { return store.found(plan) }
    return try await store.model(
      of: plan, images: own, tasks: context.tasks
    ) { context.report(entry.name, $0 + 1, plan.steps) }
  }

  /// A network's whole plan, and how many of its steps are done.
  ///
  /// - Throws: `ReportError` where a checkpoint cannot be read.
  func progress(of entry: StudyModel) throws -> (plan: TrainingPlan, done: Int) {
    let (plan, _) = plan(of: entry)
    return (plan, try ModelStore(context.workFolder).stepsDone(of: plan))
  }

  private func plan(of entry: StudyModel) -> (plan: TrainingPlan, images: ImageSet) {
    let source = source(for: entry.recipe)
    var plan = entry.plan
    plan.seed = context.sharedSeed &+ UInt64(entry.number)
    plan.data = source.name
    return (plan, source.images)
  }

  /// What a recipe learns from, and its name in plans.
  private func source(for recipe: TrainingRecipe) -> (images: ImageSet, name: String) {
    // Recipes that change no image share one set.
    let recipe = recipe.usesAllImages ? .default : recipe
    let (images, data, seed) = (images, data, context.sharedSeed)
    let name = "source \(recipe) \(data) \(images.size) \(seed)"
    return context.shared.value(name) {
      let own = recipe.images(from: images, seed: seed)
      return (
        own, recipe.usesAllImages ? TrainingPlan.name(of: own, from: data) : own.identity
      )
    }
  }

  /// Checks, where nothing is to be trained, that a network is there.
  ///
  /// - Throws: `MonteCarloError.notTrained` where none is.
  func checkTrained(_ entries: some Sequence<StudyModel>) throws {
    if context.trains { return }
    let store = ModelStore(context.workFolder), entries = Array(entries)
    guard entries.contains(where: { store.found(plan(of: $0).plan) != nil }) else {
      throw MonteCarloError.notTrained(networks: entries.count, folder: context.workFolder)
    }
  }

  /// Checks plans before anything is trained or written.
  ///
  /// - Throws: `TrainerError` for one that cannot be trained.
  static func check(_ entries: some Sequence<StudyModel>) throws {
    let entries = Array(entries)
    guard !entries.isEmpty else {
      throw PlanError.setting(
        key: "widths", value: "[]", requirement: "a list that, with the priors, names a model")
    }
    var seen: Set<StudyModel> = []
    for entry in entries {
      try entry.plan.validate()
      guard seen.insert(entry).inserted else {
        throw MonteCarloError.notApplicable(
          subject: "A plan that names a model twice (\(entry.words))",
          reason: "models must differ in prior, dimension, width or recipe")
      }
    }
  }
}
