public import Report

/// A grid of images as one picture, with a title, a caption and labels.
///
/// Images stand in reading order on white. Magnification repeats pixels, so that what is seen is what is
/// there. Texts are ASCII in a small raster font; a label that is wider than its place is cut.
public struct ContactSheet: Sendable {
  /// What is shown.
  public var images: ImageSet
  /// Images in a row; at least 1.
  public var columns: Int
  /// How many pixels of the sheet a pixel of an image is wide and high; at least 1.
  public var magnification = 1
  /// Pixels between images and around them.
  public var margin = 2
  /// A line above the images; empty for none.
  public var title = ""
  /// A line below the images; empty for none.
  public var caption = ""
  /// Texts left of the rows, from the top; empty for none.
  public var rowLabels: [String] = []
  /// Texts above the columns, from the left; empty for none.
  public var columnLabels: [String] = []

  /// How often images of a size are magnified for people to see them: twice below 64 pixels.
  package static func magnification(forSize size: Int) -> Int { size < 64 ? 2 : 1 }

  /// A sheet of images in `columns` columns.
  public init(_ images: ImageSet, columns: Int) {
    self.images = images
    self.columns = columns
  }

  /// A strip: one row for each of several sets, such as the same latents after more and more steps.
  ///
  /// Rows may be of different length; size and channels must agree.
  public static func strip(_ rows: [(label: String, images: ImageSet)]) -> ContactSheet {
    precondition(!rows.isEmpty, "a strip needs a row")
    let first = rows[0].images
    let columns = rows.map(\.images.count).max() ?? 1
    var pixels: [UInt8] = []
    for (_, images) in rows {
      precondition(
        images.size == first.size && images.channels == first.channels,
        "the rows of a strip have one size and one number of channels")
      pixels += images.pixels
      let missing = (columns - images.count) * first.valuesPerImage
      pixels += [UInt8](repeating: 255, count: missing)
    }
    var sheet = ContactSheet(
      ImageSet(size: first.size, channels: first.channels, pixels: pixels), columns: columns)
    sheet.rowLabels = rows.map(\.label)
    return sheet
  }

  /// The sheet as one picture, of as many channels as the images.
  public var picture: Picture {
    precondition(
      columns > 0 && magnification > 0 && margin >= 0,
      "a sheet of \(columns) columns, magnified \(magnification) times, margin \(margin)")
    let rows = max(1, (images.count + columns - 1) / columns)
    let cell = images.size * magnification + margin
    let line = BitmapFont.height + 4
    let left = (rowLabels.map { BitmapFont.width($0) + 4 }.max() ?? -margin) + margin
    let top = (title.isEmpty ? 0 : line) + (columnLabels.isEmpty ? 0 : line)
    let textWidth = max(BitmapFont.width(title), BitmapFont.width(caption))
    var canvas = Canvas(
      width: max(left + columns * cell + margin, textWidth + 2 * max(margin, 2)),
      height: top + rows * cell + margin + (caption.isEmpty ? 0 : line), channels: images.channels)
    for index in 0..<images.count {
      canvas.paint(
        images, index, x: left + margin + index % columns * cell,
        y: top + margin + index / columns * cell, magnification: magnification)
    }
    let x = max(margin, 2)
    canvas.write(title, x: x, y: 3, width: canvas.width - x)
    canvas.write(caption, x: x, y: canvas.height - line + 2, width: canvas.width - x)
    for (row, label) in rowLabels.prefix(rows).enumerated() {
      let y = top + margin + row * cell + (cell - margin - BitmapFont.height) / 2
      canvas.write(label, x: margin, y: y, width: left)
    }
    for (column, label) in columnLabels.prefix(columns).enumerated() {
      let slack = max(0, cell - margin - BitmapFont.width(label)) / 2
      canvas.write(
        label, x: left + margin + column * cell + slack, y: top - line + 3, width: cell - slack)
    }
    return Picture(
      width: canvas.width, height: canvas.height, channels: images.channels, pixels: canvas.pixels)
  }

  /// Writes the sheet as a PNG file; one that exists is replaced.
  ///
  /// - Throws: `ReportError.file`, as `OutputFile`.
  public func write(to path: String) throws(ReportError) {
    try PNGFile.write(picture, to: path)
  }
}

/// White paper on which images and letters are put.
private struct Canvas {
  let width: Int
  let height: Int
  let channels: Int
  var pixels: [UInt8]

  init(width: Int, height: Int, channels: Int) {
    self.width = width
    self.height = height
    self.channels = channels
    pixels = [UInt8](repeating: 255, count: width * height * channels)
  }

  mutating func paint(_ images: ImageSet, _ index: Int, x: Int, y: Int, magnification: Int) {
    let size = images.size
    for row in 0..<size * magnification {
      for column in 0..<size * magnification {
        let source = (row / magnification * size + column / magnification) * channels
        let target = ((y + row) * width + x + column) * channels
        for channel in 0..<channels {
          pixels[target + channel] =
            images.pixels[
              index * images.valuesPerImage + source + channel]
        }
      }
    }
  }

  mutating func write(_ text: String, x: Int, y: Int, width limit: Int) {
    for (index, letter) in text.utf8.enumerated() {
      let start = index * BitmapFont.advance
      if start + BitmapFont.advance - 1 > limit { return }
      for row in 0..<BitmapFont.height where (0..<height).contains(y + row) {
        for column in 0..<5 where BitmapFont.hasInk(letter, row: row, column: column) {
          guard x + start + column < width else { continue }
          let target = ((y + row) * width + x + start + column) * channels
          for channel in 0..<channels { pixels[target + channel] = 40 }
        }
      }
    }
  }
}
