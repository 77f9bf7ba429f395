import Images
import MonteCarlo
import Report
import Trainer

/// Pictures of a study: generated images only, never the data's.
extension Study {
  /// A sheet with a row for each group; of networks that differ in the seed alone, the first.
  mutating func show(_ parts: [Part], of entry: StudyModel, _ rows: String) {
    if entry.number > 0 { return }
    let file = "\(entry.name).png"
    list(parts, samples: Self.shown, in: file, of: entry)
    let sheet = ContactSheet.strip(parts.map { ($0.group, $0.decoded.shown) })
    show(sheet, file, "generated images by group", entry, rows)
  }

  /// A sheet with a row for each number of steps: the first image of each group, or all images where there is one group.
  ///
  /// - Parameter columns: what stands above the columns.
  mutating func showSteps(
    _ parts: [Part], of entry: StudyModel, columns: [String] = [], _ rows: String
  ) {
    if entry.number > 0 { return }
    let file = "\(entry.name)-steps.png"
    var steps: [Int] = []
    for case let step? in parts.map(\.step) where !steps.contains(step) { steps.append(step) }
    var sheet = ContactSheet.strip(
      steps.map { step in
        let groups = parts.filter { $0.step == step }
        let images =
          groups.count == 1
          ? groups[0].decoded.shown : Self.joined(groups.map { $0.decoded.shown.subset([0]) })
        return ("\(step)", images)
      })
    sheet.columnLabels = columns
    list(
      parts, samples: parts.count == steps.count ? Self.shown : 1, in: file, of: entry)
    show(sheet, file, "generated images after more and more steps", entry, rows)
  }

  /// A sheet with a row for each path, for several pairs of end points.
  ///
  /// - Parameter parts: the groups of all paths, each once.
  mutating func showPaths(
    _ paths: [(name: String, images: [DecodedGroup])], _ parts: [Part], positions: [Double],
    pairs: Int, of entry: StudyModel
  ) {
    if entry.number > 0 { return }
    let file = "\(entry.name)-paths.png"
    list(parts, samples: pairs, in: file, of: entry)
    let kept = paths.first?.images.first?.shown.count ?? 0
    let rows = (0..<min(pairs, kept)).flatMap { pair in
      paths.map { path in
        (
          label: "\(pair + 1) \(path.name)",
          images: Self.joined(path.images.map { $0.shown.subset([pair]) })
        )
      }
    }
    var sheet = ContactSheet.strip(rows)
    sheet.columnLabels = ([0] + positions + [1]).map { "\($0)" }
    show(
      sheet, file, "decoded paths", entry,
      "Rows: the paths between one pair of end points after another, from the start at the left to the "
        + "end at the right.")
  }

  private func show(
    _ sheet: ContactSheet, _ file: String, _ description: String, _ entry: StudyModel,
    _ rows: String
  ) {
    var sheet = sheet
    sheet.magnification = ContactSheet.magnification(forSize: settings.size)
    show(
      ExperimentPicture(
        file: file, description: description,
        caption:
          "Generated images after \(entry.plan.steps) steps; \(entry.words). \(rows) \(ModelTrainer.valueRange)",
        bytes: PNGFile.bytes(of: sheet.picture)))
  }

  /// Adds the images of a sheet to the table of single images.
  private mutating func list(
    _ parts: [Part], samples: Int, in file: String, of entry: StudyModel
  ) {
    for part in parts {
      let group = part.decoded
      for sample in 0..<min(samples, group.shown.count) {
        images.append(
          entry.cells + [.integer(part.step ?? entry.plan.steps), .text(part.group)] + part.cells
            + [
              .integer(sample + 1), .real(Double(group.norms[sample])),
              .real(Double(group.scores[sample])), .real(Double(group.saturations[sample])),
              .real(Double(group.levels[sample])), .text(file),
            ])
      }
    }
  }

  /// What is told of a single image.
  static let imageColumns = ["sample", "norm", "score", "saturation", "level", "image_file"]

  private static func joined(_ images: [ImageSet]) -> ImageSet {
    ImageSet(
      size: images[0].size, channels: images[0].channels, pixels: images.flatMap(\.pixels))
  }
}
