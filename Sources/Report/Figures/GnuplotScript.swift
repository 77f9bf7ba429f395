/// A figure in gnuplot's language: data first, then the drawing, once for each picture format.
///
/// The script holds no path but the pictures' names, no time and no machine, so equal figures give
/// equal bytes.
struct GnuplotScript {
  private let figure: Figure
  private let name: String
  private let layout: FigureLayout

  init(_ figure: Figure, name: String) {
    self.figure = figure
    self.name = name
    layout = FigureLayout(figure)
  }

  var text: String {
    let panels = figure.panels.enumerated().map { index, panel in
      GnuplotPanel(
        panel, prefix: "p\(index + 1)", box: layout.plots[index], layout: layout,
        styles: Palette.styles(of: figure))
    }
    var text = """
      # A picture and its data. To draw it again: gnuplot -d \(name).gp
      set encoding utf8
      set decimalsign '.'

      """
    for panel in panels { text += panel.data }
    if !layout.entries.isEmpty { text += legendData }
    text += """
      do for [kind in 'svg png'] {
      if (kind eq 'svg') {
      set terminal svg size \(layout.width),\(layout.height) enhanced font 'Arial,12' background '#ffffff'
      set output \(GnuplotText.quote(name + ".svg"))
      } else {
      set terminal pngcairo size \(2 * layout.width),\(2 * layout.height) enhanced font 'Arial,12' \
      fontscale 2 linewidth 2 pointscale 2 background '#ffffff'
      set output \(GnuplotText.quote(name + ".png"))
      }
      set multiplot

      """
    if !figure.title.isEmpty { text += title }
    for panel in panels { text += panel.commands }
    if !layout.entries.isEmpty { text += legend }
    return text + "unset multiplot\nunset output\n}\n"
  }

  private var title: String {
    // A label belongs to a plot, so the title is a plot of nothing.
    """
    reset
    unset border; unset tics; unset key
    set xrange [0:1]; set yrange [0:1]
    set label 1 \(GnuplotText.quote(figure.title)) at screen 0.5,\
    \(GnuplotText.fraction(layout.height - 18, of: layout.height)) center noenhanced font ',15'
    plot NaN notitle
    unset label 1

    """
  }

  /// Samples and texts at places of our own: gnuplot's key cannot be told to fill rows first.
  private var legend: String {
    let box = layout.legend
    var text = """
      reset
      \(GnuplotPanel.margins(box, layout))
      unset border; unset tics; unset key
      set xrange [0:\(box.width)]; set yrange [0:\(box.height)]

      """
    var plots: [String] = []
    for (index, entry) in layout.entries.enumerated() {
      let place = layout.place(ofEntry: index)
      let look = GnuplotLook(entry.series, style: entry.style)
      text +=
        "set label \(GnuplotText.quote(entry.label)) at \(place.x + 42),\(place.y) left noenhanced\n"
      if let fill = look.fill {
        text +=
          "set object rectangle from \(place.x),\(place.y - 5) to \(place.x + 34),"
          + "\(place.y + 5) \(fill)\n"
      }
      if let line = look.sampleLine { plots.append("$legend index \(index) using 1:2 \(line)") }
      if let marker = look.sampleMarker {
        plots.append("$legend index \(index) using 1:2 every ::1::1 \(marker)")
      }
    }
    if plots.isEmpty { plots.append("NaN notitle") }
    return text + "plot \(plots.joined(separator: ", \\\n  "))\n"
  }

  /// Three points for each entry's line and marker.
  private var legendData: String {
    var text = "$legend << END\n"
    for index in layout.entries.indices {
      let place = layout.place(ofEntry: index)
      for offset in [0, 17, 34] { text += "\(place.x + offset) \(place.y)\n" }
      text += "\n\n"
    }
    return text + "END\n"
  }
}

/// How a series looks: its colour, dash, marker and fill.
struct GnuplotLook {
  private let series: Series
  private let style: Int
  private let color: String
  private let dash: String
  private let marker: Int

  init(_ series: Series, style: Int) {
    self.series = series
    self.style = style
    color = "lc rgb '\(Palette.item(Palette.colors, style))'"
    let dashes = Palette.item(Palette.dashes, style)
    dash = "dt \(dashes == "solid" ? "1" : dashes)"
    marker = Palette.item(Palette.markers, style)
  }

  var line: String { "with lines \(color) \(dash) lw 1.8" }
  var outline: String { "with lines \(color) lw 1.4" }
  var points: String { "with points \(color) pt \(marker) ps 0.6" }
  var linePoints: String { "with linespoints \(color) \(dash) lw 1.6 pt \(marker) ps 0.7" }
  var area: String { "\(color) fs transparent solid 0.22 noborder" }
  var bars: String { "with boxes \(color) fs solid 0.75 noborder" }
  /// On bars of any colour.
  static let dots = "with points lc rgb '#333333' pt 7 ps 0.35"

  /// A grey line, told apart by its dash.
  static func reference(_ style: Int) -> String {
    "lc rgb '\(Palette.grey)' dt \(Palette.item(Palette.referenceDashes, style)) lw 1.2"
  }

  /// The line that the legend shows.
  var sampleLine: String? {
    switch series.content {
    case .line, .linePoints: line
    case .verticalLine, .horizontalLine: "with lines \(Self.reference(style))"
    default: nil
    }
  }

  /// The marker that the legend shows.
  var sampleMarker: String? {
    switch series.content {
    case .points, .scatter, .linePoints: points
    default: nil
    }
  }

  /// The filled box that the legend shows.
  var fill: String? {
    switch series.content {
    case .histogram: "f\(color.dropFirst()) fs transparent solid 0.22 border \(color)"
    case .band: "f\(color.dropFirst()) fs transparent solid 0.22 noborder"
    case .bars: "f\(color.dropFirst()) fs solid 0.75 noborder"
    default: nil
    }
  }
}
