/// A picture as data: panels in a grid, one legend outside them, a caption.
///
/// A figure knows no file format; a renderer such as ``GnuplotRenderer`` draws it.
public struct Figure: Sendable, Equatable {
  /// Where the legend stands; never inside a panel, where it could hide data.
  public enum LegendPlacement: Sendable, Equatable {
    /// In rows under the panels.
    case below
    /// In one column at the right of the panels.
    case right
  }

  /// A line above all panels; empty for none.
  public var title: String
  /// What a reader must know to read the picture; stands in the report, under the picture.
  public var caption: String
  /// The panels, row by row.
  public var panels: [Panel]
  /// The panels in one row of the grid.
  public var columns: Int
  /// Where the legend stands.
  public var legend: LegendPlacement

  /// A figure.
  ///
  /// - Precondition: at least one panel and one column.
  public init(
    title: String = "", caption: String = "", panels: [Panel], columns: Int = 2,
    legend: LegendPlacement = .below
  ) {
    precondition(!panels.isEmpty && columns > 0, "\(panels.count) panels in \(columns) columns")
    self.title = title
    self.caption = caption
    self.panels = panels
    self.columns = min(columns, panels.count)
    self.legend = legend
  }
}

/// One plot: its axes and what is drawn between them.
public struct Panel: Sendable, Equatable {
  /// A line above the plot; empty for none.
  public var title: String
  /// The horizontal axis.
  public var x: Axis
  /// The vertical axis; in a 3-D plot the second horizontal one.
  public var y: Axis
  /// The height axis of a 3-D plot, or the colour bar of a heat map.
  public var z: Axis
  /// What is drawn, first at the back.
  public var series: [Series]
  /// Whether a unit is as long on every axis.
  public var isEqualAspect: Bool

  /// A panel.
  ///
  /// - Precondition: a 3-D scatter shares its panel with nothing but its kind, on linear axes; a heat map
  ///   with nothing.
  public init(
    title: String = "", x: Axis, y: Axis, z: Axis = Axis(""), isEqualAspect: Bool = false,
    series: [Series]
  ) {
    let spatial = series.count { $0.isSpatial }
    let maps = series.count { $0.isHeatMap }
    precondition(spatial == 0 || spatial == series.count, "a panel mixes 2-D and 3-D series")
    precondition(maps == 0 || series.count == 1, "a heat map shares its panel")
    precondition(
      spatial == 0 || [x, y, z].allSatisfy { $0.scale == .linear }, "axes in space are linear")
    self.title = title
    self.x = x
    self.y = y
    self.z = z
    self.series = series
    self.isEqualAspect = isEqualAspect
  }

  var isSpatial: Bool { series.contains { $0.isSpatial } }
  var heatMap: HeatMap? {
    guard case .heatMap(let map)? = series.first?.content else { return nil }
    return map
  }
}
