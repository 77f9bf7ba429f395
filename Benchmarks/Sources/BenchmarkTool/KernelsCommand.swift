import ArgumentParser
import Benchmarking
import Distributions
import Report

struct KernelsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kernels", abstract: "Time the kernels and their peers in turn.")

  @OptionGroup var options: Options

  @Option(help: ArgumentHelp("Only these kernels, with commas between.", valueName: "names"))
  var only: String?

  @Option(
    help: ArgumentHelp(
      "What count-operations printed of these kernels; without it no ceiling of vector operations.",
      valueName: "file"))
  var operations: String?

  func run() async throws {
    let kernels = try Options.chosen(only, from: kernelCatalog, kind: "kernel") { $0.name }
    let counts = try operations.map { try OperationCounts.read($0, for: .current) } ?? [:]
    let folder = try options.folder()
    let peers = Peer.installed(folder: Options.programs) { say($0) }
    let run = KernelRun(
      rounds: options.quick ? 3 : KernelRun.fullRounds, leastTime: options.quick ? 1e7 : 5e7,
      peers: peers
    ) {
      say($0)
    }
    say("ceilings")
    var ceilings: [InstructionSet: MachineCeilings] = [:]
    for set in InstructionSet.available {
      ceilings[set] = try await MachineCeilings.measured(set, repeats: options.quick ? 5 : 20)
    }
    var times: [KernelTimes] = []
    for kernel in kernels {
      for tasks in kernel.tasks { times.append(try await run.times(kernel, tasks: tasks)) }
    }
    let ratios = RatioTable(
      times, ceilings: ceilings[.current], operations: counts)
    let report = KernelReport(
      machine: .current(peers: peers), ceilings: ceilings, ratios: ratios, run: run)
    try Options.writing { try report.write(to: folder) }
    print(TableFormat.table.text(ratios.table), terminator: "")
    say("wrote \(folder.path(of: "kernels.md"))")
  }
}
