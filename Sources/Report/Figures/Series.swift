/// One thing drawn in a panel: a curve, a cloud of points, a histogram and so on.
///
/// Series with the same label look the same in every panel and stand in the legend once. NaN breaks a
/// line and hides a point.
public struct Series: Sendable, Equatable {
  enum Content: Sendable, Equatable {
    case line(x: [Double], y: [Double])
    case points(x: [Double], y: [Double])
    case linePoints(x: [Double], y: [Double])
    case histogram(edges: [Double], heights: [Double])
    case band(x: [Double], lower: [Double], upper: [Double])
    case verticalLine(Double)
    case horizontalLine(Double)
    case bars(heights: [Double], lower: [Double], upper: [Double], dots: [[Double]])
    case scatter(x: [Double], y: [Double], z: [Double])
    case heatMap(HeatMap)
  }

  let content: Content
  /// The text in the legend; nil for no entry.
  public let label: String?
  /// The place of its colour, dash and marker in the palette; nil for the next by label.
  public let style: Int?

  private init(_ content: Content, _ label: String?, _ style: Int?) {
    self.content = content
    self.label = label
    self.style = style
  }

  /// A curve through points, in their order.
  public static func line(
    _ label: String? = nil, x: [Double], y: [Double], style: Int? = nil
  ) -> Series {
    requireEqual(x.count, y.count)
    // A line through one point would not be seen.
    return Series(x.count == 1 ? .points(x: x, y: y) : .line(x: x, y: y), label, style)
  }

  /// Markers without a curve.
  public static func points(
    _ label: String? = nil, x: [Double], y: [Double], style: Int? = nil
  ) -> Series {
    requireEqual(x.count, y.count)
    return Series(.points(x: x, y: y), label, style)
  }

  /// Markers joined by a curve.
  public static func linePoints(
    _ label: String? = nil, x: [Double], y: [Double], style: Int? = nil
  ) -> Series {
    requireEqual(x.count, y.count)
    return Series(.linePoints(x: x, y: y), label, style)
  }

  /// Steps over bins; one more edge than heights.
  public static func histogram(
    _ label: String? = nil, edges: [Double], heights: [Double], style: Int? = nil
  ) -> Series {
    requireEqual(edges.count, heights.count + 1)
    return Series(.histogram(edges: edges, heights: heights), label, style)
  }

  /// The area between two curves.
  public static func band(
    _ label: String? = nil, x: [Double], lower: [Double], upper: [Double], style: Int? = nil
  ) -> Series {
    requireEqual(x.count, lower.count)
    requireEqual(x.count, upper.count)
    return Series(.band(x: x, lower: lower, upper: upper), label, style)
  }

  /// A grey dashed line from bottom to top.
  public static func verticalLine(_ label: String? = nil, at position: Double) -> Series {
    Series(.verticalLine(position), label, nil)
  }

  /// A grey dashed line from left to right.
  public static func horizontalLine(_ label: String? = nil, at position: Double) -> Series {
    Series(.horizontalLine(position), label, nil)
  }

  /// Bars over the categories 0, 1, 2 and so on; several series stand side by side.
  ///
  /// `lower` and `upper` are the ends of error bars, absolute; empty for none, NaN for a bar without.
  /// Each of `dots` marks a value on every bar, such as one of those that its height is the mean of; NaN for none.
  public static func bars(
    _ label: String? = nil, heights: [Double], lower: [Double] = [], upper: [Double] = [],
    dots: [[Double]] = [], style: Int? = nil
  ) -> Series {
    requireEqual(lower.count, upper.count)
    if !lower.isEmpty { requireEqual(lower.count, heights.count) }
    for row in dots { requireEqual(row.count, heights.count) }
    return Series(.bars(heights: heights, lower: lower, upper: upper, dots: dots), label, style)
  }

  /// Markers in space.
  public static func scatter(
    _ label: String? = nil, x: [Double], y: [Double], z: [Double], style: Int? = nil
  ) -> Series {
    requireEqual(x.count, y.count)
    requireEqual(x.count, z.count)
    return Series(.scatter(x: x, y: y, z: z), label, style)
  }

  /// A matrix as colours; its colour bar is the panel's `z` axis.
  public static func heatMap(_ map: HeatMap) -> Series { Series(.heatMap(map), nil, nil) }

  private static func requireEqual(_ first: Int, _ second: Int) {
    precondition(first == second, "a series of \(first) and \(second) values")
  }
}

/// A matrix with names for its rows and columns; the first row is drawn on top.
public struct HeatMap: Sendable, Equatable {
  /// The values, one array a row; NaN leaves a cell empty.
  public let values: [[Double]]
  /// The rows' names.
  public let rowLabels: [String]
  /// The columns' names.
  public let columnLabels: [String]
  /// The significant digits of the value printed in each cell; nil for none.
  public let digits: Int?

  /// A heat map.
  ///
  /// - Precondition: at least one row and one column, and a name for each.
  public init(
    values: [[Double]], rowLabels: [String], columnLabels: [String], digits: Int? = nil
  ) {
    precondition(
      !values.isEmpty && !columnLabels.isEmpty && values.count == rowLabels.count
        && values.allSatisfy { $0.count == columnLabels.count },
      "a heat map of \(rowLabels.count) rows and \(columnLabels.count) columns has other values")
    self.values = values
    self.rowLabels = rowLabels
    self.columnLabels = columnLabels
    self.digits = digits
  }
}

extension Series {
  var isSpatial: Bool {
    if case .scatter = content { return true }
    return false
  }

  var isHeatMap: Bool {
    if case .heatMap = content { return true }
    return false
  }

  var isBars: Bool {
    if case .bars = content { return true }
    return false
  }

  /// Whether the zero line belongs to the picture.
  var hasBase: Bool {
    switch content {
    case .histogram(_, let heights), .bars(let heights, _, _, _):
      heights.allSatisfy { !($0 < 0) }
    default: false
    }
  }

  /// All finite values along one direction, for the axes whose marks we set ourselves.
  func extent(horizontal: Bool) -> [Double] {
    let values: [Double] =
      switch content {
      case .line(let x, let y), .points(let x, let y), .linePoints(let x, let y): horizontal ? x : y
      case .histogram(let edges, let heights): horizontal ? edges : heights + [0]
      case .band(let x, let lower, let upper): horizontal ? x : lower + upper
      case .verticalLine(let position): horizontal ? [position] : []
      case .horizontalLine(let position): horizontal ? [] : [position]
      case .bars(let heights, let lower, let upper, let dots):
        horizontal
          ? [-0.6, Double(heights.count) - 0.4] : heights + lower + upper + dots.joined() + [0]
      case .scatter(let x, let y, _): horizontal ? x : y
      case .heatMap: []
      }
    return values.filter(\.isFinite)
  }
}
