import MonteCarlo
import Trainer

/// How a network is trained, under the name that settings use.
enum TrainingRecipe: String, CaseIterable {
  /// The trainer's default: an R1 penalty and variance-preserving weights.
  case `default`
  /// The paper's as it is printed: no penalty, weights from N(0, 0.02²).
  case paper

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
    case .default: break
    case .paper:
      plan.penalty = .none
      plan.initialisation = .normal
    }
  }
}
