import Foundation
import Images
public import Report
public import Trainer

/// A training that is finished, in its folder.
public struct TrainedModel: Sendable {
  /// What was trained.
  public let plan: TrainingPlan
  /// The folder of the training.
  public let path: String

  /// After how many steps the networks were kept, in ascending order, the last step among them.
  public var keptSteps: [Int] { ModelStore.keptSteps(of: plan) }

  /// What every step found, one row a step: the columns of `metrics.csv`.
  ///
  /// - Throws: `ReportError` where the file cannot be read.
  public func metrics() throws(ReportError) -> Table {
    let all = try CSVReader(contentsOf: "\(path)/metrics.csv").table()
    var table = Table(columns: all.columns)
    for row in all.rows.prefix(plan.steps) { table.append(row) }
    return table
  }

  /// The name of its folder.
  var name: String { URL(fileURLWithPath: path).lastPathComponent }

  /// The generator as it was after so many steps; 0 for that before the first.
  ///
  /// - Throws: `ReportError` where it was not kept or cannot be read; `TrainerError` where it does not fit the plan.
  public func generator(after step: Int, tasks: Int) throws -> Generator {
    if step == 0 { return try Generator(untrained: plan, tasks: tasks) }
    return try Generator(plan: plan, tensors: networks(after: step), tasks: tasks)
  }

  /// The discriminator after the last step.
  ///
  /// - Throws: as ``generator(after:tasks:)``.
  public func discriminator(tasks: Int) throws -> Discriminator {
    try Discriminator(plan: plan, tensors: networks(after: plan.steps), tasks: tasks)
  }

  private func networks(after step: Int) throws(ReportError) -> [NamedTensor] {
    try Checkpoint(contentsOf: TrainingFolder.snapshot(in: path, step: step)).tensors
  }

  /// Images of the plan's prior after the last step, as a sheet in PNG.
  ///
  /// - Throws: as ``generator(after:tasks:)``.
  public func sheet(tasks: Int) throws -> [UInt8] {
    let latents = try SheetLatents.vectors(of: plan, count: SampleSheets.count)
    var sheet = ContactSheet(
      images(try generator(after: plan.steps, tasks: tasks).generate(latents: latents)),
      columns: SampleSheets.columns)
    sheet.magnification = ContactSheet.magnification(forSize: plan.size)
    return PNGFile.bytes(of: sheet.picture)
  }

  func hasKept(_ step: Int) -> Bool {
    FileManager.default.fileExists(atPath: TrainingFolder.snapshot(in: path, step: step))
  }

  private func images(_ values: [Float]) -> ImageSet {
    ImageSet(size: plan.size, channels: plan.channels, values: values)
  }
}
