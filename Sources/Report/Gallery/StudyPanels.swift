/// Panels from the table of an experiment on trained generators: a line a model, seeds as points, controls left out.
struct StudyPanels {
  /// Without controls.
  private let table: Table
  private let whole: Table
  /// The column along the horizontal axis.
  private let x: String
  /// The columns whose texts tell lines apart.
  private let keys: [String]

  init(_ table: Table, x: String, lines keys: [String]) {
    var rows = Table(columns: table.columns)
    for (row, group) in zip(table.rows, table.texts("group")) where !Self.isControl(group) {
      rows.append(row)
    }
    self.table = rows
    self.x = x
    self.keys = keys
    whole = table
  }

  /// The columns that such panels read.
  static let columns = [
    "prior", "dimension", "width", "recipe", "training_seed", "step", "group", "feature_map",
  ]

  /// A measure in each feature map, a panel a map.
  func panels(
    _ measure: String, _ label: String, x axis: Axis, y: (Axis) -> Axis = { $0 }
  ) -> [Panel] {
    table.distinct("feature_map").map { map in
      panel(measure, map.replacingDashes, x: axis, y: y(Axis(label)), map: map)
    }
  }

  /// How densely images lie among real ones, and how many lie inside their region.
  func quality(x axis: Axis) -> [Panel] {
    panels("density", "density", x: axis)
      + panels("precision", "precision", x: axis) { axis in
        Axis(axis.label, range: 0...1)
      }
  }

  /// A measure in one feature map, or one that needs none.
  func panel(
    _ measure: String, _ title: String, x axis: Axis, y: Axis, map: String? = nil
  ) -> Panel {
    let map = map ?? table.distinct("feature_map").first ?? ""
    let rows = table.rows(where: "feature_map", is: map)
    var series: [Series] = []
    for (style, line) in rows.groups(named: keys).enumerated() {
      let points = means(of: line.table, measure)
      series.append(
        .linePoints(line.name, x: points.map(\.x), y: points.map(\.mean), style: style))
      let seeds = points.flatMap { point in
        point.values.count > 1 ? point.values.map { (point.x, $0) } : []
      }
      if !seeds.isEmpty {
        series.append(.points(x: seeds.map(\.0), y: seeds.map(\.1), style: style))
      }
    }
    let real = whole.rows(where: "feature_map", is: map)
      .rows(where: "group", is: "other real images").reals(measure).first { $0.isFinite }
    guard y.scale == .linear else { return Panel(title: title, x: axis, y: y, series: series) }
    if let real { series.append(.horizontalLine("other real images", at: real)) }
    var y = y
    if y.range == nil {
      let values = rows.reals(measure).filter(\.isFinite) + [real ?? 0]
      y.range = 0...1.05 * max(values.max() ?? 0, .leastNormalMagnitude)
    }
    return Panel(title: title, x: axis, y: y, series: series)
  }

  private func means(
    of rows: Table, _ measure: String
  ) -> [(x: Double, mean: Double, values: [Double])] {
    var places: [Double] = []
    var values: [Double: [Double]] = [:]
    for (place, value) in zip(rows.reals(x), rows.reals(measure))
    where place.isFinite && value.isFinite {
      if values[place] == nil { places.append(place) }
      values[place, default: []].append(value)
    }
    return places.sorted().map { place in
      let all = values[place] ?? []
      return (place, all.reduce(0, +) / Double(all.count), all)
    }
  }

  static func isControl(_ group: String) -> Bool {
    group.hasPrefix("control: ") || group == "other real images"
  }
}

extension String {
  /// A catalog name as words.
  var replacingDashes: String { String(map { $0 == "-" ? " " : $0 }) }
}
