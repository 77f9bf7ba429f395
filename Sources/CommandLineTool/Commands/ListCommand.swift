import ArgumentParser
import Distributions
import MonteCarlo
import Report

/// `latent list`: what the catalogs hold.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List experiments, figures, priors, laws and interpolations.",
    discussion: "Every law is a prior, too: the law of independent coordinates.")

  /// What can be listed.
  enum Catalog: String, ExpressibleByArgument, CaseIterable {
    case experiments, figures, priors, laws, interpolations
  }

  @Argument(help: "Which catalog; all where none is named.")
  var catalog: Catalog?

  @OptionGroup var tableOptions: TableOptions
  @OptionGroup(visibility: .hidden) var options: RunOptions

  func run() throws {
    let destination = try tableOptions.destination()
    var table = Table(columns: ["catalog", "name", "parameters", "summary"])
    for catalog in catalog.map({ [$0] }) ?? Catalog.allCases {
      for line in Self.lines(of: catalog) {
        table.append([
          .text(catalog.rawValue), .text(line.name),
          .text(line.keys.map { "\($0.name)=\($0.defaultText)" }.joined(separator: ",")),
          .text(line.summary),
        ])
      }
    }
    let plan = CommandPlan(
      command: "list", seed: nil, settings: ["catalog": .text(catalog?.rawValue ?? "all")])
    try destination.write(table, plan: plan, notes: options.notes)
  }

  private typealias Line = (name: String, keys: [ParameterKey], summary: String)

  private static func lines(of catalog: Catalog) -> [Line] {
    switch catalog {
    case .experiments: AllExperiments.entries.map { ($0.name, [], $0.summary) }
    case .figures:
      FigureCatalog.entries.map { ($0.name, [], "from the table of \($0.experiment)") }
    case .priors:
      PriorCatalog.entries.map { ($0.name, $0.keys, $0.summary) }
        + LawCatalog.entries.map { ($0.name, $0.keys, "independent coordinates of this law") }
    case .laws: LawCatalog.entries.map { ($0.name, $0.keys, $0.summary) }
    case .interpolations: InterpolationCatalog.entries.map { ($0.name, $0.keys, $0.summary) }
    }
  }
}
