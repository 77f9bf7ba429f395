import ArgumentParser
import Distributions
import MonteCarlo
import Report

/// `latent interpolate`: paths between the rows of two arrays.
struct InterpolateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interpolate",
    abstract: "Join the rows of two arrays by paths.",
    discussion: """
      Both inputs are N × D arrays, .npy or .csv. The output is an array of N × steps × D numbers in \
      .npy, or rows with the columns pair, position, z1, z2, … in .csv; '-' prints CSV.

      Paths: \(InterpolationCatalog.entries.map(\.name).joined(separator: ", ")).
      """)

  @Option(help: "The path, for example 'spherical'.")
  var interpolation: String

  @Option(help: "The prior that the path is made for.")
  var prior: String

  @Option(help: ArgumentHelp("The vectors at position 0.", valueName: "file"))
  var start: String

  @Option(help: ArgumentHelp("The vectors at position 1.", valueName: "file"))
  var end: String

  @Option(parsing: .unconditional, help: "The number of points of a path, both ends included.")
  var steps: Int

  @Option(help: ArgumentHelp("The file to write: .npy, .csv or '-'.", valueName: "file"))
  var output: String

  @Flag(help: "Replace an output file that exists.")
  var force = false

  @OptionGroup var options: RunOptions

  func run() async throws {
    guard (2...Dimension.largest).contains(steps) else {
      throw Failure.misuse("--steps is \(steps), but it must be from 2 to \(Dimension.largest).")
    }
    guard start != "-" || end != "-" else {
      throw Failure.misuse("Only one of --start and --end can be standard input.")
    }
    let output = try OutputPath(output, force: force)
    let starts = try Vectors(start), ends = try Vectors(end)
    guard starts.array.shape == ends.array.shape else {
      throw Failure.misuse(
        "'\(start)' is \(starts.shape) and '\(end)' is \(ends.shape), but both must have the same "
          + "shape.")
    }
    let prior = try PriorCatalog.make(prior, dimension: starts.dimension)
    let path = try InterpolationCatalog.make(interpolation, prior: prior)
    let batch = PathBatch(
      interpolation: path, starts: starts.array, ends: ends.array, steps: steps)
    let tasks = try options.checkedTasks
    try await Interruption.cancelling {
      if let undefined = try await batch.firstUndefinedPair(tasks: tasks) {
        throw Failure.misuse("Pair \(undefined.pair), counted from 0: \(undefined.error)")
      }
      try await write(batch, to: output, tasks: tasks)
    }
    if !output.isStandardOutput {
      options.notes.note(
        "Wrote \(starts.array.rowCount) × \(steps) × \(starts.dimension) points to "
          + "'\(output.path)'.")
    }
  }

  private func write(_ batch: PathBatch, to output: OutputPath, tasks: Int) async throws {
    let positions = batch.positions
    var file = try VectorFile(
      output, shape: [batch.pairCount, steps, batch.dimension], labels: ["pair", "position"]
    ) { row in "\(row / positions.count),\(positions[row % positions.count])," }
    let total = batch.pairCount * steps
    try await options.withProgress("interpolate", unit: "points", total: total) { progress in
      try await batch.forEachBlock(tasks: tasks) { points in
        try file.append(points)
        progress.advance(by: points.count / batch.dimension)
      }
    }
    try file.commit()
    try output.writePlan(
      CommandPlan(
        command: "interpolate", seed: nil,
        settings: [
          "interpolation": .text(interpolation), "prior": .text(prior),
          "start": CommandPlan.fileName(start), "end": CommandPlan.fileName(end),
          "steps": .number(Double(steps)),
        ]))
  }
}
