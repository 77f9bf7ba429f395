public import Images

/// A file with which another program can repeat the first steps of a training, number by number.
public enum TrainingTrace {
  /// How many steps are written down.
  public static let steps = 10

  /// Trains the first steps anew and writes the trace: see ``AdversarialTraining/trace(steps:)``.
  ///
  /// The plan stands in the metadata.
  ///
  /// - Throws: `TrainerError` for a plan or images that do not fit; `ReportError` where the file cannot be written or is
  ///   there already.
  public static func write(
    plan: TrainingPlan, images: ImageSet, tasks: Int, to path: String
  ) throws {
    let training = try AdversarialTraining(plan: plan, images: images, tasks: tasks)
    let tensors = try training.trace(steps: steps)
    try SafeTensors(tensors: tensors, metadata: ["plan": plan.json])
      .write(to: path)
  }
}
