import Foundation
import Images
import Report
import Trainer

/// One start of `latent train`: finds the plan and the images, and trains.
struct TrainSession {
  let command: TrainCommand
  let tasks: Int

  private var output: String { command.target.output }
  private var notes: NoteOptions { command.options.notes }

  func run() async throws -> TrainingRun.Outcome {
    try checkBeforeFolder()
    let folder = try TrainingFolder(output)
    do { return try await run(in: folder) } catch {
      // A folder that was made for nothing goes again.
      folder.removeIfEmpty()
      throw error
    }
  }

  /// Refuses what needs no folder to be known, so that a slip of the finger leaves no trace.
  private func checkBeforeFolder() throws {
    var plan = try command.plan(over: TrainingPlan())
    plan.steps = command.step.steps?.value ?? 1
    try plan.validate()
    if let data = command.data.data { try TrainImages.check(data) }
  }

  private func run(in folder: TrainingFolder) async throws -> TrainingRun.Outcome {
    guard let planned = try folder.plan() else { return try await begin(in: folder) }
    if command.target.resume { return try await goOn(planned, in: folder) }
    if folder.hasCheckpoint {
      throw TrainerError.folder(
        path: output,
        reason: "already holds a training: go on with --resume, or choose another folder")
    }
    return try await begin(in: folder)
  }

  private func begin(in folder: TrainingFolder) async throws -> TrainingRun.Outcome {
    guard let source = command.data.data else {
      throw Failure.misuse(
        command.target.resume
          ? "'\(output)' holds no training to go on with. Give --data to begin one."
          : "--data is missing: name a folder of images, an IDX or .npy file, or 'synthetic-faces'."
      )
    }
    var plan = try command.plan(over: TrainingPlan())
    let images = try await load(
      source, plan: plan, channels: command.network.channels, folder: folder)
    plan.channels = images.channels
    plan.data = TrainingPlan.name(of: images, from: source)
    plan.steps =
      command.step.steps(imageCount: images.count, batch: plan.batch)
      ?? TrainStepOptions.steps(
        epochs: TrainStepOptions.defaultEpochs, imageCount: images.count, batch: plan.batch)
    try plan.validate()
    return try await train(plan, from: 0, on: images, source: source, in: folder)
  }

  private func goOn(
    _ planned: TrainingPlan, in folder: TrainingFolder
  ) async throws -> TrainingRun.Outcome {
    var plan = try command.plan(over: planned)
    if let difference = plan.difference(from: planned) {
      throw TrainerError.otherPlan(
        name: OptionName.of(difference.mine.name), value: difference.mine.text,
        planned: difference.other.text)
    }
    if let steps = command.step.steps?.value { plan.steps = steps }
    // The step alone: the tensors are read once more when there is something to do.
    let step = try folder.checkpoint()?.step ?? 0
    if command.step.epochs == nil, command.data.data == nil, step == plan.steps {
      notes.note("The training in '\(output)' is finished.")
      return TrainingRun.Outcome(step: step, isFinished: true, findings: [])
    }
    guard let source = command.data.data ?? folder.source else {
      throw Failure.misuse("'\(output)' does not say where its data was: give --data.")
    }
    if TrainImages.isMissing(source) {
      throw Failure.misuse(
        "The images of this training were in '\(source)', which is not there: say with --data where they "
          + "are now.")
    }
    let images = try await load(source, plan: plan, channels: plan.channels, folder: folder)
    let identity = TrainingPlan.name(of: images, from: source)
    // A folder that was renamed holds the same images: the checksum alone tells.
    guard TrainImages.checksum(of: identity) == TrainImages.checksum(of: plan.data) else {
      throw Failure.misuse(
        "The images in '\(source)' are '\(identity)', but the training to be continued has "
          + "'\(plan.data)': put these back, say with --data where they are, or train in another folder."
      )
    }
    plan.steps =
      command.step.steps(imageCount: images.count, batch: plan.batch) ?? planned.steps
    guard plan.steps >= step else {
      throw Failure.misuse(
        "The plan of \(plan.steps) steps is shorter than the \(step) that are done: give at least "
          + "as many, or train in another folder.")
    }
    try plan.validate()
    if step == plan.steps {
      notes.note("The training in '\(output)' is finished.")
      return TrainingRun.Outcome(step: step, isFinished: true, findings: [])
    }
    return try await train(plan, from: step, on: images, source: source, in: folder)
  }

  /// What clears a progress bar, so that a note begins its line.
  private static let lineStart = Terminal.standardError.isTerminal ? "\r\u{1B}[K" : ""

  private func load(
    _ source: String, plan: TrainingPlan, channels: Int?, folder: TrainingFolder
  ) async throws -> ImageSet {
    try await TrainImages.load(
      source, plan: plan, channels: channels,
      // Hidden, so that a folder that holds nothing else still passes for a new one.
      cache: command.data.cache ?? "\(folder.path)/.cache", options: command.options)
  }

  private func train(
    _ plan: TrainingPlan, from step: Int, on images: ImageSet, source: String,
    in folder: TrainingFolder
  ) async throws -> TrainingRun.Outcome {
    if let trace = command.target.trace {
      try TrainingTrace.write(plan: plan, images: images, tasks: tasks, to: trace)
    }
    let snapshots = command.target.snapshots.map(\.value)
    let run = TrainingRun(
      plan: plan, folder: folder, source: TrainImages.absolute(source),
      checkpointEvery: command.target.checkpointEvery?.value ?? folder.checkpointEvery
        ?? TrainingRun.defaultPeriod,
      snapshots: snapshots.isEmpty ? folder.snapshots : Set(snapshots), tasks: tasks)
    let notes = notes
    return try await command.options.withProgress(
      "train", unit: "images", total: (plan.steps - step) * plan.batch
    ) { progress in
      try await run.train(on: images) { event in
        switch event {
        case .step: progress.advance(by: plan.batch)
        case .checkpoint(let step): notes.detail("Saved step \(step).")
        case .finding(let finding):
          notes.note(
            "\(Self.lineStart)\(finding.severity.rawValue.capitalized): \(finding.observation) "
              + finding.advice)
        case .note(let text): notes.note("\(Self.lineStart)\(text)")
        }
      }
    }
  }
}
