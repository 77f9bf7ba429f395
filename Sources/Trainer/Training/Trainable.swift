/// What ``TrainingRun`` drives: something that advances by steps and can be put back to any of them.
///
/// The run keeps files, the training keeps numbers; a test gives the run a training without a network.
package protocol Trainable: AnyObject {
  /// How many steps are done.
  var step: Int { get }
  /// The names of the kernels in use, for the manifest.
  var kernelNames: [String] { get }

  /// Does one step.
  ///
  /// - Throws: `TrainerError.notFinite`; the state is not to be saved then.
  func advance() throws -> StepReport

  /// All that a checkpoint holds.
  func tensors() -> [NamedTensor]

  /// The networks alone: enough to decode, not to go on.
  func networks() -> [NamedTensor]

  /// Goes back to a state that ``tensors()`` gave after so many steps.
  func restore(_ tensors: [NamedTensor], step: Int) throws(TrainerError)

  /// Images from latent vectors, [image][row][column][channel] in [-1, 1].
  func generate(latents: [Float]) -> [Float]
}
