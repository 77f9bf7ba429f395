/// One panel in gnuplot's language: its data blocks and its drawing commands.
struct GnuplotPanel {
  private let panel: Panel
  private let prefix: String
  private let box: FigureLayout.Box
  private let layout: FigureLayout
  private let styles: [String: Int]

  init(
    _ panel: Panel, prefix: String, box: FigureLayout.Box, layout: FigureLayout,
    styles: [String: Int]
  ) {
    self.panel = panel
    self.prefix = prefix
    self.box = box
    self.layout = layout
    self.styles = styles
  }

  static func margins(_ box: FigureLayout.Box, _ layout: FigureLayout) -> String {
    let left = GnuplotText.fraction(box.left, of: layout.width)
    let right = GnuplotText.fraction(box.left + box.width, of: layout.width)
    let top = GnuplotText.fraction(layout.height - box.top, of: layout.height)
    let bottom = GnuplotText.fraction(layout.height - box.top - box.height, of: layout.height)
    return "set lmargin at screen \(left); set rmargin at screen \(right)\n"
      + "set tmargin at screen \(top); set bmargin at screen \(bottom)"
  }

  /// The data blocks, which gnuplot wants outside of loops.
  var data: String {
    if let map = panel.heatMap { return HeatMapCommands(map, axis: panel.z, prefix: prefix).data }
    return panel.series.enumerated().map { index, series in
      let name = "\(prefix)s\(index + 1)"
      switch series.content {
      case .line(let x, let y), .points(let x, let y), .linePoints(let x, let y):
        return GnuplotText.block(name, [x, y])
      case .histogram(let edges, let heights):
        return GnuplotText.block(name, outline(edges, heights))
      case .band(let x, let lower, let upper): return GnuplotText.block(name, [x, lower, upper])
      case .bars(let heights, let lower, let upper, let dots):
        return GnuplotText.block(name, barColumns(index, heights, lower, upper) + dots)
      case .scatter(let x, let y, let z): return GnuplotText.block(name, [x, y, z])
      case .verticalLine, .horizontalLine, .heatMap: return ""
      }
    }.joined()
  }

  /// The settings and the plot.
  var commands: String {
    // In space gnuplot fits the cube, not its marks, into the margins.
    let frame = panel.isSpatial ? box.inset(by: 36) : box
    var text = "reset\n\(Self.margins(frame, layout))\nunset key\nset minussign\n"
    if !panel.title.isEmpty { text += title }
    if let map = panel.heatMap {
      return text + axisLabels
        + HeatMapCommands(map, axis: panel.z, prefix: prefix).commands(
          box, layout, isSlanted: panel.slantsColumns)
    }
    if panel.isSpatial { return text + spatial }
    text += "set border 3 lw 0.8; set tics out nomirror scale 0.7\n"
    text += "set grid back lc rgb '#d8d8d8' lw 0.7 dt 1\n"
    text += axisLabels
    text += GnuplotAxis(panel.x, "x", panel.series, panel.slantsColumns).commands
    text += GnuplotAxis(panel.y, "y", panel.series, false).commands
    if panel.isEqualAspect { text += "set size ratio -1\n" }
    text += references
    let plots = panel.series.indices.flatMap(plots)
    return text
      + "plot \((plots.isEmpty ? ["NaN notitle"] : plots).joined(separator: ", \\\n  "))\n"
  }

  private var title: String {
    let text = GnuplotText.quote(panel.title), style = "noenhanced font ',13'"
    guard panel.isSpatial else { return "set title \(text) \(style) offset 0,-0.4\n" }
    // A title would stand where the cube's upper corner is.
    let x = GnuplotText.fraction(box.left + box.width / 2, of: layout.width)
    let y = GnuplotText.fraction(layout.height - box.top + 22, of: layout.height)
    return "set label \(text) at screen \(x), screen \(y) center \(style)\n"
  }

  private var axisLabels: String {
    var text = ""
    for (name, label) in [("x", panel.x.label), ("y", panel.y.label)] where !label.isEmpty {
      text += "set \(name)label \(GnuplotText.quote(label)) noenhanced\n"
    }
    return text
  }

