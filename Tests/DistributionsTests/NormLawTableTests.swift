import Distributions
import Foundation
import Testing

@Suite struct NormLawTableTests {
  @Test("the norm of Cauchy vectors agrees with the Faddeeva integral in every row")
  func cauchy() throws {
    let table = try ReferenceTable("cauchy_norm_limit")
    for row in 0..<table.count {
      let dimension = try table.real(row, "D"), q = try table.real(row, "q")
      let law = try PriorNorm.make(of: "cauchy", dimension: Int(dimension))
      let r = q * dimension
      let lower = try table.real(row, "cdf_exact"), upper = try table.real(row, "sf_exact")
      #expect(
        isClose(law.cdf(r), lower, within: 1e-12), "D \(dimension), q \(q): \(law.cdf(r)) \(lower)")
      #expect(isClose(law.survivalFunction(r), upper, within: 1e-12), "D \(dimension), q \(q)")
    }
  }

  @Test("the norm of uniform vectors agrees with the exact law in every row")
  func uniform() throws {
    let table = try ReferenceTable("uniform_norm_cdf")
    for row in 0..<table.count {
      let dimension = try table.real(row, "D"), r = try table.real(row, "r")
      let law = try PriorNorm.make(of: "uniform", dimension: Int(dimension))
      let lower = try table.real(row, "cdf"), upper = try table.real(row, "sf")
      #expect(
        isClose(law.cdf(r), lower, within: 1e-11), "D \(dimension), r \(r): \(law.cdf(r)) \(lower)")
      #expect(
        isClose(law.survivalFunction(r), upper, within: 1e-11),
        "D \(dimension), r \(r): \(law.survivalFunction(r)) \(upper)")
    }
  }

  @Test("norm laws agree with arbitrary precision in both tails and in the density")
  func norms() throws {
    let table = try ReferenceTable("norms")
    var worst: [String: (Double, String)] = [:]
    for row in 0..<table.count {
      let text = try table.text(row, "law"), x = try table.real(row, "x")
      let law = try LawCatalog.make(text)
      for (column, actual) in [
        ("cdf", law.cdf(x)), ("sf", law.survivalFunction(x)), ("pdf", law.pdf(x)),
      ] {
        let expected = try table.real(row, column), error = abs(actual / expected - 1)
        if !(error <= worst[text]?.0 ?? -1) {
          worst[text] = (error, "\(column) at \(x): \(actual)")
        }
        #expect(isClose(actual, expected, within: 1e-9), "\(text): \(column) at \(x)")
      }
    }
    if ProcessInfo.processInfo.environment["LATENT_PRINT_ERRORS"] != nil {
      for (law, w) in worst.sorted(by: { $0.key < $1.key }) { print(law, w) }
    }
  }

  @Test("both tails of the norm of normal vectors agree with arbitrary precision in every row")
  func chi() throws {
    let table = try ReferenceTable("chi_cauchy_map")
    for row in 0..<table.count {
      let dimension = try table.real(row, "D"), r = try table.real(row, "r")
      let law = try Chi(degreesOfFreedom: dimension)
      for (column, actual) in [
        ("P", law.cdf(r)), ("Q", law.survivalFunction(r)), ("logP", law.logCDF(r)),
        ("logQ", law.logSurvivalFunction(r)),
      ] {
        let expected = try table.real(row, column)
        let tolerance = column.hasPrefix("log") ? 1e-12 : 1e-12 * max(1, abs(log(expected)))
        if expected > 1e-300 || expected < 0 {
          #expect(isClose(actual, expected, within: tolerance), "D \(dimension), r \(r): \(column)")
        }
      }
    }
  }

  @Test("a coordinate of the sphere agrees with arbitrary precision in every row")
  func sphere() throws {
    let table = try ReferenceTable("sphere_marginal")
    for row in 0..<table.count {
      let dimension = Int(try table.real(row, "D")), x = try table.real(row, "x")
      let law = try SphereCoordinate(dimension: dimension)
      let expected = try table.real(row, "cdf")
      #expect(isClose(law.cdf(x), expected, within: 1e-13), "D \(dimension), x \(x)")
    }
  }

  @Test("Student's moments agree with the table in every row")
  func student() throws {
    let table = try ReferenceTable("student_norm")
    for row in 0..<table.count {
      let law = try StudentT(degreesOfFreedom: table.real(row, "nu"))
      guard try !table.text(row, "mean_x2").isEmpty else {
        #expect(law.variance == nil || law.variance == .infinity)
        continue
      }
      #expect(isClose(try #require(law.variance), try table.real(row, "mean_x2"), within: 1e-15))
    }
  }

  @Test("the normal tail and its logarithm agree with arbitrary precision in every row")
  func normal() throws {
    let table = try ReferenceTable("normal_cauchy_map")
    for row in 0..<table.count {
      let z = try table.real(row, "z"), tail = try table.real(row, "Q")
      let law = Normal.standard
      if tail > 1e-300 { #expect(isClose(law.survivalFunction(z), tail, within: 1e-14), "z \(z)") }
      let logTail = try table.real(row, "logQ")
      #expect(isClose(law.logSurvivalFunction(z), logTail, within: 1e-15 * 2), "z \(z)")
      #expect(
        isClose(law.upperTailQuantile(logProbability: logTail), z, within: z > 0.1 ? 1e-14 : 1))
    }
  }

  @Test(
    "a norm law that is not known exactly is refused",
    arguments: ["normal(mean=1)", "sphere", "student-t", "uniform(lower=0)", "cauchy(location=1)"])
  func refusals(text: String) {
    do {
      _ = try PriorNorm.make(of: text, dimension: 3)
      Issue.record("\(text) was accepted")
    } catch DistributionError.notApplicable {
    } catch {
      Issue.record("\(text): \(error)")
    }
  }
}
