import ArgumentParser
import Benchmarking
import Distributions
import Report

struct TrainerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trainer", abstract: "Time steps of training and PyTorch's in turn.")

  @OptionGroup var options: Options

  @Option(help: ArgumentHelp("Only these cases, with commas between.", valueName: "names"))
  var only: String?

  @Option(
    help: ArgumentHelp(
      "The program 'latent', whose memory is measured; without it no memory of ours.",
      valueName: "file"))
  var latent: String?

  func run() async throws {
    let cases = try Options.chosen(only, from: TrainingCase.all, kind: "case") { $0.name }
    let folder = try options.folder()
    let run = TrainerRun(
      rounds: options.quick ? 3 : TrainerRun.fullRounds, folder: Options.programs, program: latent
    ) { say($0) }
    let machine = Machine.current(versions: try run.versions())
    say("ceilings")
    let ceilings = try await MachineCeilings.measured(.current, repeats: options.quick ? 5 : 20)
    let times = try cases.compactMap { try run.times($0) }
    let table = try TrainerTable(times, operations: ceilings?.singleOperations)
    let report = TrainerReport(machine: machine, ceilings: ceilings, table: table, run: run)
    try Options.writing { try report.write(to: folder) }
    print(TableFormat.table.text(table.table), terminator: "")
    say("wrote \(folder.path(of: "trainer.md"))")
  }
}

/// This package's side of the comparison, in a process of its own.
struct TrainingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "training", abstract: "Answer as a peer of the trainer.", shouldDisplay: false)

  @Flag(help: "Leave Winograd's transforms out.")
  var direct = false

  func run() throws { try TrainingWorker(allowsWinograd: !direct).run() }
}
