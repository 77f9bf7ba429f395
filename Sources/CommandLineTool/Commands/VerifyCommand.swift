import ArgumentParser
import Distributions
import MonteCarlo
import Report

/// `latent verify`: the property matrix with verdicts.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check Properties 1 to 4 of paths for priors against theory.",
    discussion: """
      1 a path is continuous; 2 it is the shortest; 3 the path between two of its points is a part \
      of it; 4 at every position it has the prior's law. The table form shows one line a property; \
      csv, json and markdown show every position with its numbers. Exit code 0: every verdict is \
      the expected one; 1: not.
      """)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The priors. (default: one of every kind)", valueName: "prior"))
  var prior: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The paths. (default: all)", valueName: "interpolation"))
  var interpolation: [String] = []

  @Option(help: "The number of coordinates.")
  var dimension = 16

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Where on the path the law is tested. (default: 0.1 0.25 1/3 0.5 0.8)",
      valueName: "position"))
  var position: [String] = []

  @Option(help: "The number of pairs of end points for property 4.")
  var samples = 100_000

  @Option(help: "The chance that any test of the run rejects what is true.")
  var errorRate = "1e-6"

  @Option(help: ArgumentHelp("Write the verdicts as JUnit XML, too.", valueName: "file"))
  var junit: String?

  @OptionGroup var table: TableOptions
  @OptionGroup var options: RunOptions

  func run() async throws {
    try Dimension.check(dimension, in: PropertyMatrix.dimensions)
    let destination = try table.destination()
    let junitPath = try junit.map { try OutputPath($0, force: table.force) }
    let matrix = try matrix()
    let cells = try await options.withContext("verify") { try await matrix.run($0) }
    if let junitPath {
      try OutputFile.write(
        PropertyCell.junit(of: cells).text, to: junitPath.path, replacing: table.force)
    }
    let full = PropertyCell.table(of: cells)
    let printed = table.format == .table ? PropertyCell.overview(of: cells) : full
    try destination.write(full, printing: printed, plan: plan(matrix), notes: options.notes)
    if let summary = StepSummary() {
      try summary.append(
        "## latent verify\n\n\(TableFormat.markdown.text(PropertyCell.overview(of: cells)))")
    }
    // A position on its own may stay undecided: a law that changes need not change everywhere.
    let verdicts = cells.filter(\.isSummary), surprises = verdicts.count { !$0.isAsExpected }
    if surprises == 0 { return options.notes.note("All verdicts are the expected ones.") }
    options.notes.note("\(surprises) of \(verdicts.count) verdicts are not the expected ones.")
    throw Failure.rejected
  }

  private func matrix() throws -> PropertyMatrix {
    var matrix = PropertyMatrix(
      dimension: dimension, sampleCount: samples,
      errorRate: try LevelOptions.probability(errorRate, option: "--error-rate"))
    if !prior.isEmpty { matrix.priors = prior }
    if !interpolation.isEmpty { matrix.interpolations = interpolation }
    if !position.isEmpty {
      matrix.positions = try position.map {
        try LevelOptions.probability($0, option: "--position")
      }
    }
    return matrix
  }

  private func plan(_ matrix: PropertyMatrix) -> CommandPlan {
    CommandPlan(
      command: "verify", seed: options.seed,
      settings: [
        "prior": .list(matrix.priors.map(PlanValue.text)),
        "interpolation": .list(matrix.interpolations.map(PlanValue.text)),
        "dimension": .number(Double(matrix.dimension)),
        "position": .list(matrix.positions.map(PlanValue.number)),
        "samples": .number(Double(matrix.sampleCount)),
        "error-rate": .number(matrix.errorRate),
      ])
  }
}
