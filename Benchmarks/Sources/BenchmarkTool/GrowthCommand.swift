import ArgumentParser
import Benchmarking
import Foundation
import Report

struct GrowthCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "growth",
    abstract: "Follow time and memory over n = 10³ … 10⁹ and D = 1 … 10⁴.")

  @OptionGroup var options: Options

  func run() async throws {
    let folder = try options.folder()
    let run = GrowthRun(
      isQuick: options.quick, executable: "\(Options.programs)/latent-benchmark"
    ) { say($0) }
    let report = GrowthReport(points: try run.table(), machine: .current(peers: []))
    try Options.writing { try report.write(to: folder) }
    say("wrote \(folder.path(of: "growth.md"))")
  }
}

struct AllCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all", abstract: "All three, one after the other.")

  @OptionGroup var options: Options

  @Option(help: ArgumentHelp("As for 'kernels'.", valueName: "file"))
  var operations: String?

  @Option(help: ArgumentHelp("As for 'trainer'.", valueName: "file"))
  var latent: String?

  func run() async throws {
    let arguments = ["--output", options.output] + (options.quick ? ["--quick"] : [])
    let counts = operations.map { ["--operations", $0] } ?? []
    try await KernelsCommand.parse(arguments + counts).run()
    try await GrowthCommand.parse(arguments).run()
    let program = latent.map { ["--latent", $0] } ?? []
    try await TrainerCommand.parse(arguments + program).run()
  }
}

/// One point of the growth, in a process of its own.
struct PointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "point", abstract: "Measure one point of the growth.", shouldDisplay: false)

  @Argument var kernel: Int
  @Argument var count: Int
  @Argument var dimension: Int

  func validate() throws {
    guard GrowthKernel.all.indices.contains(kernel), count > 0, dimension > 0 else {
      throw ValidationError("A point is the number of a kernel, n and D; n and D are positive.")
    }
  }

  func run() throws {
    let point = try GrowthPoint.measured(
      GrowthKernel.all[kernel], count: count, dimension: dimension)
    print(String(decoding: try JSONEncoder().encode(point), as: UTF8.self))
  }
}
