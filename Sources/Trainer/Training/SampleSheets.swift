import Foundation
import Images
import Report

/// The folder `samples`: a sheet of the same latent vectors after more and more steps, and a strip of them all.
///
/// The first images of every sheet are kept in `samples/.strip`, so that a resumed training can put them into its strip.
package struct SampleSheets {
  private let folder: OutputFolder
  private let plan: TrainingPlan
  private let memory: GrowingFile

  /// How many images a sheet shows.
  package static let count = 64
  /// How many of them stand in a row, and how many of the first are in the strip.
  package static let columns = 8
  /// How many rows the strip has at most.
  static let rows = 16

  init(_ folder: OutputFolder, plan: TrainingPlan) throws(ReportError) {
    self.folder = try folder.folder("samples")
    self.plan = plan
    memory = GrowingFile(self.folder.path(of: ".strip"))
  }

  /// Forgets all but the first `count` samples, and removes the sheets of `step` steps and more.
  func keep(_ count: Int, below step: Int) throws(ReportError) {
    try memory.keep(count * rowSize)
    // Rows that somebody removed become white, so that those that follow keep their places.
    let missing = count * rowSize - memory.size
    if missing > 0 { try memory.append([UInt8](repeating: 255, count: missing)) }
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
      guard name.hasPrefix("step-"), name.hasSuffix(".png"),
        let found = Int(name.dropFirst(5).dropLast(4)), found >= step
      else { continue }
      try? FileManager.default.removeItem(atPath: folder.path(of: name))
    }
  }

  /// Draws the sheet of images after `step` steps and remembers its first ones.
  func draw(_ values: [Float], step: Int) throws(ReportError) {
    let images = ImageSet(size: plan.size, channels: plan.channels, values: values)
    var sheet = ContactSheet(images, columns: Self.columns)
    sheet.magnification = ContactSheet.magnification(forSize: plan.size)
    try sheet.write(to: folder.path(of: Self.name(step)))
    try memory.append(Array(images.pixels.prefix(rowSize)))
  }

  /// Draws the strip of all samples, or of as many as fit, evenly chosen, first and last among them.
  func drawStrip(_ samples: [SampleReport]) throws(ReportError) {
    let bytes = memory.size > 0 ? try InputFile.bytes(of: memory.path) : []
    let count = min(samples.count, bytes.count / rowSize)
    guard count > 0 else { return }
    let chosen = min(count, Self.rows)
    let rows = (0..<chosen).map { row in
      let index = chosen == 1 ? 0 : row * (count - 1) / (chosen - 1)
      let pixels = Array(bytes[index * rowSize..<(index + 1) * rowSize])
      return (
        label: "\(samples[index].step)",
        images: ImageSet(size: plan.size, channels: plan.channels, pixels: pixels)
      )
    }
    var sheet = ContactSheet.strip(rows)
    sheet.magnification = ContactSheet.magnification(forSize: plan.size)
    try sheet.write(to: folder.path(of: "strip.png"))
  }

  private var rowSize: Int { Self.columns * plan.size * plan.size * plan.channels }

  /// `step-000250.png`; names sort by step.
  static func name(_ step: Int) -> String { "\(StepName.of(step)).png" }
}
