import Foundation
public import Report

/// The folder of one training, locked for as long as this value lives.
///
/// It holds `plan.json`, `manifest.json`, `checkpoint.safetensors` and the one before it, `metrics.csv`, `samples.csv`,
/// `samples/`, `training.svg` and `health.md`. All but the manifest are equal for equal trainings, whether or not they were
/// interrupted.
public final class TrainingFolder: Sendable {
  /// The path as given.
  public var path: String { folder.path }
  let folder: OutputFolder
  private let lock: FolderLock

  /// Makes the folder, or takes one that an earlier training made.
  ///
  /// - Throws: `ReportError.file` where it is a file, holds something else, may not be written, or is being trained in
  ///   by another process.
  public init(_ path: String) throws(ReportError) {
    folder = try OutputFolder(path, command: TrainingPlan.command)
    lock = try FolderLock(path)
    removeUnfinished()
  }

  /// The plan of the training in it; nil where there is none yet.
  ///
  /// - Throws: `ReportError.format` where the file is no such plan.
  public func plan() throws(ReportError) -> TrainingPlan? {
    let path = folder.path(of: Self.planName)
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let bytes = try InputFile.bytes(of: path)
    guard let plan = TrainingPlan(json: bytes) else {
      throw .format(path: path, reason: "it holds no plan of a training")
    }
    return plan
  }

  /// Where the data of the training in it was found; nil where nobody knows.
  public var source: String? { manifest?.source }

  /// Steps between checkpoints of the training in it; nil where nobody knows.
  public var checkpointEvery: Int? { manifest?.checkpointEvery }

  /// After how many steps the training in it keeps its networks; none where nobody knows.
  public var snapshots: Set<Int> { Set(manifest?.snapshots ?? []) }

  /// The newest checkpoint; nil where none was written yet.
  ///
  /// - Throws: `ReportError` where it cannot be read or is damaged; the sentence names the one before it, where that
  ///   is whole.
  public func checkpoint() throws(ReportError) -> Checkpoint? {
    let newest = folder.path(of: Self.checkpointName), previous = folder.path(of: Self.previousName)
    let files = FileManager.default
    guard files.fileExists(atPath: newest) else {
      // A process that is killed while it exchanges the two leaves the older one alone.
      return files.fileExists(atPath: previous) ? try Checkpoint(contentsOf: previous) : nil
    }
    do { return try Checkpoint(contentsOf: newest) } catch {
      guard case .format(_, let reason) = error,
        let older = try? Checkpoint(contentsOf: previous)
      else { throw error }
      throw .format(
        path: newest,
        reason:
          "\(reason). The one before it, '\(previous)' of step \(older.step), is whole: rename "
          + "it to '\(Self.checkpointName)' and resume")
    }
  }

  /// Whether a checkpoint lies here.
  public var hasCheckpoint: Bool {
    [Self.checkpointName, Self.previousName].contains {
      FileManager.default.fileExists(atPath: folder.path(of: $0))
    }
  }

  /// Puts a checkpoint in its place; the one that was there becomes the previous one.
  func save(_ checkpoint: Checkpoint) throws(ReportError) {
    let newest = folder.path(of: Self.checkpointName), previous = folder.path(of: Self.previousName)
    var file = try OutputFile(newest, replacing: true)
    try checkpoint.file.write(into: &file, at: newest)
    // The new file is whole before the old one moves, and a second name keeps the old one in its place until then.
    try? FileManager.default.removeItem(atPath: previous)
    if (try? FileManager.default.linkItem(atPath: newest, toPath: previous)) == nil {
      try? FileManager.default.moveItem(atPath: newest, toPath: previous)
    }
    try file.commit()
  }

  /// Keeps both networks as they are after so many steps.
  func saveSnapshot(_ checkpoint: Checkpoint) throws(ReportError) {
    let inner = try folder.folder(Self.snapshotFolder)
    try checkpoint.write(
      to: inner.path(of: Self.snapshotName(checkpoint.step)), replacing: true)
  }

  /// The path of the networks after so many steps, where they were kept.
  public static func snapshot(in folder: String, step: Int) -> String {
    "\(folder)/\(snapshotFolder)/\(snapshotName(step))"
  }

  private static func snapshotName(_ step: Int) -> String {
    "\(StepName.of(step)).safetensors"
  }

  /// Removes the folder where nothing was written into it.
  public func removeIfEmpty() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    if names == [".lock"] { try? FileManager.default.removeItem(atPath: path) }
  }

  var manifest: TrainingManifest? {
    TrainingManifest(contentsOf: folder.path(of: Self.manifestName))
  }

  /// Writes the manifest and the plan; the plan last, since it says that a training is here.
  func write(_ manifest: TrainingManifest, _ plan: TrainingPlan) throws(ReportError) {
    try folder.write(manifest.text, to: Self.manifestName)
    try folder.write(plan.file, to: Self.planName)
  }

  /// Removes the hidden files of killed processes; none is alive, since the folder is locked.
  private func removeUnfinished() {
    for place in [path, folder.path(of: "samples"), folder.path(of: Self.snapshotFolder)] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
      for name in names where name.hasPrefix(".") && name.hasSuffix(".partial") {
        try? FileManager.default.removeItem(atPath: "\(place)/\(name)")
      }
    }
  }

  /// The name of the newest checkpoint.
  public static let checkpointName = "checkpoint.safetensors"
  /// The name of the one before it.
  public static let previousName = "checkpoint.previous.safetensors"
  private static let snapshotFolder = "snapshots"
  static let planName = "plan.json"
  static let manifestName = "manifest.json"
}
