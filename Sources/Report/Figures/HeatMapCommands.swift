import Foundation

/// A heat map in gnuplot's language: cells, their values, and the colour bar.
struct HeatMapCommands {
  private let map: HeatMap
  private let axis: Axis
  private let prefix: String

  init(_ map: HeatMap, axis: Axis, prefix: String) {
    self.map = map
    self.axis = axis
    self.prefix = prefix
  }

  var data: String {
    var text = "$\(prefix)m << END\n"
    for row in paddedValues { text += row.map(GnuplotText.number).joined(separator: " ") + "\n" }
    text += "END\n"
    guard let digits = map.digits else { return text }
    text += "$\(prefix)t << END\n"
    for (y, row) in map.values.enumerated() {
      for (x, value) in row.enumerated() where value.isFinite {
        // White on the dark end of the palette, black on the bright one.
        let color = fraction(value) < 0.6 ? 0xFFFFFF : 0
        text += "\(x) \(y) \(ReadableNumber.text(value, digits: digits)) \(color)\n"
      }
    }
    // gnuplot refuses an empty block; this point lies outside of the frame.
    return text + "-9 -9 0 0\nEND\n"
  }

  func commands(_ box: FigureLayout.Box, _ layout: FigureLayout, isSlanted: Bool) -> String {
    let colors = Palette.heat.enumerated().map { "\($0.offset) '\($0.element)'" }
    let left = GnuplotText.fraction(box.left + box.width + 12, of: layout.width)
    let bottom = GnuplotText.fraction(layout.height - box.top - box.height, of: layout.height)
    let width = GnuplotText.fraction(13, of: layout.width)
    let height = GnuplotText.fraction(box.height, of: layout.height)
    var text = """
      set border 15 lw 0.6; set tics scale 0
      set object 1 rectangle from graph 0,0 to graph 1,1 behind fc rgb '#dddddd' fs solid noborder
      set palette defined (\(colors.joined(separator: ", ")))
      set colorbox vertical user origin screen \(left), screen \(bottom) size screen \(width), \
      screen \(height)
      set cblabel \(GnuplotText.quote(axis.label)) noenhanced offset 1.2,0
      set cbtics scale 0.5
      set cbrange [\(ends.low):\(ends.high)]
      set xrange [-0.5:\(Double(map.columnLabels.count) - 0.5)]
      set yrange [\(Double(map.rowLabels.count) - 0.5):-0.5]
      set xtics (\(marks(map.columnLabels)))\(isSlanted ? " rotate by 35 right" : "") noenhanced
      set ytics (\(marks(map.rowLabels))) noenhanced

      """
    if axis.scale == .logarithmic { text += "set logscale cb\nset format cb '10^{%L}'\n" }
    text += "plot $\(prefix)m matrix with image pixels"
    if map.digits != nil {
      text += ", \\\n  $\(prefix)t using 1:2:3:4 with labels noenhanced font ',10' tc rgb variable"
    }
    return text + "\n"
  }

  /// The values as they are drawn.
  ///
  /// Those below a logarithmic colour bar stand at its lower end. A single row or column stands twice, since gnuplot finds
  /// no size for an image of one; the frame shows the first alone.
  private var paddedValues: [[Double]] {
    let lowest = axis.scale == .logarithmic ? ends.low : -.infinity
    let rows = map.values.map { row in
      let drawn = row.map { $0 < lowest ? lowest : $0 }
      return drawn.count == 1 ? drawn + drawn : drawn
    }
    return rows.count == 1 ? rows + rows : rows
  }

  private func marks(_ labels: [String]) -> String {
    labels.enumerated().map { "\(GnuplotText.quote($0.element)) \($0.offset)" }
      .joined(separator: ", ")
  }

  /// The colour bar's ends; never equal, which gnuplot would refuse.
  private var ends: (low: Double, high: Double) {
    let isLog = axis.scale == .logarithmic
    let values = map.values.joined().filter { $0.isFinite && (!isLog || $0 > 0) }
    let low = axis.range?.lowerBound ?? values.min() ?? (isLog ? 0.1 : 0)
    let high = axis.range?.upperBound ?? values.max() ?? (isLog ? 10 : 1)
    if low < high { return (low, high) }
    return isLog ? (low / 2, low * 2) : (low - 0.5, low + 0.5)
  }

  private func fraction(_ value: Double) -> Double {
    let (low, high) = ends
    guard axis.scale == .logarithmic else { return (value - low) / (high - low) }
    return value > 0 ? log(value / low) / log(high / low) : 0
  }
}
