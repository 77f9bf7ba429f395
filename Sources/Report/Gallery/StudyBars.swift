/// Bars from the table of an experiment on trained generators: groups side by side for each model, with the deviation
/// between training seeds, pooled over all models and groups shown, as the error bar.
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
    let error = pooledDeviation(values.flatMap { $0 })
    return Panel(
      title: title, x: .categories(present.map(\.word)), y: y,
      series: zip(models, values).map { model, columns in
        let means = columns.map { $0.isEmpty ? .nan : $0.reduce(0, +) / Double($0.count) }
        guard let error else { return .bars(model.name, heights: means) }
        let errors = columns.map { error / Double(max($0.count, 1)).squareRoot() }
        return .bars(
          model.name, heights: means, lower: zip(means, errors).map { $0 - $1 },
          upper: zip(means, errors).map { $0 + $1 })
      })
  }

  /// Nil where no model has two seeds.
  private func pooledDeviation(_ cells: [[Double]]) -> Double? {
    var (sum, freedom) = (0.0, 0)
    for cell in cells where cell.count > 1 {
      let mean = cell.reduce(0, +) / Double(cell.count)
      sum += cell.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      freedom += cell.count - 1
    }
    return freedom > 0 ? (sum / Double(freedom)).squareRoot() : nil
  }
}
