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

  private var legend: String {
    let box = layout.legend
    let samples = layout.entries.map { entry in
      let look = GnuplotLook(entry.series, style: entry.style)
      return "NaN \(look.sample) title \(GnuplotText.quote(entry.label))"
    }
    let direction = figure.legend == .right ? "vertical" : "horizontal"
    return """
      reset
      \(GnuplotPanel.margins(box, layout))
      unset border; unset tics
      set xrange [0:1]; set yrange [0:1]
      set key inside center center \(direction) Left reverse noenhanced samplen 3 spacing 1.2 \
      \(figure.legend == .right ? "maxrows \(layout.entries.count)" : "maxcols \(layout.legendColumns)")
      plot \(samples.joined(separator: ", \\\n  "))

      """
  }
}

/// How a series looks: its colour, dash, marker and fill.
struct GnuplotLook {
  private let series: Series
  private let color: String
  private let dash: String
  private let marker: Int

  init(_ series: Series, style: Int) {
    self.series = series
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
  static let reference = "lc rgb '\(Palette.grey)' dt (6,4) lw 1.2"

  /// What the legend shows.
  var sample: String {
    switch series.content {
    case .line: line
    case .points, .scatter: points
    case .linePoints: linePoints
    case .histogram: "with boxes \(color) fs transparent solid 0.22 border"
    case .band: "with filledcurves \(area)"
    case .bars: bars
    case .verticalLine, .horizontalLine: "with lines \(Self.reference)"
    case .heatMap: "with lines \(color)"
    }
  }
}
