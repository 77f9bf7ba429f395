import Distributions
import Report
package import Trainer

/// One network of an experiment: what is trained, but for the seed and the images, and what it is called.
package struct StudyModel: Hashable {
  /// Its seed is that of the experiment plus ``number``, its data what the recipe makes of the experiment's.
  package let plan: TrainingPlan
  package let recipe: TrainingRecipe
  /// Which of several networks that differ in the seed alone, from 0.
  package let number: Int

  package init(plan: TrainingPlan, recipe: TrainingRecipe, number: Int) {
    var plan = plan
    // As the catalog writes it, and 'latent train' too, so that one training has one name; a prior that is none is refused
    // when the plan is checked.
    if let prior = try? PriorCatalog.make(plan.prior, dimension: plan.latentDimension) {
      plan.prior = prior.description
    }
    recipe.apply(to: &plan)
    self.plan = plan
    self.recipe = recipe
    self.number = number
  }

  /// The columns that say which network a row is of.
  static let columns = ["prior", "dimension", "width", "recipe", "training_seed"]

  /// Their cells.
  var cells: [Table.Cell] { kind + [.integer(number)] }

  /// The cells without the seed: what networks of one model share.
  var kind: [Table.Cell] {
    [
      .text(plan.prior), .integer(plan.latentDimension), .real(plan.width), .text(recipe.rawValue),
    ]
  }

  /// What files are called after.
  var name: String {
    let parts = [ModelStore.fileName(plan.prior), "\(plan.latentDimension)", "\(plan.width)"]
    let seed = number == 0 ? [] : ["\(number)"]
    return (parts + [recipe.rawValue] + seed).joined(separator: "-")
  }

  /// The model in words.
  var words: String {
    "prior \(plan.prior), D = \(plan.latentDimension), width \(plan.width), recipe "
      + "'\(recipe.rawValue)'" + (number == 0 ? "" : ", training seed \(number)")
  }
}
