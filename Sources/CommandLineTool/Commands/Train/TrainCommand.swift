import ArgumentParser
import Foundation
import Images
import Report
import Trainer

/// `latent train`: a DCGAN on a user's images.
struct TrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train a DCGAN on images, from a prior of your choice.",
    discussion: """
      Writes into the folder: plan.json, checkpoint.safetensors, metrics.csv (a row a step), samples/ (sheets of \
      the same latent vectors, and a strip of them), training.svg and health.md. Ctrl-C finishes the step and \
      saves; --resume goes on from there and needs no other option than --output. What else is given must agree \
      with the plan; only --steps or --epochs may grow. The result depends neither on --tasks nor on \
      interruptions.
      """)

  @OptionGroup(title: "Data and prior") var data: TrainDataOptions
  @OptionGroup(title: "Networks") var network: TrainNetworkOptions
  @OptionGroup(title: "Steps") var step: TrainStepOptions
  @OptionGroup(title: "Output") var target: TrainOutputOptions
  @OptionGroup var options: RunOptions

  func run() async throws {
    let tasks = try options.checkedTasks
    let outcome = try await Interruption.cancelling {
      try await TrainSession(command: self, tasks: tasks).run()
    }
    let go = "go on with 'latent train --resume --output \(target.output)'"
    guard outcome.isFinished else {
      throw Failure.interrupted("Interrupted after step \(outcome.step), which is saved; \(go).")
    }
    try StandardOutput.write(
      "Trained \(outcome.step) steps.\nWrote \(target.output)/\(TrainingFolder.checkpointName)\n")
  }

  /// The plan of the options on top of another.
  func plan(over base: TrainingPlan) throws -> TrainingPlan {
    var plan = base
    if let seed = options.givenSeed { plan.seed = seed }
    network.apply(to: &plan)
    step.apply(to: &plan)
    target.apply(to: &plan)
    try data.apply(to: &plan)
    return plan
  }
}
