import Distributions
import Foundation
import MonteCarlo
import Testing

@Suite struct NormLimitTests {
  private static let normalRows = ReferenceTable.rows("norm_law_distance").filter {
    $0.text("prior") == "normal"
  }

  private static let uniformRows = ReferenceTable.rows("norm_law_distance").filter {
    $0.text("prior") == "uniform"
  }

  @Test(
    "the central limit law of a norm is as wrong as the table says",
    arguments: normalRows + uniformRows)
  func centralLimit(row: ReferenceTable.Row) throws {
    let dimension = row.integer("D"), name = row.text("prior")
    let exact = try LawCatalog.make("norm(of=\(name),dimension=\(dimension))")
    let moments = name == "normal" ? (1.0, 3.0) : (1.0 / 3, 1.0 / 5)
    let limit = try normMoments(
      secondMoment: moments.0, fourthMoment: moments.1, dimension: dimension
    ).normalLaw()
    let sup = supremumDistance(between: exact, and: limit)
    #expect(abs(sup.distance - row.real("sup")) <= 1e-11)
    #expect(abs(sup.maximiser - row.real("y_star")) <= 1e-6)
    #expect(abs(sup.difference - row.real("signed")) <= 1e-11)
  }

  @Test("the Lévy limit is in error by 0.264017/D, its second order by about 0.20/D²")
  func cauchyRates() throws {
    let dimension = 50, d = Double(dimension)
    let exact = try LawCatalog.make("norm(of=cauchy,dimension=\(dimension))")
    let first = try CauchyNormLimitLaw(dimension: dimension)
    let second = try CauchyNormLimitLaw(dimension: dimension, order: .second)
    #expect(abs(supremumDistance(between: exact, and: first).distance * d - 0.264017) <= 0.01)
    #expect(abs(supremumDistance(between: exact, and: second).distance * d * d - 0.20) <= 0.03)
  }

  @Test("better approximations are as wrong as the table says", arguments: normalRows)
  func corrections(row: ReferenceTable.Row) throws {
    let dimension = row.integer("D")
    let exact = try Chi(degreesOfFreedom: Double(dimension))
    let edgeworth = try EdgeworthNormLaw(cumulants: .normal, dimension: dimension)
    let cubeRoot = try PowerTransformNormLaw(cumulants: .normal, dimension: dimension)
    let errors = [
      (supremumDistance(between: exact, and: edgeworth).distance, row.real("sup_edgeworth1")),
      (supremumDistance(between: exact, and: cubeRoot).distance, row.real("sup_wilson_hilferty")),
    ]
    for (error, expected) in errors { #expect(abs(error - expected) <= 1e-11) }
  }

  @Test("moments of the norm, and arguments outside their domains")
  func moments() throws {
    let uniform = try normMoments(secondMoment: 1 / 3, fourthMoment: 1 / 5, dimension: 12)
    #expect(abs(uniform.mean - 2) <= 1e-15 && abs(uniform.variance - 1.0 / 15) <= 1e-15)
    #expect(try normMoments(secondMoment: 1, fourthMoment: 1, dimension: 4).variance == 0)
    for (second, fourth, dimension) in [(0.0, 1.0, 1), (1, 0.5, 1), (1, 3, 0), (1, .infinity, 2)] {
      #expect(throws: DistributionError.self) {
        try normMoments(secondMoment: second, fourthMoment: fourth, dimension: dimension)
      }
    }
  }

  @Test(
    "the Lévy limit of a Cauchy vector's norm and its second order",
    arguments: ReferenceTable.rows("cauchy_norm_limit"))
  func cauchyNorm(row: ReferenceTable.Row) throws {
    let dimension = row.integer("D"), r = row.real("q") * Double(dimension)
    let first = try CauchyNormLimitLaw(dimension: dimension)
    let second = try CauchyNormLimitLaw(dimension: dimension, order: .second)
    #expect(relativeError(first.survivalFunction(r), row.real("sf_levy")) <= 1e-14)
    #expect(relativeError(second.survivalFunction(r), row.real("sf_shift")) <= 1e-14)
    #expect(abs(first.cdf(r) + first.survivalFunction(r) - 1) <= 1e-15)
    if dimension >= 5 {
      let d = Double(dimension)
      #expect(abs(first.survivalFunction(r) - row.real("sf_exact")) <= 0.2641 / d)
      #expect(abs(second.survivalFunction(r) - row.real("sf_exact")) <= 0.21 / (d * d))
    }
  }

  @Test("the constants of Student coordinates", arguments: ReferenceTable.rows("student_norm"))
  func student(row: ReferenceTable.Row) throws {
    let constants = try StudentNormConstants(degreesOfFreedom: row.real("nu"))
    #expect(relativeError(constants.tailConstant, row.real("tail_c")) <= 1e-13)
    let pairs = [
      (constants.squareMean, "mean_x2"), (constants.squareVariance, "var_x2"),
      (constants.normVarianceLimit, "norm_var_limit"), (constants.laplaceFactor, "laplace"),
    ]
    for (value, column) in pairs {
      let expected = row.real(column)
      #expect((value == nil) == expected.isNaN, "\(column)")
      if let value { #expect(relativeError(value, expected) <= 1e-13, "\(column)") }
    }
  }

  @Test("the supremum distance sees atoms, equal laws and disjoint laws")
  func supremum() throws {
    let normal = try Normal(),
      uniform = try Uniform(lower: -3.0.squareRoot(), upper: 3.0.squareRoot())
    #expect(supremumDistance(between: normal, and: normal).distance == 0)
    #expect(abs(supremumDistance(between: uniform, and: normal).distance - 0.0572) < 5e-5)
    let signs = DiscreteLaw.fairSign
    let sup = supremumDistance(between: signs, and: uniform)
    // At x = 1 from the right: 1 − F(1); from the left F(1) − ½.
    #expect(abs(sup.distance - max(1 - uniform.cdf(1), uniform.cdf(1) - 0.5)) <= 1e-15)
    #expect(abs(abs(sup.maximiser) - 1) <= 1e-12)
    let far = supremumDistance(between: DiscreteLaw.constant(0), and: DiscreteLaw.constant(5))
    #expect(far.distance == 1)
    let chi = try Chi(degreesOfFreedom: 100)
    let clt = try normMoments(secondMoment: 1, fourthMoment: 3, dimension: 100).normalLaw()
    let forward = supremumDistance(between: chi, and: clt)
    let backward = supremumDistance(between: clt, and: chi)
    #expect(forward.distance == backward.distance && forward.difference == -backward.difference)
  }
}
