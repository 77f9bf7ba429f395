import Foundation
public import Images
public import Report
public import Trainer

/// Trained networks in a folder, each kept under its plan, so that no plan is trained twice.
///
/// A model's own folder is one that `latent train` could have made: an interrupted training goes on from its checkpoint,
/// and a finished one is found again.
public struct ModelStore: Sendable {
  /// The folder of all models.
  public let path: String

  /// The models in a folder, which is made with the first of them.
  public init(_ path: String) { self.path = path }

  /// The model of a plan: found, or trained now.
  ///
  /// - Parameters:
  ///   - plan: what is trained.
  ///   - images: the data that the plan names.
  ///   - tasks: how many blocks run at once; no result depends on it.
  ///   - advanced: told of each step of the plan, also of those that were done before.
  /// - Throws: `TrainerError` for a plan or images that do not fit, and for numbers that are not finite; `ReportError`
  ///   where something cannot be read or written; `CancellationError`, with all steps so far saved.
  public func model(
    of plan: TrainingPlan, images: ImageSet, tasks: Int, advanced: (_ step: Int) -> Void = { _ in }
  ) async throws -> TrainedModel {
    try plan.validate()
    let place = "\(path)/\(Self.name(of: plan))"
    let folder = try TrainingFolder(place)
    let checkpoint = try folder.checkpoint()
    let done = checkpoint?.step ?? 0
    for step in 0..<min(done, plan.steps) { advanced(step) }
    if done < plan.steps {
      let run = TrainingRun(
        plan: plan, folder: folder, source: plan.data, snapshots: Self.snapshots(of: plan),
        tasks: tasks)
      let outcome = try await run.train(on: images) { event in
        if case .step(let report) = event { advanced(report.step) }
      }
      guard outcome.isFinished else { throw CancellationError() }
    }
    return TrainedModel(plan: plan, path: place)
  }

  /// After how many steps a model's networks are kept: 2 % of them, and the last step halved again and again.
  static func snapshots(of plan: TrainingPlan) -> Set<Int> {
    Set((0...6).map { plan.steps >> $0 } + [plan.steps / 50]).subtracting([0])
  }

  /// The name of a plan's folder: what people look for first, then what tells all plans apart.
  static func name(of plan: TrainingPlan) -> String {
    let bytes = Array(plan.file.utf8)
    let hash = unsafe XXH64.hash(bytes.span.bytes)
    return "\(fileName(plan.prior))-\(plan.size)-\(hash.hexadecimal)"
  }

  /// A prior's text as a part of a file name.
  static func fileName(_ prior: String) -> String {
    String(prior.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." ? $0 : "_" })
  }
}

/// A training that is finished, in its folder.
public struct TrainedModel: Sendable {
  /// What was trained.
  public let plan: TrainingPlan
  /// The folder of the training.
  public let path: String

  /// After how many steps the networks were kept, in ascending order.
  ///
  /// - Throws: `ReportError` where one of them is missing.
  public func snapshots() throws(ReportError) -> [Int] {
    let steps = ModelStore.snapshots(of: plan).sorted()
    for step in steps {
      let file = TrainingFolder.snapshot(in: path, step: step)
      guard FileManager.default.fileExists(atPath: file) else {
        throw .file(
          path: file, reason: "is missing: remove the model's folder, and it is trained anew")
      }
    }
    return steps
  }

  /// The generator as it was after so many steps.
  ///
  /// - Throws: `ReportError` where it was not kept or cannot be read; `TrainerError` where it does not fit the plan.
  public func generator(after step: Int, tasks: Int) throws -> Generator {
    let checkpoint = try Checkpoint(contentsOf: TrainingFolder.snapshot(in: path, step: step))
    return try Generator(plan: plan, tensors: checkpoint.tensors, tasks: tasks)
  }

  /// What every step found, one row a step: the columns of `metrics.csv`.
  ///
  /// - Throws: `ReportError` where the file cannot be read.
  public func metrics() throws(ReportError) -> Table {
    try CSVReader(contentsOf: "\(path)/metrics.csv").table()
  }

  /// The sheet of the plan's latent vectors after the last step, as PNG.
  ///
  /// - Throws: `ReportError` where the file cannot be read.
  public func sheet() throws(ReportError) -> [UInt8] {
    try InputFile.bytes(of: "\(path)/samples/\(SampleSheets.name(plan.steps))")
  }

  /// The first of these images after more and more steps, a row for each number of steps, as PNG.
  ///
  /// - Throws: `ReportError` where the file cannot be read.
  public func strip() throws(ReportError) -> [UInt8] {
    try InputFile.bytes(of: "\(path)/samples/strip.png")
  }
}
