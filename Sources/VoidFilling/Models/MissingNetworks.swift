import MonteCarlo
import Report
import Trainer

/// Networks that an experiment leaves out, since they are not trained and nothing is to be trained.
struct MissingNetworks {
  private var entries: [StudyModel] = []

  /// Adds a network, once.
  mutating func append(_ entry: StudyModel) {
    if !entries.contains(entry) { entries.append(entry) }
  }

  /// Shows a table that names them beside an experiment's own; none where nothing is missing.
  func show(in context: RunContext) {
    if entries.isEmpty { return }
    var table = Table(columns: StudyModel.columns + ["steps"])
    for entry in entries { table.append(entry.cells + [.integer(entry.plan.steps)]) }
    context.show(
      ExperimentTable(
        name: "missing",
        caption:
          "Networks that are not trained yet and so left out: run without --trained-only to train them.",
        table: table))
  }
}
