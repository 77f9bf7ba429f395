public import Distributions

/// What can be wrong with a training: its plan, its images, its tensors or its numbers.
///
/// Each case describes itself in one sentence for the person at the keyboard.
public enum TrainerError: Error, Equatable {
  /// A setting of the plan outside its domain: `name` is `value`, but it must be `requirement`.
  case setting(name: String, value: String, requirement: String)
  /// A latent law that the catalog refuses.
  case prior(DistributionError)
  /// A layer that cannot take what comes before it, with the option to change.
  case shape(layer: String, reason: String, option: String)
  /// Images that the plan cannot use, with what to do.
  case images(reason: String)
  /// A tensor that is missing, of another shape or not expected.
  case tensor(name: String, reason: String)
  /// Losses or gradients that are not finite any more, in this step.
  case notFinite(step: Int)
  /// A setting that differs from the plan of the training that is to be continued.
  case otherPlan(name: String, value: String, planned: String)
  /// A folder that cannot be trained in, with what to do.
  case folder(path: String, reason: String)
}

extension TrainerError: CustomStringConvertible {
  /// One sentence for the person at the keyboard.
  public var description: String {
    switch self {
    case .setting(let name, let value, let requirement):
      "\(name) is \(value), but it must be \(requirement)."
    case .prior(let error):
      error.description
    case .shape(let layer, let reason, let option):
      "Layer '\(layer)' \(reason); change \(option)."
    case .images(let reason):
      "\(reason)."
    case .tensor(let name, let reason):
      "Tensor '\(name)' \(reason)."
    case .notFinite(let step):
      """
      In step \(step) a loss or a gradient was no finite number, so the training stopped: the last \
      checkpoint is as it was. \(FiniteCheck.advice)
      """
    case .otherPlan(let name, let value, let planned):
      """
      \(name) is \(value), but the training to be continued has \(planned): leave it out, or train in \
      another folder.
      """
    case .folder(let path, let reason):
      "'\(path)' \(reason)."
    }
  }
}