  /// Reference lines are arrows without heads: they reach the frame and do not stretch the axes.
  private var references: String {
    panel.series.map { series in
      let look = GnuplotLook.reference(series.label.flatMap { styles[$0] } ?? 0)
      switch series.content {
      case .verticalLine(let x) where x.isFinite:
        return "set arrow from first \(x), graph 0 to first \(x), graph 1 nohead \(look)\n"
      case .horizontalLine(let y) where y.isFinite:
        return "set arrow from graph 0, first \(y) to graph 1, first \(y) nohead \(look)\n"
      default: return ""
      }
    }.joined()
  }

  private func look(_ index: Int) -> GnuplotLook {
    let series = panel.series[index]
    return GnuplotLook(series, style: series.style ?? series.label.flatMap { styles[$0] } ?? index)
  }

  private func plots(_ index: Int) -> [String] {
    let name = "$\(prefix)s\(index + 1)"
    let look = look(index)
    switch panel.series[index].content {
    case .line: return ["\(name) using 1:2 \(look.line)"]
    case .points: return ["\(name) using 1:2 \(look.points)"]
    case .linePoints: return ["\(name) using 1:2 \(look.linePoints)"]
    case .histogram:
      let outline = "\(name) using 1:2 \(look.outline)"
      // On a logarithmic axis an area has no foot to stand on.
      guard panel.y.scale == .linear else { return [outline] }
      return ["\(name) using 1:2 with filledcurves y=0 \(look.area)", outline]
    case .band: return ["\(name) using 1:2:3 with filledcurves \(look.area)"]
    case .bars(_, let lower, _, let dots):
      let boxes = "\(name) using 1:2:5 \(look.bars)"
      let errors =
        "\(name) using 1:3:(0):($4-$3) with vectors heads size graph 0.008,90 "
        + "lc rgb '#333333' lw 1.2"
      return [boxes] + (lower.isEmpty ? [] : [errors])
        + dots.indices.map { "\(name) using 1:\($0 + 6) \(GnuplotLook.dots)" }
    case .scatter: return ["\(name) using 1:2:3 \(look.points)"]
    case .verticalLine, .horizontalLine, .heatMap: return []
    }
  }

  private func outline(_ edges: [Double], _ heights: [Double]) -> [[Double]] {
    let foot = panel.y.scale == .logarithmic ? Double.nan : 0
    var x: [Double] = [], y: [Double] = []
    for (bin, height) in heights.enumerated() {
      x += [edges[bin], edges[bin + 1]]
      y += [height, height]
    }
    guard let first = edges.first, let last = edges.last else { return [[], []] }
    return [[first] + x + [last], [foot] + y + [foot]]
  }

  /// Position, height, error ends and width of each bar; series share a category's width.
  private func barColumns(
    _ index: Int, _ heights: [Double], _ lower: [Double], _ upper: [Double]
  ) -> [[Double]] {
    let count = panel.series.count(where: \.isBars)
    let place = panel.series[..<index].count(where: \.isBars)
    let width = 0.8 / Double(count)
    let offset = (Double(place) - Double(count - 1) / 2) * width
    let empty = [Double](repeating: .nan, count: heights.count)
    return [
      heights.indices.map { Double($0) + offset }, heights, lower.isEmpty ? empty : lower,
      upper.isEmpty ? empty : upper, heights.map { _ in width * 0.92 },
    ]
  }

  private var spatial: String {
    var text = """
      set border 4095 lw 0.5 lc rgb '#999999'; set tics out scale 0.5 font ',10' textcolor rgb '#333333'
      set grid x y z lc rgb '#e4e4e4' lw 0.5 dt 1; set xyplane relative 0
      set view 65,35

      """
    if panel.isEqualAspect { text += "set view equal xyz\n" }
    for (index, (name, axis)) in [("x", panel.x), ("y", panel.y), ("z", panel.z)].enumerated() {
      let turn = name == "z" ? " rotate by 90 offset 1.5,0" : ""
      text += "set \(name)label \(GnuplotText.quote(axis.label)) noenhanced\(turn)\n"
      if let range = axis.range ?? GnuplotAxis.extent(of: panel.series, coordinate: index) {
        text += "set \(name)range [\(range.lowerBound):\(range.upperBound)]\n"
        text += "set \(name)tics \(GnuplotAxis.step(over: range))\n"
      }
    }
    return text + "splot \(panel.series.indices.flatMap(plots).joined(separator: ", \\\n  "))\n"
  }
}
