package import Distributions
package import Report

/// What `kernels` leaves behind: CSV, JSON, Markdown and a picture.
package struct KernelReport {
  private let machine: Machine
  private let ceilings: [InstructionSet: MachineCeilings]
  private let ratios: RatioTable
  private let rounds: Int
  private let leastTime: Double

  package init(
    machine: Machine, ceilings: [InstructionSet: MachineCeilings], ratios: RatioTable,
    run: KernelRun
  ) {
    self.machine = machine
    self.ceilings = ceilings
    self.ratios = ratios
    rounds = run.rounds
    leastTime = run.leastTime
  }

  /// Writes all files into a folder.
  package func write(to folder: OutputFolder) throws {
    try folder.write(CSVWriter.text(ratios.table), to: "kernels.csv")
    try folder.write(json, to: "kernels.json")
    try folder.write(markdown.text, to: "kernels.md")
    _ = try GnuplotRenderer().render(kernelFigure(ratios.table), name: "kernels", in: folder.path)
  }

  private struct Record: Encodable {
    let machine: Machine
    let rounds: Int
    let ceilings: [String: MachineCeilings]
  }

  private var json: String {
    get throws {
      let named = Dictionary(uniqueKeysWithValues: ceilings.map { ($0.key.rawValue, $0.value) })
      let record = Record(machine: machine, rounds: rounds, ceilings: named)
      return try prettyJSON(record)
    }
  }

  private var markdown: MarkdownDocument {
    var text = MarkdownDocument(
      title: "Kernels against their peers", machine: machine, rounds: rounds,
      of: KernelRun.fullRounds)
    text.image(
      "kernels.svg", description: "ratios by kernel and peer",
      caption: kernelFigure(ratios.table).caption)
    text.heading("Targets", level: 2)
    text.table(Target.verdicts(ratios), digits: 3)
    text.heading("Ratios", level: 2)
    text.table(ratios.table, digits: 3)
    text.paragraph(
      "Times are nanoseconds a scalar value. A ratio is the peer's time over ours, above 1 where ours is "
        + "faster: the median of \(rounds) rounds, with the quartiles, after one that is not counted. A round "
        + "times ours and then every peer, each again and again until it has worked for "
        + "\(ReadableNumber.text(leastTime / 1e6, digits: 2)) ms; the time of a peer is taken inside it, "
        + "without its start and without the pipe. Arrays are made once and reused. A peer without threads of "
        + "its own for the work runs on one core in the rows with two tasks, too.")
    text.heading("The second core", level: 2)
    text.table(secondCore, digits: 3)
    text.paragraph(
      "The gain is the time of one task over that of two; the share divides it by what bare multiply-adds "
        + "gain.")
    text.heading("Ceilings", level: 2)
    text.table(ceilingTable, digits: 3)
    text.paragraph(Self.ceilingWords)
    text.heading("Kernels", level: 2)
    text.list(kernelCatalog.map { "`\($0.name)`: \($0.summary)" })
    return text
  }

  private static let ceilingWords =
    "Loops of independent vectors, the best of several runs: a multiply-add, an exclusive or and an addition "
    + "of integers (operations: all vector ports busy), a division, a square root, and a triad of three arrays, "
    + "once as large as the arrays of the path kernels and once 300 MB. The ceiling of a sampling kernel or a "
    + "map is the longest of three times: all its vector operations at the rate of operations, its products at "
    + "the rate of multiply-adds, its divisions and roots at theirs; operations are counted in the "
    + "compiled loops (count-operations) without loads, stores and moves between registers. The ceiling of "
    + "a path is what it reads and writes once over the bandwidth of the triad. The share in the table is the "
    + "ceiling's time over ours: 1 is all that the machine can do."

  private var secondCore: Table {
    var table = Table(columns: ["kernel", "gain of two tasks", "share of the multiply-adds' gain"])
    for row in ratios.secondCore {
      table.append([.text(row.kernel), .real(row.gain), .real(row.share)])
    }
    return table
  }

  private var ceilingTable: Table {
    var table = Table(columns: ["quantity", "instruction set", "one task", "two tasks"])
    for set in InstructionSet.allCases {
      guard let found = ceilings[set] else { continue }
      func row(_ name: String, _ values: [Double]) {
        table.append([
          .text(name), .text(set.rawValue), .real(values[0]),
          .optional(values.count > 1 ? values[1] : nil),
        ])
      }
      row("vectors multiplied and added a ns", found.multiplyAdds)
      row("vector operations a ns", found.operations)
      row("vectors divided a ns", [found.divisions])
      row("vector square roots a ns", [found.roots])
      row("triad over 17.6 MB, GB/s", found.pathBandwidth)
      row("triad over 300 MB, GB/s", found.memoryBandwidth)
    }
    return table
  }
}
