package import Report

/// What `trainer` leaves behind: CSV, JSON, Markdown and a picture.
package struct TrainerReport {
  private let machine: Machine
  private let ceilings: MachineCeilings?
  private let table: TrainerTable
  private let rounds: Int

  package init(machine: Machine, ceilings: MachineCeilings?, table: TrainerTable, run: TrainerRun) {
    self.machine = machine
    self.ceilings = ceilings
    self.table = table
    rounds = run.rounds
  }

  /// Writes all files into a folder.
  package func write(to folder: OutputFolder) throws {
    try folder.write(CSVWriter.text(table.table), to: "trainer.csv")
    try folder.write(json, to: "trainer.json")
    try folder.write(markdown.text, to: "trainer.md")
    _ = try GnuplotRenderer().render(figure, name: "trainer", in: folder.path)
  }

  private struct Record: Encodable {
    let machine: Machine
    let rounds: Int
    let ceilings: MachineCeilings?
  }

  private var json: String {
    get throws {
      let record = Record(machine: machine, rounds: rounds, ceilings: ceilings)
      return try prettyJSON(record)
    }
  }

  private var markdown: MarkdownDocument {
    var text = MarkdownDocument(
      title: "Training steps against PyTorch", machine: machine, rounds: rounds,
      of: TrainerRun.fullRounds)
    text.image(
      "trainer.svg", description: "ratios by case and peer", caption: figure.caption)
    text.heading("Targets", level: 2)
    text.table(table.verdicts, digits: 3)
    text.heading("Ratios", level: 2)
    text.table(table.table, digits: 3)
    text.paragraph(Self.words(rounds: rounds))
    text.heading("Cases", level: 2)
    text.list(TrainingCase.all.map { "`\($0.name)`: \($0.summary)" })
    text.heading("Peers", level: 2)
    text.list(PeerEntry.trainers.map { "`\($0.name)`: \($0.summary)" })
    return text
  }

  private static func words(rounds: Int) -> String {
    "One step trains the discriminator and the generator once, with batches of 64, latents of 100 coordinates and "
      + "Adam; drawing latents and fetching images are part of it. A ratio is the peer's time over ours, above 1 "
      + "where ours is faster: the median of \(rounds) rounds, with the quartiles, after one that is not counted. A "
      + "round times ours and then every peer for the same number of steps, each inside its own process. The share "
      + "divides the time in which bare multiply-adds of 32 bits on both cores could do the step's products, counted "
      + "from the shapes of the layers, by ours. Memory is the largest that a process held: for ours a short 'latent "
      + "train' with its data and its files, for a peer the process that was timed."
  }

  private var figure: Figure {
    let cases = TrainingCase.all.filter { table.table.texts("case").contains($0.name) }
    return Figure(
      title: "Training steps against PyTorch",
      caption:
        "Points are medians of the ratios of a round, lines reach from the lower to the upper "
        + "quartile. `latent-direct` is this package without Winograd's transforms.",
      panels: cases.map(panel), columns: 2)
  }

  /// One case, a row for each peer.
  private func panel(_ entry: TrainingCase) -> Panel {
    let rows = table.table.rows(where: "case", is: entry.name)
    let low = rows.reals("ratio_low"), high = rows.reals("ratio_high")
    let heights = low.indices.reversed().map(Double.init)
    return Panel(
      title: entry.summary,
      x: Axis(
        "time of the peer over ours (above 1: ours is faster)",
        range: 0...max(high.max() ?? 1, 1) * 1.1),
      y: .categories(rows.texts("peer").reversed()),
      series: [
        .verticalLine(at: 1),
        .line(
          x: heights.indices.flatMap { [low[$0], high[$0], .nan] },
          y: heights.flatMap { [$0, $0, $0] }, style: 0),
        .points(nil, x: rows.reals("ratio"), y: heights, style: 0),
      ])
  }
}
