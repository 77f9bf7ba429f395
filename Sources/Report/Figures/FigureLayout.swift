/// Where everything stands, in points from the upper left corner.
///
/// Every plot area in the grid has the same size, so that panels compare; margins grow with the text
/// that they hold.
struct FigureLayout {
  struct Box: Equatable {
    var left: Int
    var top: Int
    var width: Int
    var height: Int

    func inset(by margin: Int) -> Box {
      Box(
        left: left + margin, top: top + margin, width: width - 2 * margin,
        height: height - 2 * margin)
    }
  }

  /// One mark in the legend.
  struct Entry: Equatable {
    let series: Series
    let label: String
    let style: Int
  }

  static let characterWidth = 7
  let width: Int
  let height: Int
  let plots: [Box]
  let legend: Box
  let entries: [Entry]
  let legendColumns: Int

  init(_ figure: Figure) {
    let entries = Self.entries(of: figure)
    let longest = entries.map { $0.label.count }.max() ?? 0
    // Signs such as = and ( are wider than letters, and the next sample must not touch them.
    let entryWidth = longest * (Self.characterWidth + 1) + 52
    let margins = Self.margins(of: figure)
    let plot = Self.plotSize(of: figure)
    let cellWidth = margins.left + plot.width + margins.right
    let cellHeight = margins.top + plot.height + margins.bottom
    let rows = (figure.panels.count + figure.columns - 1) / figure.columns
    let isRight = figure.legend == .right && !entries.isEmpty
    let legendWidth = isRight ? entryWidth : 0
    let gridWidth = cellWidth * figure.columns
    let titleWidth = figure.title.count * 9 + 24
    width = max(gridWidth, titleWidth, figure.legend == .below ? entryWidth + 24 : 0) + legendWidth
    let top = figure.title.isEmpty ? 4 : 34
    let inset = (width - legendWidth - gridWidth) / 2
    plots = figure.panels.indices.map { index in
      Box(
        left: inset + index % figure.columns * cellWidth + margins.left,
        top: top + index / figure.columns * cellHeight + margins.top, width: plot.width,
        height: plot.height)
    }
    let bottom = top + rows * cellHeight
    legendColumns = isRight ? 1 : max(1, min(entries.count, (width - 24) / max(entryWidth, 1)))
    if isRight {
      let needed = entries.count * 20 + 8
      legend = Box(
        left: width - legendWidth, top: top + margins.top, width: legendWidth, height: needed)
      height = max(bottom, top + margins.top + needed) + 4
    } else {
      let lines = entries.isEmpty ? 0 : (entries.count + legendColumns - 1) / legendColumns
      let used = min(width, legendColumns * entryWidth)
      legend = Box(left: (width - used) / 2, top: bottom, width: used, height: lines * 20)
      height = bottom + lines * 20 + (lines > 0 ? 10 : 4)
    }
    self.entries = entries
  }

  /// Where an entry's sample begins, in points from the legend's lower left corner; rows fill first.
  func place(ofEntry index: Int) -> (x: Int, y: Int) {
    let row = index / legendColumns, column = index % legendColumns
    return (column * (legend.width / legendColumns) + 4, legend.height - row * 20 - 10)
  }

  /// The labelled series, each label once.
  private static func entries(of figure: Figure) -> [Entry] {
    let styles = Palette.styles(of: figure)
    var entries: [Entry] = []
    for series in figure.panels.flatMap(\.series) {
      guard let label = series.label, !entries.contains(where: { $0.label == label }) else {
        continue
      }
      entries.append(Entry(series: series, label: label, style: series.style ?? styles[label] ?? 0))
    }
    return entries
  }

  private static func margins(
    of figure: Figure
  ) -> (left: Int, right: Int, top: Int, bottom: Int) {
    let maps = figure.panels.compactMap(\.heatMap)
    let rowText = maps.flatMap(\.rowLabels).map(\.count).max() ?? 0
    let markText = figure.panels.compactMap(\.longestRowMark).max() ?? 0
    let columnText = figure.panels.filter { $0.slantsColumns }.map(\.longestColumn).max() ?? 0
    let hasBar = !maps.isEmpty
    let slant = columnText * Self.characterWidth * 6 / 10
    let isSpatial = figure.panels.contains { $0.isSpatial }
    let hasXLabel = figure.panels.contains { !$0.x.label.isEmpty }
    return (
      left: max(
        88, rowText > 0 ? rowText * characterWidth + 52 : 0, markText * characterWidth + 32),
      right: hasBar ? 96 : isSpatial ? 40 : 22,
      top: figure.panels.contains { !$0.title.isEmpty } ? 30 : 14,
      bottom: max(slant + 20, 32) + (hasXLabel ? 32 : 4)
    )
  }

  private static func plotSize(of figure: Figure) -> (width: Int, height: Int) {
    let maps = figure.panels.compactMap(\.heatMap)
    if !maps.isEmpty {
      let columns = maps.map(\.columnLabels.count).max() ?? 1
      let rows = maps.map(\.rowLabels.count).max() ?? 1
      return (min(max(columns * 52, 220), 640), min(max(rows * 32, 150), 640))
    }
    let bars = figure.panels.compactMap { panel in
      panel.series.contains(where: \.isBars) ? panel.x.ticks?.count : nil
    }
    if let most = bars.max() { return (min(max(most * 64, 320), 720), 240) }
    if figure.panels.contains(where: { $0.isEqualAspect || $0.isSpatial }) { return (290, 290) }
    let rows = figure.panels.map { $0.y.ticks?.count ?? 0 }.max() ?? 0
    return (340, max(240, rows * 22))
  }
}

extension Panel {
  /// The names along the horizontal axis.
  private var columnNames: [String] {
    heatMap?.columnLabels ?? (series.contains(where: \.isBars) ? x.ticks?.map(\.label) ?? [] : [])
  }

  /// The characters in the longest name along the vertical axis; nil where the renderer chooses the marks.
  var longestRowMark: Int? { y.ticks?.map(\.label.count).max() }

  /// The characters in the longest of them.
  var longestColumn: Int { columnNames.map(\.count).max() ?? 0 }

  /// Whether the names are too long to stand side by side.
  var slantsColumns: Bool { longestColumn > (heatMap == nil ? 8 : 6) }
}
