import Distributions
import Foundation
public import Report

/// How good Observation 2.1 is: the normal limit law of the norm against the exact law.
///
/// The limit's error falls like 1/√D, so a Kolmogorov-Smirnov test rejects it once enough is drawn. The
/// simulated norms are therefore held against both: the exact law must be accepted, and the distance from
/// the limit law must be the exact distance within the Dvoretzky-Kiefer-Wolfowitz band.
public struct NormLaw: Experiment {
  public static let name = "norm-law"
  public static let summary = "the norm of a latent vector against its normal limit law"

  /// Laws of the independent coordinates; centred normal or uniform ones.
  public var priors = ["normal", "uniform"]
  /// Dimensions that are simulated.
  public var dimensions = [2, 5, 10, 20, 50, 100, 200, 500, 1000]
  /// Dimensions for the exact distances alone.
  public var exactDimensions = [10_000]
  /// Draws a prior and dimension.
  public var samples = 100_000
  /// The chance that any true verdict of the table is missed.
  public var errorRate = 1e-6

  /// The defaults.
  public init() {}

  /// Norms are drawn once a pass and never held together.
  public static let ownSettings = [
    Setting("samples", "draws behind a row", .whole(2...4_000_000_000))
  ]

  public static func settings(for profile: Profile) -> Self {
    var settings = Self()
    if profile == .quick { settings.samples = 10_000 }
    return settings
  }

  /// One row a prior and dimension: exact distances of three approximations, then the simulation.
  public func run(_ context: RunContext) async throws -> Table {
    var table = Table(columns: Self.columns)
    let tests = 2 * max(priors.count * dimensions.count, 1)
    let gate = try Gate(errorRate: errorRate, testCount: tests)
    for name in priors {
      guard let cumulants = try SquareCumulants.known(of: LawCatalog.make(name)) else {
        throw PlanError.setting(
          key: "priors", value: name, requirement: "a centred normal or uniform law")
      }
      for dimension in dimensions + exactDimensions.filter({ !dimensions.contains($0) }) {
        let prior = try PriorCatalog.make(name, dimension: dimension)
        guard let law = (prior.normLaw as? any Distribution).map(ExactLaw.init) else { continue }
        let approximations = try Approximations(law, cumulants, dimension: dimension)
        var row: [Table.Cell] = [.text(name), .integer(dimension)] + approximations.cells
        if dimensions.contains(dimension) {
          row += try await simulated(prior, law, approximations, gate, context)
        } else {
          row += Array(repeating: .missing, count: Self.columns.count - row.count)
        }
        table.append(row)
      }
    }
    return table
  }

  private static let columns = [
    "prior", "dimension", "clt_distance", "clt_maximiser", "clt_distance_scaled",
    "edgeworth_distance", "power_transform_distance", "mean_clt", "variance_clt", "sample_count",
    "mean", "variance", "quantile_ratio", "ks_exact_law", "critical_value", "exact_law_verdict",
    "ks_clt", "band", "clt_verdict",
  ]

  /// The limit law, its refinements, and their exact errors.
  private struct Approximations {
    let limit: Normal
    let distance: Double
    let cells: [Table.Cell]

    init(_ law: ExactLaw, _ cumulants: SquareCumulants, dimension: Int) throws {
      limit = try cumulants.limitLaw(dimension: dimension)
      let clt = law.distance(from: limit)
      distance = clt.distance
      let edgeworth = try EdgeworthNormLaw(cumulants: cumulants, dimension: dimension)
      let power = try PowerTransformNormLaw(cumulants: cumulants, dimension: dimension)
      cells = [
        .real(clt.distance), .real(clt.maximiser),
        .real(clt.distance * Double(dimension).squareRoot()),
        .real(law.distance(from: edgeworth).distance), .real(law.distance(from: power).distance),
        .optional(limit.mean), .optional(limit.variance),
      ]
    }
  }

  /// A law whose table finds where it is farthest from another, and which itself says how far.
  private struct ExactLaw {
    let law: any Distribution
    let bulkForm: any Distribution

    init(_ law: any Distribution) {
      self.law = law
      bulkForm = law.bulkForm
    }

    func distance(
      from other: some DistributionFunction
    ) -> (distance: Double, maximiser: Double) {
      let maximiser = supremumDistance(between: bulkForm, and: other).maximiser
      return (abs(law.cdf(maximiser) - other.cdf(maximiser)), maximiser)
    }
  }

  private func simulated(
    _ prior: any LatentPrior, _ law: ExactLaw, _ approximations: Approximations,
    _ gate: Gate, _ context: RunContext
  ) async throws -> [Table.Cell] {
    let dimension = prior.dimension
    let norms = try await StreamedNorms(
      prior: prior, count: samples, label: "\(prior.description), D = \(dimension)",
      context: context
    ).summary(against: law.bulkForm, [approximations.limit])
    let (exact, limit) = (norms.distances[0], norms.distances[1])
    let critical = gate.criticalValue(sampleCount: samples)
    let band = try DvoretzkyKieferWolfowitz(sampleCount: samples).halfWidth(level: gate.level)
    return [
      .integer(samples), .real(norms.moments.mean), .optional(norms.moments.variance),
      .optional(norms.quantileRatio), .real(exact), .real(critical),
      .text(Verdict.agreement(of: exact, with: 0, within: critical).rawValue), .real(limit),
      .real(band),
      .text(
        Verdict.agreement(of: limit, with: approximations.distance, within: band).rawValue),
    ]
  }
}

extension ExperimentEntry { static let normLaw = ExperimentEntry(NormLaw.self) }
