import ArgumentParser
import MonteCarlo
import Report
import Trainer

/// `latent decode`: pictures of latent vectors from a trained generator.
struct DecodeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decode",
    abstract: "Turn latent vectors into pictures with a trained generator.",
    discussion: """
      The vectors are those of --latents (N × D, .npy or .csv), draws (--count, from --prior or the plan's prior), \
      or the points of paths between the rows of two files (--interpolation, --start, --end, --steps). The output \
      is a labelled sheet (.png) or an array of N × channels × rows × columns float32 numbers from -1 to 1 (.npy). \
      The running average of the weights is used where the checkpoint has it.
      """)

  @Option(help: ArgumentHelp("The checkpoint of a training.", valueName: "file"))
  var checkpoint: String

  @OptionGroup(title: "Latent vectors") var vectors: DecodeVectors

  @Option(help: ArgumentHelp("The file to write: .png or .npy.", valueName: "file"))
  var output: String

  @Flag(help: "Replace an output file that exists.")
  var force = false

  @OptionGroup var options: RunOptions

  func run() async throws {
    let path = try OutputPath(output, force: force)
    guard ["png", "npy"].contains(path.fileExtension) else {
      throw Failure.misuse("--output is '\(output)', but it must end in .png or .npy.")
    }
    let tasks = try options.checkedTasks
    let saved = try reading { try Checkpoint(contentsOf: checkpoint) }
    try saved.plan.validate()
    let latents = try vectors.latents(for: saved.plan, seed: options.givenSeed)
    let count = latents.count
    try await Interruption.cancelling {
      let generator = try Generator(
        plan: saved.plan, tensors: saved.tensors, tasks: tasks)
      try await options.withProgress("decode", unit: "images", total: count) { progress in
        var file = try DecodedFile(
          path, plan: saved.plan, latents: latents, step: saved.step)
        try file.write(latents, from: generator) { progress.advance(by: $0) }
        try file.commit()
      }
    }
    try path.writePlan(
      CommandPlan(
        command: "decode", seed: vectors.count == nil ? nil : options.givenSeed ?? saved.plan.seed,
        settings: vectors.settings.merging([
          "checkpoint": CommandPlan.fileName(checkpoint),
          "step": .number(Double(saved.step)),
        ]) { $1 }))
    options.notes.note("Wrote \(count) images to '\(output)'.")
  }
}
