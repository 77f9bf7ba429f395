import Distributions
import Foundation
import MonteCarlo
import Report
import Testing

/// The main number of each experiment, held against one that was found another way.
@Suite("The main number of an experiment is the exact one")
struct NumberTests {
  @Test("norm-law: the distance from the limit law is the one of the reference table")
  func normLaw() async throws {
    let table = try await SmallPlans.table("norm-law")
    let reference = ReferenceTable.rows("norm_law_distance")
    for dimension in ["2", "10", "100"] {
      let row = table.rows(where: ["prior": "normal", "dimension": dimension])
      let expected = try #require(
        reference.first { $0.text("prior") == "normal" && $0.text("D") == dimension })
      let columns = ["clt_distance": "sup", "clt_maximiser": "y_star"]
      for (column, name) in columns {
        let tolerance = column == "clt_distance" ? 1e-11 : 1e-5
        #expect(abs(row.reals(column)[0] - expected.real(name)) < tolerance, "\(column)")
      }
      #expect(abs(row.reals("edgeworth_distance")[0] - expected.real("sup_edgeworth1")) < 1e-11)
      #expect(
        abs(row.reals("power_transform_distance")[0] - expected.real("sup_wilson_hilferty")) < 1e-11
      )
    }
    let simulated = table.rows(where: "dimension", is: "100")
    #expect(simulated.texts("exact_law_verdict") == ["holds"])
    #expect(simulated.texts("clt_verdict") == ["holds"])
  }

  @Test("norm-density: the simulated and the exact density hold the same probability")
  func normDensity() async throws {
    let table = try await SmallPlans.table("norm-density")
    for prior in ["normal", "kilcher"] {
      let rows = table.rows(where: "prior", is: prior)
      let mass = zip(
        rows.reals("density_exact"), zip(rows.reals("hist_low"), rows.reals("hist_high"))
      ).reduce(0) { $0 + $1.0 * ($1.1.1 - $1.1.0) }
      // The bins leave out 1e-3 on each side; the midpoint rule is wrong by about a percent.
      #expect(abs(mass - 0.998) < 0.02)
      let counted = rows.reals("count").reduce(0, +)
      #expect(counted > 0.99 * 5000 && counted <= 5000)
    }
  }

  @Test("heavy-tailed-norms: the limit's distance falls like 0.264017/D, the second order's faster")
  func heavyTails() async throws {
    let table = try await SmallPlans.table("heavy-tailed-norms")
    let ten = table.rows(where: "dimension", is: "10")
    let reference = ReferenceTable.rows("cauchy_norm_limit")
    let half = try #require(reference.first { $0.text("D") == "10" && $0.text("q") == "0.5" })
    let row = ten.rows(where: "norm_over_dimension", is: "0.5")
    #expect(abs(row.reals("cdf_exact")[0] - half.real("cdf_exact")) < 1e-11)
    #expect(abs(row.reals("cdf_limit")[0] - (1 - half.real("sf_levy"))) < 1e-11)
    #expect(abs(ten.reals("limit_distance")[0] * 10 - 0.264) < 0.02)
    #expect(ten.reals("second_order_distance")[0] < 0.003)
    #expect(table.texts("verdict").allSatisfy { $0 == "holds" })
  }

  @Test("student-norms: six degrees of freedom have a limit variance of 1.875, one has none")
  func studentNorms() async throws {
    let table = try await SmallPlans.table("student-norms")
    let reference = ReferenceTable.rows("student_norm")
    let six = table.rows(where: "degrees_of_freedom", is: "6.0")
    let row = try #require(reference.first { $0.text("nu") == "6" })
    #expect(abs(six.reals("variance_limit")[0] - row.real("norm_var_limit")) < 1e-13)
    #expect(relativeError(six.reals("tail_constant")[0], row.real("tail_c")) < 1e-12)
    let one = table.rows(where: "degrees_of_freedom", is: "1.0")
    #expect(one.texts("variance_limit") == [""] && one.texts("soap_bubble") == ["no"])
    #expect(one.reals("quantile_ratio")[0] > 10 && six.reals("quantile_ratio")[0] < 4)
  }

  @Test("midpoint-law: halfway a normal coordinate is off as tabulated, a uniform one by 1/8")
  func midpointLaw() async throws {
    let table = try await SmallPlans.table("midpoint-law")
    let half = ["position": "0.5", "quantity": "coordinate"]
    let normal = table.rows(where: half).rows(where: "prior", is: "normal")
    let reference = ReferenceTable.rows("midpoint_distance")
    let expected = try #require(
      reference.first { $0.text("prior") == "normal" && $0.text("lambda") == "0.5" })
    #expect(abs(normal.reals("ks_exact")[0] - expected.real("ks")) < 1e-12)
    #expect(abs(normal.reals("kl_forward")[0] - expected.real("kl_fwd")) < 1e-12)
    let uniform = table.rows(where: half).rows(where: "prior", is: "uniform")
    #expect(abs(uniform.reals("ks_exact")[0] - 0.125) < 1e-14)
    let verdicts = table.texts("verdict").filter { !$0.isEmpty }
    #expect(verdicts.count >= 14 && verdicts.allSatisfy { $0 == "holds" })
  }

  @Test("kilcher-midpoint: the limits are those of the closed forms")
  func kilcherMidpoint() async throws {
    let table = try await SmallPlans.table("kilcher-midpoint")
    let limit = table.rows(where: "dimension", is: "")
    #expect(abs(limit.reals("ks_exact")[0] - 0.183473) < 1e-6)
    #expect(abs(limit.reals("maximiser")[0] - 1.0532) < 1e-4)
    #expect(abs(limit.reals("wasserstein")[0] - 0.222488661176) < 1e-6)
    #expect(abs(limit.reals("kl_forward")[0] - 0.226904291034) < 5e-6)
    #expect(abs(limit.reals("kl_reverse")[0] - 0.523096) < 3e-5)
    #expect(table.texts("verdict").first == "holds")
  }

  @Test("multi-point: every combination keeps or changes the law as theory says")
  func multiPoint() async throws {
    let table = try await SmallPlans.table("multi-point")
    #expect(table.texts("verdict") == table.texts("expected"))
    let control = table.rows(where: [
      "prior": "cauchy", "combination": "plain sum", "weights": "of both signs",
    ])
    #expect(control.texts("verdict") == ["changed", "changed"])
  }

  @Test("special-end-points: every distance is the one of theory")
  func specialEndPoints() async throws {
    let table = try await SmallPlans.table("special-end-points")
    #expect(table.texts("verdict").allSatisfy { $0 == "holds" })
    let part = table.rows(where: "case", is: "unequal norms, Property 3")
    #expect(abs(part.reals("distance")[0] - 0.0915837870989460) < 1e-9)
  }

  @Test("sparse-norms: the share fits a Cauchy base, its root a normal one")
  func sparseNorms() async throws {
    let table = try await SmallPlans.table("sparse-norms")
    #expect(table.texts("verdict").allSatisfy { $0 == "holds" })
    func distance(_ base: String, _ draws: String) -> Double {
      table.rows(where: ["base": base, "draws": draws]).reals("exact_distance")[0]
    }
    #expect(
      distance("normal", "dense by the root of the share")
        < distance("normal", "dense by the share"))
    #expect(
      distance("cauchy", "dense by the share")
        < distance("cauchy", "dense by the root of the share"))
    #expect(distance("normal", "orthogonal") < 1e-9)
  }

  @Test("prior-draws: a prior's own draws pass, and all controls are rejected")
  func priorDraws() async throws {
    let table = try await SmallPlans.table("prior-draws")
    #expect(table.texts("verdict") == ["holds", "rejected", "rejected"])
  }

  @Test("prior-draws: every projection of the hypercube's vertices has a law of its own")
  func discretePriorDraws() async throws {
    let entry = try ExperimentCatalog.entry("prior-draws")
    let plan = try entry.plan(
      .quick, 1806, ["priors": ["hypercube-vertices"], "dimension": 4, "samples": 20_000], "a test")
    let table = try await entry.run(plan, RunContext(tasks: 2)).table
    #expect(table.texts("verdict") == ["holds", "rejected"])
  }

  @Test("repeated-averages: four normal copies are half as wide, four Cauchy copies as wide as one")
  func repeatedAverages() async throws {
    let table = try await SmallPlans.table("repeated-averages")
    let normal = table.rows(where: ["law": "normal", "copies": "4"])
    let cauchy = table.rows(where: ["law": "cauchy", "copies": "4"])
    #expect(abs(normal.reals("iqr_ratio")[0] - 0.5) < 0.05)
    #expect(abs(cauchy.reals("iqr_ratio")[0] - 1) < 0.15)
    #expect(normal.texts("verdict") == ["changed"] && cauchy.texts("verdict") == ["kept"])
  }

  @Test("cauchy-properties: every statement holds")
  func cauchyProperties() async throws {
    let table = try await SmallPlans.table("cauchy-properties")
    #expect(table.texts("verdict").allSatisfy { $0 == "holds" })
  }

  @Test("largest-coordinate: in two dimensions a normal share has its median at cos²(π/8)")
  func largestCoordinate() async throws {
    let table = try await SmallPlans.table("largest-coordinate")
    let row = table.rows(where: ["prior": "normal", "dimension": "2"])
    // The direction is uniform, so its angle from the nearest axis is uniform on (0, π/4).
    #expect(abs(row.reals("share_median")[0] - pow(cos(Double.pi / 8), 2)) < 0.06)
  }

  @Test("vertex-density: normal draws have the mean cosine of isotropic directions")
  func vertexDensity() async throws {
    let table = try await SmallPlans.table("vertex-density")
    for row in [table.rows(where: ["prior": "normal", "dimension": "10"])] {
      let difference = row.reals("mean_cosine")[0] - row.reals("isotropic_mean_cosine")[0]
      #expect(abs(difference) < 5.5 * row.reals("standard_error")[0])
    }
    let two = table.rows(where: ["prior": "normal", "dimension": "2"])
    #expect(abs(two.reals("isotropic_mean_cosine")[0] - 2 * 2.0.squareRoot() / .pi) < 1e-14)
  }

  @Test("path-shapes: a straight path has constant speed, its length")
  func pathShapes() async throws {
    let table = try await SmallPlans.table("path-shapes")
    let rows = table.rows(where: ["prior": "normal", "interpolation": "linear", "pair": "0"])
    let x = rows.reals("z1"), y = rows.reals("z2")
    let length = hypot(x[x.count - 1] - x[0], y[y.count - 1] - y[0])
    #expect(rows.reals("speed").allSatisfy { abs($0 - length) < 1e-9 * length })
  }

  @Test("sparse-scatter: every draw has as many zeros as asked for")
  func sparseScatter() async throws {
    let table = try await SmallPlans.table("sparse-scatter")
    let zeros = table.reals("zeros")
    for row in zeros.indices {
      let found = ["z1", "z2", "z3"].count { table.reals($0)[row] == 0 }
      #expect(found == Int(zeros[row]))
    }
  }
}
