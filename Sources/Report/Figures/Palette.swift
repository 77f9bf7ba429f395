/// Colours, dashes and markers that stay apart for every reader and in a grey print.
///
/// - Source: the colours are those of Okabe & Ito, "Color Universal Design" (2008), its yellow,
///   faint on white, exchanged for a grey; the heat map's are matplotlib's viridis at eight points.
enum Palette {
  static let colors = [
    "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000", "#999999",
  ]
  static let dashes = [
    "solid", "(14,5)", "(3,4)", "(14,4,3,4)", "(7,4)", "(14,4,3,4,3,4)", "(20,4)", "(2,2)",
  ]
  static let markers = [7, 5, 9, 13, 11, 6, 4, 8]
  static let heat = [
    "#440154", "#46327E", "#365C8D", "#277F8E", "#1FA187", "#4AC16D", "#A0DA39", "#FDE725",
  ]
  static let grey = "#777777"
  static let referenceDashes = ["(6,4)", "(2,3)", "(12,4)", "(8,3,2,3)"]

  /// The item for a style, beginning again after the last.
  static func item<Item>(_ items: [Item], _ style: Int) -> Item {
    items[((style % items.count) + items.count) % items.count]
  }

  /// Each distinct label's place in the palette, by first appearance in the figure.
  static func styles(of figure: Figure) -> [String: Int] {
    var styles: [String: Int] = [:]
    var count = (reference: 0, other: 0)
    for series in figure.panels.flatMap(\.series) {
      guard let label = series.label, styles[label] == nil else { continue }
      styles[label] = series.style ?? (series.isReference ? count.reference : count.other)
      if series.isReference { count.reference += 1 } else { count.other += 1 }
    }
    return styles
  }
}

extension Series {
  /// Whether this is a reference line, drawn in grey whatever the palette.
  var isReference: Bool {
    switch content {
    case .verticalLine, .horizontalLine: true
    default: false
    }
  }
}
