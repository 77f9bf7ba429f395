public import Images

extension AdversarialTraining: Trainable {}

extension TrainingRun {
  /// Trains the plan's networks on images, from the folder's newest checkpoint or from the first step.
  ///
  /// - Parameters:
  ///   - images: the data that the plan names.
  ///   - report: told what happens.
  /// - Returns: How it ended; a cancelled task ends it after the step that is being done.
  /// - Throws: `TrainerError` for a plan, images or tensors that do not fit, and for numbers that are not finite;
  ///   `ReportError` where something cannot be read or written. The last checkpoint stays.
  public func train(
    on images: ImageSet, report: (Event) -> Void
  ) async throws -> Outcome {
    let training = try AdversarialTraining(plan: plan, images: images, tasks: tasks)
    if let checkpoint = try folder.checkpoint() {
      if let difference = plan.difference(from: checkpoint.plan) {
        throw TrainerError.folder(
          path: folder.path,
          reason: "holds a checkpoint of another training, in which \(difference.other.name) is "
            + "\(difference.other.text) and not \(difference.mine.text); put back its own")
      }
      try training.restore(checkpoint.tensors, step: checkpoint.step)
    }
    let latents = try SheetLatents.vectors(of: plan, count: SampleSheets.count)
    return try await run(training, latents: latents, data: images, report: report)
  }
}
