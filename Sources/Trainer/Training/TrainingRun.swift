import Distributions
package import Images
public import Report

/// A training in its folder: step after step, with everything written that a killed process needs to go on.
///
/// Rows of steps and sheets of samples are written before the checkpoint that counts them, so what a resumed training
/// finds beyond its checkpoint it removes and makes again, equal to the byte.
public struct TrainingRun: Sendable {
  /// What is told while training.
  public enum Event: Sendable, Equatable {
    /// A step is done.
    case step(StepReport)
    /// A checkpoint was written after so many steps.
    case checkpoint(step: Int)
    /// A health check has something to say that it had not said before.
    case finding(HealthFinding)
    /// A picture could not be drawn; the training goes on.
    case note(String)
  }

  /// How a training ended.
  public struct Outcome: Sendable, Equatable {
    /// How many steps are done.
    public let step: Int
    /// Whether these are all; false after an interruption.
    public let isFinished: Bool
    /// What the health checks find at the end.
    public let findings: [HealthFinding]

    /// An outcome from its parts.
    public init(step: Int, isFinished: Bool, findings: [HealthFinding]) {
      self.step = step
      self.isFinished = isFinished
      self.findings = findings
    }
  }

  /// What is trained.
  public let plan: TrainingPlan
  /// Where.
  public let folder: TrainingFolder
  /// A checkpoint is written on steps divisible by this number, and at the end.
  public let checkpointEvery: Int
  /// After how many steps both networks are kept for good, as `snapshots/step-000078.safetensors`.
  public let snapshots: Set<Int>
  /// Where the data was found, for the manifest.
  public let source: String
  let tasks: Int
  private let renderer: GnuplotRenderer

  /// Steps between checkpoints where nothing is said.
  public static let defaultPeriod = 250

  /// A run.
  ///
  /// - Parameters:
  ///   - plan: what is trained; valid.
  ///   - folder: where; the plan agrees with the one in it but for the number of steps.
  ///   - source: where the data was found.
  ///   - checkpointEvery: steps between checkpoints; at least 1.
  ///   - snapshots: after how many steps both networks are kept for good; what lies beyond the last step is ignored.
  ///   - tasks: how many blocks run at once.
  ///   - renderer: draws the figure.
  public init(
    plan: TrainingPlan, folder: TrainingFolder, source: String,
    checkpointEvery: Int = defaultPeriod, snapshots: Set<Int> = [],
    tasks: Int, renderer: GnuplotRenderer = GnuplotRenderer()
  ) {
    precondition(checkpointEvery >= 1, "a checkpoint every \(checkpointEvery) steps")
    self.plan = plan
    self.folder = folder
    self.source = source
    self.checkpointEvery = checkpointEvery
    self.snapshots = snapshots
    self.tasks = tasks
    self.renderer = renderer
  }

  /// Trains to the plan's last step, or to the step in which the task is cancelled; saves in either case.
  ///
  /// - Parameters:
  ///   - training: what is trained, at any step.
  ///   - latents: the latent vectors of all sheets, one after another.
  ///   - data: the images.
  ///   - report: told what happens.
  /// - Throws: `ReportError` where something cannot be written; `TrainerError.notFinite`. The last checkpoint stays.
  package func run(
    _ training: some Trainable, latents: [Float], data: ImageSet, report: (Event) -> Void
  ) async throws -> Outcome {
    let start = training.step
    var log = try TrainingLog(plan: plan, folder: folder, data: data, step: start)
    try begin(training, report: report)
    while true {
      let step = training.step
      if step % plan.sampleEvery == 0 || step == plan.steps {
        try log.sample(training.generate(latents: latents), step: step, report: report)
      }
      if snapshots.contains(step) {
        try folder.saveSnapshot(
          Checkpoint(plan: plan, step: step, tensors: training.networks()))
      }
      if step == plan.steps || Task.isCancelled { break }
      if step > start, step % checkpointEvery == 0 {
        try save(training)
        log.drawFigure(renderer, report: report)
        report(.checkpoint(step: step))
      }
      do {
        let found = try training.advance()
        try log.append(found)
        report(.step(found))
      } catch let error as TrainerError {
        if case .notFinite(let step) = error { log.breakOff(at: step) }
        try log.finish(report: report)
        throw error
      }
      // A display that runs on the same threads gets its turn.
      await Task.yield()
    }
    let isFinished = training.step == plan.steps
    // Pictures first: a checkpoint of the last step says that all is done.
    log.drawFigure(renderer, report: report)
    try log.finish(report: report)
    try save(training)
    return Outcome(
      step: training.step, isFinished: isFinished,
      findings: HealthCatalog.findings(in: log.history))
  }

  private func save(_ training: some Trainable) throws(ReportError) {
    try folder.save(Checkpoint(plan: plan, step: training.step, tensors: training.tensors()))
  }

  private func begin(
    _ training: some Trainable, report: (Event) -> Void
  ) throws(ReportError) {
    var manifest = folder.manifest ?? TrainingManifest(source: source)
    let processor = TrainingManifest.processor
    if let last = manifest.sessions.last, last.processor != processor {
      report(
        .note(
          "This processor, '\(processor)', is not that of the steps before, '\(last.processor)': "
            + "last bits may differ from a training on one of them."))
    }
    manifest.source = source
    manifest.checkpointEvery = checkpointEvery
    manifest.snapshots = snapshots.sorted()
    manifest.sessions.append(
      TrainingManifest.Session(
        step: training.step, version: PackageVersion.current,
        processor: processor, kernels: training.kernelNames, tasks: tasks))
    try folder.write(manifest, plan)
  }
}
