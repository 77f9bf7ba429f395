import Foundation
import Report

// Claims of section 2 of the paper: norms of latent vectors, and what averaging does to laws.

extension Claim {
  static let norms: [Claim] = [
    Claim(
      "observation-2-1", source: "Observation 2.1",
      "The norm of D independent coordinates with finite fourth moment is close to normal with mean √(D·E[X²]) "
        + "and variance Var[X²]/(4·E[X²]), the closer the larger D.",
      experiments: ["norm-law"], remark: .fourthMoment, expected: .holdsWithCorrection
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let table = try evidence.rows("norm-law")
      let verdicts = table.texts("exact_law_verdict") + table.texts("clt_verdict")
      let wrong = verdicts.count { $0 == "fails" }
      let scaled = try evidence.number(
        "clt_distance_scaled", of: "norm-law", where: ["prior": "normal"])
      return .when(
        wrong == 0 && abs(scaled - 1 / (3 * Double.pi.squareRoot())) < 1e-3,
        "simulated norms follow the exact law; the limit law is off by \(scaled.short)/√D for a normal "
          + "prior, which large samples see", as: .holdsWithCorrection)
    },
    Claim(
      "observation-2-1-normal", source: "Observation 2.1, example",
      "The norm of N(0, I) in D dimensions is close to N(√D, 1/2).",
      experiments: ["norm-law"], remark: .fourthMoment, expected: .holdsWithCorrection
    ) { (evidence) throws(ClaimEvidence.Missing) in
      try .example("normal", limit: 0.5, evidence)
    },
    Claim(
      "observation-2-1-uniform", source: "Observation 2.1, example",
      "The norm of a uniform vector on [−1, 1]^D is close to N(√(D/3), 1/15).",
      experiments: ["norm-law"], remark: .fourthMoment, expected: .holdsWithCorrection
    ) { (evidence) throws(ClaimEvidence.Missing) in
      try .example("uniform", limit: 1.0 / 15, evidence)
    },
    Claim(
      "norm-variance-is-constant", source: "section 2",
      "The variance of the norm does not depend on the dimension, so the law does not converge to the uniform "
        + "law on the sphere.",
      experiments: ["norm-law"], remark: .sphereLimit, expected: .holdsWithCorrection
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let table = try evidence.simulated("normal")
      let variances = table.reals("variance"), means = table.reals("mean")
      guard let last = variances.last, let mean = means.last else {
        throw ClaimEvidence.Missing(reason: "norm-law has no simulated row")
      }
      return .when(
        abs(last - 0.5) < 0.03,
        "variance \(last.short) in \(table.texts("dimension").last ?? "") dimensions (limit 1/2); relative to "
          + "the radius the deviation falls to \((last.squareRoot() / mean).short)",
        as: .holdsWithCorrection)
    },
    Claim(
      "soap-bubble", source: "section 2",
      "Normal and uniform priors live on a thin shell: the ratio of high to low quantiles of the norm tends to "
        + "1. A Cauchy prior does not.",
      experiments: ["norm-law", "heavy-tailed-norms", "student-norms"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let normal = try evidence.simulated("normal").reals("quantile_ratio").last ?? .nan
      let uniform = try evidence.simulated("uniform").reals("quantile_ratio").last ?? .nan
      let cauchy = try evidence.number("quantile_ratio", of: "heavy-tailed-norms")
      return .when(
        normal < 1.2 && uniform < 1.2 && cauchy > 20,
        "95 % over 5 % quantile in the largest dimension: normal \(normal.short), uniform "
          + "\(uniform.short), Cauchy \(cauchy.short)")
    },
    Claim(
      "hypercube-vertices", source: "section 2",
      "Draws of the uniform law on the hypercube crowd in directions of its vertices.",
      experiments: ["vertex-density"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let cosine = try evidence.number(
        "mean_cosine", of: "vertex-density", where: ["prior": "uniform"])
      let error = try evidence.number(
        "standard_error", of: "vertex-density", where: ["prior": "uniform"])
      let isotropic = try evidence.number(
        "isotropic_mean_cosine", of: "vertex-density", where: ["prior": "uniform"])
      return .when(
        cosine - isotropic > 10 * error,
        "mean cosine with the nearest vertex \(cosine.short), of a direction at random \(isotropic.short)"
      )
    },
    Claim(
      "observation-2-2", source: "Observation 2.2",
      "A law with finite mean that equals the law of the average of two independent copies is constant.",
      experiments: ["repeated-averages"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let finite = try evidence.rows(
        "repeated-averages", where: ["has_mean": "yes", "copies": "2"])
      let cauchy = try evidence.rows("repeated-averages", where: ["law": "cauchy"])
      let changed = finite.texts("verdict").allSatisfy { $0 == "changed" }
      let kept = cauchy.texts("verdict").allSatisfy { $0 == "kept" }
      return .when(
        changed && kept,
        "the average of two differs from one copy for \(finite.texts("law").joined(separator: ", ")); "
          + "Cauchy averages of up to \(cauchy.texts("copies").last ?? "") copies do not")
    },
    Claim(
      "cauchy-density", source: "section 2, Cauchy",
      "The Cauchy density is symmetric with one mode.",
      experiments: ["cauchy-properties"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      try .cauchy("density", "on a grid from 2e-9 to 5e8", evidence)
    },
    Claim(
      "cauchy-moments", source: "section 2, Cauchy",
      "The Cauchy law's moments of order 1 and above do not exist.",
      experiments: ["cauchy-properties"], remark: .moments, expected: .holdsWithCorrection
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let finding = try ClaimFinding.cauchy(
        "absolute moment", "finite below order 1, infinite from it on", evidence)
      return .when(finding.verdict == .holds, finding.evidence, as: .holdsWithCorrection)
    },
    Claim(
      "cauchy-combinations", source: "section 2, Cauchy",
      "A linear combination of independent Cauchy variables is Cauchy again.",
      experiments: ["cauchy-properties"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      try .cauchy("combination", "with scale |a| + |b|", evidence)
    },
    Claim(
      "cauchy-averages", source: "section 2, Cauchy",
      "The average of any number of independent Cauchy variables has the law of one.",
      experiments: ["cauchy-properties"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      try .cauchy("average", "of 3, 10 and 100 copies", evidence)
    },
    Claim(
      "observation-2-3", source: "Observation 2.3",
      "A convex combination of 2 to 10 independent Cauchy vectors has the law of one.",
      experiments: ["multi-point"], remark: .weights
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let convex = try evidence.rows(
        "multi-point", where: ["prior": "cauchy", "combination": "plain sum", "expected": "kept"])
      let signed = try evidence.rows(
        "multi-point",
        where: ["prior": "cauchy", "combination": "plain sum", "expected": "changed"])
      let kept = convex.texts("verdict").allSatisfy { $0 == "kept" }
      let changed = signed.texts("verdict").allSatisfy { $0 == "changed" }
      return .when(
        kept && changed,
        "accepted for \(convex.texts("points").joined(separator: ", ")) points; with weights of both signs, "
          + "as the control, rejected")
    },
    Claim(
      "cauchy-fills-all-but-origin", source: "section 2, Cauchy",
      "A Cauchy prior fills the space at all distances, yet leaves the neighbourhood of the origin empty.",
      experiments: ["heavy-tailed-norms"], remark: .emptyOrigin
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let near = try evidence.number(
        "cdf_exact", of: "heavy-tailed-norms", where: ["norm_over_dimension": "0.2"])
      let half = try evidence.number(
        "cdf_exact", of: "heavy-tailed-norms", where: ["norm_over_dimension": "0.5"])
      let ratio = try evidence.number("quantile_ratio", of: "heavy-tailed-norms")
      return .when(
        near < 1e-3 && ratio > 20,
        "in the largest dimension P(‖X‖ ≤ 0.2 D) is \(near.short), P(‖X‖ ≤ 0.5 D) is \(half.short); the 95 % "
          + "quantile of the norm is \(ratio.short) times the 5 % one")
    },
    Claim(
      "one-coordinate-dominates", source: "section 2, Cauchy",
      "In a Cauchy vector one coordinate dominates.",
      experiments: ["largest-coordinate"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let conditions = ["dimension": "100"]
      let cauchy = try evidence.number(
        "share_median", of: "largest-coordinate",
        where: conditions.merging(["prior": "cauchy"]) { $1 })
      let normal = try evidence.number(
        "share_median", of: "largest-coordinate",
        where: conditions.merging(["prior": "normal"]) { $1 })
      return .when(
        cauchy > 0.5 && normal < 0.2,
        "the largest of 100 coordinates carries a median \((100 * cauchy).short) % of the squared norm; of a "
          + "normal vector \((100 * normal).short) %")
    },
    Claim(
      "kilcher-midpoints", source: "section 2, Kilcher",
      "Under Kilcher's prior midpoints of straight paths are close to the prior, but not equal to it.",
      experiments: ["kilcher-midpoint"], remark: .kilcher
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let table = try evidence.rows("kilcher-midpoint", where: ["dimension": "100"])
      let distance = table.reals("ks_exact").last ?? .nan
      let divergence = table.reals("kl_forward").last ?? .nan
      let normal = table.reals("normal_kl_forward").last ?? .nan
      let wrong = try evidence.rows("kilcher-midpoint").texts("verdict").count { $0 == "fails" }
      return .when(
        wrong == 0 && distance > 0.1 && divergence < 0.1 * normal,
        "the midpoint's norm is \(distance.short) away in 100 dimensions, relative entropy \(divergence.short) "
          + "against \(normal.short) for a normal prior")
    },
    Claim(
      "sparse-norms-kept", source: "section 4.3, setup",
      "A factor gives dense draws the norms of sparse ones.",
      experiments: ["sparse-norms"], remark: .sparseFactor
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let table = try evidence.rows("sparse-norms")
      let wrong = table.texts("verdict").count { $0 == "fails" }
      let ratio = try evidence.number(
        "median_ratio", of: "sparse-norms",
        where: ["base": "normal", "draws": "dense by the root of the share"])
      let plain = try evidence.number(
        "median_ratio", of: "sparse-norms", where: ["base": "normal", "draws": "dense"])
      return .when(
        wrong == 0 && abs(ratio - 1) < 0.05 && plain > 1.1,
        "median norm of dense over sparse normal draws \(ratio.short) with the factor, \(plain.short) without"
      )
    },
  ]
}

extension ClaimEvidence {
  /// The rows of `norm-law` with simulated norms of a prior.
  fileprivate func simulated(_ prior: String) throws(Missing) -> Table {
    let table = try rows("norm-law", where: ["prior": prior])
    var selection = Table(columns: table.columns)
    for (row, mean) in zip(table.rows, table.reals("mean")) where mean.isFinite {
      selection.append(row)
    }
    return selection
  }
}

extension ClaimFinding {
  /// An example of Observation 2.1.
  fileprivate static func example(
    _ prior: String, limit: Double, _ evidence: ClaimEvidence
  ) throws(ClaimEvidence.Missing) -> ClaimFinding {
    let table = try evidence.simulated(prior)
    let verdicts = table.texts("exact_law_verdict") + table.texts("clt_verdict")
    let variance = table.reals("variance").last ?? .nan
    let distance = table.reals("clt_distance").last ?? .nan
    let dimension = table.texts("dimension").last ?? ""
    return .when(
      !verdicts.contains("fails") && abs(variance / limit - 1) < 0.1,
      "in \(dimension) dimensions the variance is \(variance.short) (limit \(limit.short)), the distance "
        + "from the limit law exactly \(distance.short)", as: .holdsWithCorrection)
  }

  /// The rows of `cauchy-properties` on one property.
  fileprivate static func cauchy(
    _ property: String, _ detail: String, _ evidence: ClaimEvidence
  ) throws(ClaimEvidence.Missing) -> ClaimFinding {
    let table = try evidence.rows("cauchy-properties", where: ["property": property])
    let held = table.texts("verdict").count { $0 == "holds" }
    return .when(
      held == table.rows.count, "\(detail): \(held) of \(table.rows.count) statements hold")
  }
}
