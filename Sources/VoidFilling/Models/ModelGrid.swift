import MonteCarlo
import Report
import Trainer

/// The models of an experiment: one that all others differ from in one thing alone, the prior, the width or the recipe.
struct ModelGrid {
  var priors: [String]
  var widths: [Double]
  /// Names of recipes.
  var recipes: [String]

  /// A model that is to be trained.
  struct Entry {
    var plan: TrainingPlan
    let recipe: TrainingRecipe

    /// What files and lines of figures are called after.
    var name: String {
      "\(ModelStore.fileName(plan.prior))-\(plan.width)-\(recipe.rawValue)"
    }

    /// The model in words.
    var words: String {
      "Prior \(plan.prior), width \(plan.width), recipe '\(recipe.rawValue)'"
    }

    /// The cells that say which model a row is of: ``ModelGrid/columns``.
    var cells: [Table.Cell] { [.text(plan.prior), .real(plan.width), .text(recipe.rawValue)] }
  }

  /// The columns that say which model a row is of.
  static let columns = ["prior", "width", "recipe"]

  /// All models on top of what they share.
  ///
  /// - Throws: `PlanError` for a recipe that is none; `TrainerError` for a plan that cannot be trained.
  func entries(over base: TrainingPlan) throws -> [Entry] {
    let recipes = try recipes.map { try TrainingRecipe.named($0) }
    guard let prior = priors.first, let width = widths.first, let recipe = recipes.first else {
      return []
    }
    let models =
      priors.map { ($0, width, recipe) } + widths.dropFirst().map { (prior, $0, recipe) }
      + recipes.dropFirst().map { (prior, width, $0) }
    return try models.map { prior, width, recipe in
      var plan = base
      plan.prior = prior
      plan.width = width
      recipe.apply(to: &plan)
      try plan.validate()
      return Entry(plan: plan, recipe: recipe)
    }
  }
}
