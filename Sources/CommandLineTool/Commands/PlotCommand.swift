import ArgumentParser
import Foundation
import MonteCarlo
import Report

/// `latent plot`: pictures again from tables that are there.
struct PlotCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot",
    abstract: "Draw the figures of an experiment's table again.",
    discussion: """
      FILE is a table.csv of 'latent run' or 'latent reproduce'. Which figures it has follows from the \
      plan.json beside it, or from --experiment. NAME.gp, NAME.svg and NAME.png go into the table's folder.

      Figures: \(FigureCatalog.entries.map { $0.name }.joined(separator: ", ")).
      """)

  @Argument(help: ArgumentHelp("Tables.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("The experiment that made the tables.", valueName: "id"))
  var experiment: String?

  @OptionGroup var options: RunOptions

  func run() async throws {
    let renderer = GnuplotRenderer()
    if case .missing(let advice) = renderer.availability { options.notes.note(advice) }
    for file in files {
      let table = try reading { try CSVReader(contentsOf: file).table() }
      let folder = URL(filePath: file).deletingLastPathComponent().relativePath
      let name =
        try experiment ?? reading { try ExperimentReport.plan(ofFolder: folder).experiment }
      let figures = FigureCatalog.entries.filter { $0.experiment == name }
      guard !figures.isEmpty else {
        _ = try AllExperiments.entry(name)
        throw Failure.misuse("The experiment '\(name)' of '\(file)' has no figures.")
      }
      for figure in figures {
        let drawn = try renderer.render(try figure.figure(of: table), name: figure.name, in: folder)
        for written in [drawn.script] + drawn.pictures {
          try StandardOutput.write("\(folder)/\(written)\n")
        }
      }
    }
  }
}
