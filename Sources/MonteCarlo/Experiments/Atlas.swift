import Distributions
public import Report

/// How far every path takes every prior from its law, by position and dimension: Property 4 as a distance.
///
/// For one coordinate, the norm and one fixed projection the Kolmogorov-Smirnov distance of the path's points from
/// the prior, with a Dvoretzky-Kiefer-Wolfowitz band that holds for all cells together, beside the exact distance
/// where it is known. A statistic without a law in closed form is held against the end points themselves.
public struct Atlas: Experiment {
  public static let name = "atlas"
  public static let summary =
    "how far each path takes each prior from its law, by position and dimension"

  /// Priors in text form.
  public var priors = PriorCatalog.representatives
  /// Paths in text form.
  public var interpolations = InterpolationCatalog.entries.map { $0.name }
  /// Positions on the path; two draws can change places, so half of it says all.
  public var positions = [0.1, 0.2, 0.3, 0.4, 0.5]
  /// Numbers of coordinates; at least 2.
  public var dimensions = [2, 5, 10, 20, 50, 100, 200, 500, 1000]
  /// Pairs of end points a cell.
  public var samples = 100_000
  /// Pairs for priors whose maps to Cauchy coordinates are read from tables.
  public var slowSamples = 20_000
  /// The chance that any true verdict of the table is missed.
  public var errorRate = 1e-6

  /// The defaults.
  public init() {}

  public static let ownSettings = [
    Setting("dimensions", "numbers of coordinates of a vector", .whole(2...65_536))
  ]

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    if profile == .quick {
      settings.positions = [0.25, 0.5]
      settings.dimensions = [2, 10, 100]
      (settings.samples, settings.slowSamples) = (10_000, 5000)
    }
    return settings
  }

  /// One row a prior, dimension, path, position and statistic; a path that cannot be made has one row.
  public func run(_ context: RunContext) async throws -> Table {
    try checkSettings()
    // Making laws and their tables takes a while, so even this is done side by side.
    let pages = try await context.blocks(
      "preparing", count: priors.count * dimensions.count
    ) { index in
      try AtlasPage(
        priors[index / dimensions.count], dimension: dimensions[index % dimensions.count],
        atlas: self, seed: context.seed)
    }
    let level = errorRate / Double(max(pages.reduce(0) { $0 + $1.cells.count }, 1))
    var table = Table(columns: Self.columns)
    for page in pages {
      let measurements = try await page.measurements(level: level, context)
      for column in page.columns where column.interpolation == nil {
        table.append(Self.row(refused: column, of: page))
      }
      for (cell, measurement) in zip(page.cells, measurements) {
        table.append(Self.row(cell, measurement, of: page))
      }
    }
    return table
  }

  private static let columns = [
    "prior", "dimension", "interpolation", "position", "statistic", "method", "sample_count",
    "undefined_count", "ks", "band", "ks_exact", "theory", "verdict", "reason",
  ]

  private static func row(refused column: AtlasPage.Column, of page: AtlasPage) -> [Table.Cell] {
    [.text(page.name), .integer(page.prior.dimension), .text(column.name)]
      + Array(repeating: .missing, count: 8)
      + [.text("refused"), .text(Verdict.refused.rawValue), .text(column.preservation.reason)]
  }

  private static func row(
    _ cell: AtlasPage.Cell, _ measurement: AtlasPage.Measurement, of page: AtlasPage
  ) -> [Table.Cell] {
    [
      .text(page.name), .integer(page.prior.dimension), .text(cell.column.name),
      .real(cell.position), .text(cell.statistic.kind.name),
      .text(cell.statistic.law == nil ? "two-sample" : "one-sample"),
      .integer(measurement.count), .integer(page.sampleCount - measurement.count),
      .real(measurement.distance), .real(measurement.band), .optional(measurement.exact),
      .text(cell.column.preservation.isKept ? "kept" : "changed"),
      .text(verdict(measurement).rawValue), .text(cell.column.preservation.reason),
    ]
  }

  /// Whether the pairs say what theory says.
  ///
  /// A change of unknown size that does not leave the band is not seen: this statistic may have none.
  private static func verdict(_ measurement: AtlasPage.Measurement) -> Verdict {
    if let exact = measurement.exact {
      return .agreement(of: measurement.distance, with: exact, within: measurement.band)
    }
    return measurement.distance > measurement.band ? .holds : .undecided
  }
}

extension Preservation {
  /// Why.
  fileprivate var reason: String {
    switch self {
    case .kept(let reason), .changed(let reason), .refused(let reason): reason
    }
  }

  fileprivate var isKept: Bool {
    if case .kept = self { true } else { false }
  }
}

extension LatentStatistic.Kind {
  /// The kind without its direction.
  fileprivate var name: String {
    switch self {
    case .coordinate: "coordinate"
    case .norm: "norm"
    case .projection: "projection"
    case .cosine: "cosine"
    }
  }
}

extension ExperimentEntry { static let atlas = ExperimentEntry(Atlas.self) }
