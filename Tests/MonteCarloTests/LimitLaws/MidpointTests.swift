import Distributions
import Foundation
import MonteCarlo
import Testing

@Suite struct MidpointTests {
  private func distances(_ row: ReferenceTable.Row) throws -> LawDistances {
    let position = row.real("lambda")
    return switch row.text("prior") {
    case "normal": try MidpointDistances.normal(position: position)
    case "uniform": try MidpointDistances.uniform(position: position)
    default: try MidpointDistances.cauchy(position: position)
    }
  }

  @Test(
    "distances of prior and path point equal their closed forms",
    arguments: ReferenceTable.rows("midpoint_distance"))
  func closedForms(row: ReferenceTable.Row) throws {
    let actual = try distances(row)
    #expect(abs(actual.kolmogorovSmirnov - row.real("ks")) <= 1e-15)
    #expect(relativeError(actual.wasserstein, row.real("w1")) <= 1e-13)
    #expect(relativeError(actual.forwardDivergence, row.real("kl_fwd")) <= 1e-12)
    #expect(relativeError(actual.reverseDivergence, row.real("kl_rev")) <= 1e-12)
    guard row.text("prior") == "normal" else { return }
    let norm = try MidpointDistances.normalNorm(
      dimension: row.integer("D"), position: row.real("lambda"))
    #expect(abs(norm.kolmogorovSmirnov - row.real("ks_norm")) <= 1e-12)
    #expect(relativeError(norm.wasserstein, row.real("w1_norm")) <= 1e-12)
    #expect(relativeError(norm.forwardDivergence, row.real("kl_norm_fwd")) <= 1e-12)
  }

  @Test("closed forms equal the searched supremum of the exact laws", arguments: [0.1, 0.5, 0.7])
  func searched(position: Double) throws {
    let weights = [1 - position, position]
    let normal = try Normal(), uniform = try Uniform()
    let movedNormal = try #require(normal.weightedSumLaw(weights))
    let movedUniform = try TrapezoidalLaw(weights: 1 - position, position)
    let normalSup = supremumDistance(between: movedNormal, and: normal).distance
    let uniformSup = supremumDistance(between: movedUniform, and: uniform).distance
    #expect(
      abs(normalSup - (try MidpointDistances.normal(position: position)).kolmogorovSmirnov) <= 1e-13
    )
    #expect(
      abs(uniformSup - (try MidpointDistances.uniform(position: position)).kolmogorovSmirnov)
        <= 1e-13)
  }

  @Test("positions are symmetric, ends have no distance, and others are refused")
  func ends() throws {
    #expect(try MidpointDistances.normal(position: 0) == .zero)
    #expect(try MidpointDistances.uniform(position: 1) == .zero)
    #expect(try MidpointDistances.signs(position: 0) == .zero)
    #expect(try MidpointDistances.normalNorm(dimension: 5, position: 1) == .zero)
    let signs = try MidpointDistances.signs(position: 0.3)
    #expect(signs.kolmogorovSmirnov == 0.25 && signs.wasserstein == 0.3)
    #expect(signs.forwardDivergence == .infinity && signs.reverseDivergence == log(2))
    #expect(throws: DistributionError.self) { try MidpointDistances.normal(position: 1.1) }
    #expect(throws: DistributionError.self) { try MidpointDistances.uniform(position: .nan) }
    #expect(throws: DistributionError.self) {
      try MidpointDistances.normalNorm(dimension: 0, position: 0.5)
    }
  }

  @Test(
    "the norm of a Kilcher path point equals the two-dimensional integral",
    arguments: ReferenceTable.rows("kilcher_midpoint_norm"))
  func kilcher(row: ReferenceTable.Row) throws {
    let position = row.real("lambda"), r = row.real("r")
    let law = try KilcherMidpointNormLaw(dimension: row.integer("D"), position: position)
    let limit = try KilcherMidpointNormLaw(dimension: nil, position: position)
    #expect(abs(law.cdf(r) - row.real("cdf")) <= 1e-10)
    #expect(abs(limit.cdf(r) - row.real("cdf_inf")) <= 1e-10)
    #expect(abs(law.cdf(r) + law.survivalFunction(r) - 1) <= 1e-14)
    let doubled = try KilcherMidpointNormLaw(
      dimension: row.integer("D"), position: position, scale: 2)
    #expect(abs(doubled.cdf(2 * r) - law.cdf(r)) <= 1e-14)
  }

  @Test("the Kilcher mismatch is bounded in the dimension but not zero")
  func kilcherLimit() throws {
    let limit = try KilcherMidpointNormLaw(dimension: nil, position: 0.5)
    for r in [0.1, 0.7, 2] { #expect(abs(limit.survivalFunction(r) - exp(-2 * r * r)) <= 1e-14) }
    let sup = supremumDistance(between: limit, and: try HalfNormal())
    #expect(abs(sup.distance - 0.183473) <= 5e-7 && abs(sup.maximiser - 1.0532) <= 5e-5)
    // In one dimension the path point is normal with standard deviation √½.
    let line = try KilcherMidpointNormLaw(dimension: 1, position: 0.5)
    let exact = try HalfNormal(sd: 0.5.squareRoot())
    for r in [0.1, 0.7, 2] { #expect(abs(line.cdf(r) - exact.cdf(r)) <= 1e-11) }
  }

  @Test("norms of path points between signs and on the sphere")
  func signsAndSphere() throws {
    let signs = try SignsMidpointNormLaw(dimension: 4, position: 0.5)
    // ‖Y‖² ~ Binomial(4, ½).
    #expect(abs(signs.cdf(1) - 5.0 / 16) <= 1e-15 && abs(signs.cdfBelow(1) - 1.0 / 16) <= 1e-15)
    #expect(signs.atoms.count == 5 && signs.cdf(2) == 1)
    #expect(try SignsMidpointNormLaw(dimension: 9, position: 1).atoms == [3])
    let sphere = try SphereMidpointNormLaw(dimension: 3, position: 0.5)
    // In three dimensions the cosine is uniform: ‖Y‖²/3 is uniform on (0, 1).
    #expect(abs(sphere.cdf(1.5.squareRoot()) - 0.5) <= 1e-14)
    #expect(abs(sphere.cdf(0.6.squareRoot()) - 0.2) <= 1e-14)
    #expect(sphere.survivalFunction(2) == 0 && sphere.cdf(-1) == 0)
    #expect(throws: DistributionError.self) {
      try SphereMidpointNormLaw(dimension: 1, position: 0.5)
    }
  }
}
