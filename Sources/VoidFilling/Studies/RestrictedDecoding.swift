import Distributions
import MonteCarlo
import Report
import Trainer

/// Draws where training had none, decoded: what experiments on sparse and subspace priors share.
struct RestrictedDecoding {
  /// What the draws outside training are called.
  let test: String
  /// Whether these are split into quarters by their level before tanh.
  var splitsByLevel = false
  /// What the sheet's rows are.
  let rows: String

  init(test: String, splitsByLevel: Bool = false, _ rows: String) {
    self.test = test
    self.splitsByLevel = splitsByLevel
    self.rows = rows
  }

  func run(
    _ models: ModelSettings, _ entries: [StudyModel], _ context: RunContext
  ) async throws -> Table {
    // Before anything is trained.
    for entry in entries { _ = try Self.testPriors(of: entry) }
    var study = try await Study(models, columns: [], models: entries, context)
    for entry in entries {
      guard let model = try await study.model(of: entry) else { continue }
      let draws = try study.draws(of: model)
      let (scaled, unscaled) = try Self.testPriors(of: entry)
      var groups = [
        LatentGroup(LatentGroup.training, vectors: draws.vectors),
        LatentGroup(test, vectors: draws.vectors(of: scaled)),
      ]
      // Halves of equal dimension need no factor.
      if groups[1].vectors != draws.vectors(of: unscaled) {
        groups.append(LatentGroup("\(test), not scaled", vectors: draws.vectors(of: unscaled)))
      }
      var parts = try await study.decode(groups, with: model)
      study.show(parts, of: entry, rows)
      if splitsByLevel { parts += quarters(of: parts[1].decoded) }
      try await study.add(parts, of: model, entry)
    }
    return try study.answer()
  }

  private static func testPriors(
    of entry: StudyModel
  ) throws -> (scaled: any LatentPrior, unscaled: any LatentPrior) {
    let plan = entry.plan
    let made = try PriorCatalog.make(plan.prior, dimension: plan.latentDimension)
    guard let prior = made as? any RestrictedPrior else {
      throw PlanError.setting(
        key: "priors", value: PlanValue.text(plan.prior).json,
        requirement: "a prior that leaves directions out, such as 'sparse' or 'subspace'")
    }
    return (try prior.testPrior, try prior.unscaledTestPrior)
  }

  /// The quarters with the lowest and the highest level before tanh.
  private func quarters(of group: DecodedGroup) -> [Study.Part] {
    let order = group.levels.indices.sorted { group.levels[$0] < group.levels[$1] }
    let quarter = max(group.count / 4, 1)
    return [
      Study.Part(
        group: "\(test), lowest levels", isPaired: false,
        decoded: group.subset(Array(order.prefix(quarter)))),
      Study.Part(
        group: "\(test), highest levels", isPaired: false,
        decoded: group.subset(Array(order.suffix(quarter)))),
    ]
  }
}
