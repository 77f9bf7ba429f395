package import Report

/// Which measures tell the controls of an experiment's first model from that model's own draws.
///
/// A measure separates a control in a feature map where it finds it worse: with influences by more than three standard errors
/// of the difference, without by more than a tenth of the baseline. It is usable where every control is separated in two maps or
/// more.
package struct Usability {
  private let rows: [StudyRow]

  package init(_ rows: [StudyRow]) { self.rows = rows }

  /// One row a measure, control and feature map.
  package var table: Table {
    var table = Table(columns: [
      "measure", "control", "feature_map", "baseline", "value", "separated", "usable",
    ])
    guard let first else { return table }
    for measure in MeasureCatalog.names where measure.goal != .neither {
      let found = separations(by: measure)
      let usable = found.allSatisfy { $0.count { $0 } >= min(2, maps.count) }
      for (control, separations) in zip(controls, found) {
        for (map, separation) in zip(maps, separations) {
          table.append([
            .text(measure.name), .text(control.group), .text(map),
            .optional(first.measured[map]?[measure.name]?.value),
            .optional(control.measured[map]?[measure.name]?.value),
            .text(separation ? "yes" : "no"), .text(usable ? "yes" : "no"),
          ])
        }
      }
    }
    return table
  }

  /// The maps in which a measure tells every control.
  package func maps(seeing measure: String) -> [String] {
    guard let measure = MeasureCatalog.names.first(where: { $0.name == measure }) else { return [] }
    let found = separations(by: measure)
    return maps.indices.filter { map in found.allSatisfy { $0[map] } }.map { maps[$0] }
  }

  private var first: StudyRow? { rows.first { $0.role == .baseline } }
  private var controls: [StudyRow] {
    rows.filter { $0.role == .control && $0.model == first?.model }
  }
  private var maps: [String] { first.map { $0.measured.keys.sorted() } ?? [] }

  /// For each control and map, whether a measure tells the one in the other.
  private func separations(by measure: MeasureName) -> [[Bool]] {
    controls.map { control in
      maps.map { map in
        Self.separates(
          control.measured[map]?[measure.name], first?.measured[map]?[measure.name], measure.goal)
      }
    }
  }

  private static func separates(
    _ control: Measured?, _ baseline: Measured?, _ goal: MeasureName.Goal
  ) -> Bool {
    guard let control, let baseline else { return false }
    let worse =
      goal == .more ? baseline.value - control.value : control.value - baseline.value
    guard control.influences.count == baseline.influences.count, control.influences.count > 1 else {
      return worse > 0.1 * abs(baseline.value)
    }
    let error = control.difference(from: baseline).standardError ?? .infinity
    return worse > 0 && worse > 3 * error
  }
}
