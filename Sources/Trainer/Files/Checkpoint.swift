public import Report

/// All that a training needs to go on: its plan, how many steps are done, and every tensor.
///
/// In the file the plan, the step and a checksum of the whole content are texts of the metadata. Neither a path nor a
/// time nor a number of tasks is among them, so equal trainings give equal bytes.
public struct Checkpoint: Sendable, Equatable {
  /// What is trained.
  public var plan: TrainingPlan
  /// How many steps are done.
  public var step: Int
  /// Weights, the optimiser's moments and, where it is kept, the average, under the names of PyTorch's layers.
  public var tensors: [NamedTensor]

  /// A checkpoint from its parts.
  public init(plan: TrainingPlan, step: Int, tensors: [NamedTensor]) {
    self.plan = plan
    self.step = step
    self.tensors = tensors
  }

  /// Reads a checkpoint.
  ///
  /// A file without a checksum is taken as it is, so that other programs can write one.
  ///
  /// - Throws: `ReportError.file` where it cannot be read; `ReportError.format` where it is damaged or no checkpoint.
  public init(contentsOf path: String) throws(ReportError) {
    let file = try SafeTensors(contentsOf: path)
    if let checksum = file.metadata[Self.checksumKey],
      checksum != file.checksum(ignoring: Self.checksumKey)
    {
      throw .format(
        path: path,
        reason: "its content does not have the checksum that it names, so it is damaged; a program "
          + "that changed it must leave out '\(Self.checksumKey)' from its metadata")
    }
    guard let json = file.metadata["plan"], let plan = TrainingPlan(json: Array(json.utf8)) else {
      throw .format(path: path, reason: "its metadata holds no plan of a training")
    }
    guard let step = file.metadata["step"].flatMap({ Int($0) }), step >= 0 else {
      throw .format(path: path, reason: "its metadata holds no number of steps")
    }
    self.init(plan: plan, step: step, tensors: file.tensors)
  }

  /// Writes a checkpoint beside its place and renames it; equal content gives equal bytes.
  ///
  /// - Throws: `ReportError.file`, as `OutputFile`.
  public func write(to path: String, replacing: Bool = false) throws(ReportError) {
    try file.write(to: path, replacing: replacing)
  }

  /// The file's content, checksum included.
  var file: SafeTensors {
    var file = SafeTensors(tensors: tensors, metadata: ["plan": plan.json, "step": "\(step)"])
    file.metadata[Self.checksumKey] = file.checksum(ignoring: Self.checksumKey)
    return file
  }

  private static let checksumKey = "checksum"
}
