/// Bars from the table of an experiment on trained generators: groups side by side for each model.
///
/// A dot on a bar is a training seed. The error bar of a group is the deviation of a mean over seeds, pooled over all models;
/// groups that no model has for two seeds have none.
struct StudyBars {
  private let rows: Table
  private let keys: [String]

  init(_ table: Table, models keys: [String]) {
    rows = table
    self.keys = keys
  }

  /// A measure in one feature map: a category a group, a bar a model.
  ///
  /// - Parameter groups: which groups, with the words on the axis.
  func panel(
    _ measure: String, _ title: String, y: Axis, map: String, groups: [(name: String, word: String)]
  ) -> Panel {
    let table = rows.rows(where: "feature_map", is: map)
    let present = groups.filter { group in table.texts("group").contains(group.name) }
    let models = table.groups(named: keys)
    let values = models.map { model in
      present.map { group in
        model.table.rows(where: "group", is: group.name).reals(measure).filter(\.isFinite)
      }
    }
    let deviations = present.indices.map { group in
      pooledDeviation(values.map { $0[group] })
    }
    return Panel(
      title: title, x: .categories(present.map(\.word)), y: y,
      series: zip(models, values).map { model, columns in
        let means = columns.map(\.mean)
        let errors = zip(columns, deviations).map { seeds, deviation in
          deviation.map { $0 / Double(max(seeds.count, 1)).squareRoot() } ?? .nan
        }
        let seeds = (0..<(columns.map(\.count).max() ?? 0)).map { seed in
          columns.map { seed < $0.count && $0.count > 1 ? $0[seed] : .nan }
        }
        let hasErrors = deviations.contains { $0 != nil }
        return .bars(
          model.name, heights: means, lower: hasErrors ? zip(means, errors).map { $0 - $1 } : [],
          upper: hasErrors ? zip(means, errors).map { $0 + $1 } : [],
          dots: hasErrors ? seeds : [])
      })
  }

  /// Nil where no model has two seeds.
  private func pooledDeviation(_ cells: [[Double]]) -> Double? {
    var (sum, freedom) = (0.0, 0)
    for cell in cells where cell.count > 1 {
      let mean = cell.mean
      sum += cell.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      freedom += cell.count - 1
    }
    return freedom > 0 ? (sum / Double(freedom)).squareRoot() : nil
  }
}
