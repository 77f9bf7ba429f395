import Report
import Trainer
import VoidFilling

/// Rows of a study made by hand.
enum StudyRows {
  static func row(
    _ group: String, as role: StudyRow.Role = .compared, prior: String = "normal", seed: Int = 0,
    step: Int = 100, _ measured: [String: [String: Measured]]
  ) -> StudyRow {
    var plan = TrainingPlan()
    plan.prior = prior
    plan.steps = 100
    let count = measured.values.first?.values.first?.influences.count ?? 0
    return StudyRow(
      model: StudyModel(plan: plan, recipe: .default, number: seed), step: step, group: group,
      cells: [], role: role, count: count, measured: measured)
  }

  /// A value of one measure, the same in several maps.
  static func measured(
    _ value: Double, of measure: String = "density", influences: [Double] = [],
    maps: [String] = ["a-map"]
  ) -> [String: [String: Measured]] {
    var found: [String: [String: Measured]] = [:]
    for map in maps { found[map] = [measure: Measured(value: value, influences: influences)] }
    return found
  }

  /// Numbers with mean 0 and standard deviation 1.
  static let spread = (0..<100).map { $0 % 2 == 0 ? 1.0 : -1 }
}
