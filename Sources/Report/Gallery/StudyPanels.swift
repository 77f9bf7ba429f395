/// Panels from the table of an experiment on trained generators: a line a model, seeds as points, controls left out.
struct StudyPanels {
  /// Without controls.
  private let table: Table
  private let whole: Table
  /// The column along the horizontal axis.
  private let x: String
  /// The column whose texts tell the points of a line apart.
  private let points: String
  /// The columns whose texts tell lines apart.
  private let keys: [String]

  /// - Parameter points: the column whose texts tell the points of a line apart, where `x` differs between seeds; otherwise
  ///   that is `x`.
  init(_ table: Table, x: String, points: String? = nil, lines keys: [String]) {
    var rows = Table(columns: table.columns)
    for (row, group) in zip(table.rows, table.texts("group")) where !Self.isControl(group) {
      rows.append(row)
    }
    self.table = rows
    self.x = x
    self.points = points ?? x
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
    // End points of paths belong to no path.
    for (style, line) in rows.groups(named: keys).filter({ !$0.name.isEmpty }).enumerated() {
      let points = points(of: line.table, measure)
      series.append(
        .linePoints(line.name, x: points.map(\.x.mean), y: points.map(\.y.mean), style: style))
      let several = points.filter { $0.y.count > 1 }
      if !several.isEmpty {
        series.append(.points(x: several.flatMap(\.x), y: several.flatMap(\.y), style: style))
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

  /// The points of a line from left to right, each with the places and values of all seeds.
  private func points(of rows: Table, _ measure: String) -> [(x: [Double], y: [Double])] {
    rows.groups(by: points).map { group in
      let pairs = zip(group.table.reals(x), group.table.reals(measure)).filter {
        $0.0.isFinite && $0.1.isFinite
      }
      return (pairs.map(\.0), pairs.map(\.1))
    }.filter { !$0.x.isEmpty }.sorted { $0.x.mean < $1.x.mean }
  }

  static func isControl(_ group: String) -> Bool {
    group.hasPrefix("control: ") || group == "other real images"
  }
}

extension String {
  /// A catalog name as words.
  var replacingDashes: String { String(map { $0 == "-" ? " " : $0 }) }
}
