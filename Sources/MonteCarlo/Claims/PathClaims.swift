import Report

// Claims of section 3 of the paper: paths and Properties 1 to 4.

extension Claim {
  static let paths: [Claim] = [
    Claim(
      "linear-properties", source: "section 3, linear",
      "The straight path is continuous, shortest and consistent (Properties 1 to 3); with a prior of "
        + "finite mean it does not keep the law (Property 4).",
      experiments: ["property-matrix"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let geometry = try evidence.verdicts(1...3, of: "linear", for: "normal")
      let normal = try evidence.verdict(4, of: "linear", for: "normal")
      let uniform = try evidence.verdict(4, of: "linear", for: "uniform")
      let distance = try evidence.number(
        "exact_coordinate_distance", of: "property-matrix",
        where: ["prior": "normal", "interpolation": "linear", "position": "0.5"])
      return .when(
        geometry == [.holds, .holds, .holds] && normal == .fails && uniform == .fails,
        "Properties 1 to 3 hold; Property 4 fails, at the midpoint of a normal prior by a distance of "
          + "\(distance.short) a coordinate")
    },
    Claim(
      "linear-cauchy-all-four", source: "section 3, closing",
      "The straight path with a Cauchy prior has all four properties.",
      experiments: ["property-matrix"], remark: .productCauchy
    ) { (evidence) throws(ClaimEvidence.Missing) in
      try .all(four: "linear", for: "cauchy", evidence)
    },
    Claim(
      "spherical-nearly-continuous", source: "section 3, spherical",
      "The spherical path is continuous except at antiparallel end points.",
      experiments: ["property-matrix", "special-end-points"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let generic = try evidence.verdict(1, of: "spherical", for: "normal")
      let pairs = try evidence.number(
        "sample_count", of: "property-matrix",
        where: ["prior": "normal", "interpolation": "spherical", "property": "1"])
      let jump = try evidence.number(
        "distance", of: "special-end-points", where: ["case": "near antiparallel"])
      return .when(
        generic == .holds && jump > 1,
        "continuous on \(Int(pairs)) random pairs; moving an end point by 1e-9 near antiparallel ones moves the "
          + "midpoint by \(jump.short) of the norm")
    },
    Claim(
      "spherical-consistency", source: "section 3, spherical",
      "The spherical path is consistent: the path between two of its points is a part of it "
        + "(Property 3).",
      experiments: ["property-matrix", "special-end-points"], remark: .sphericalConsistency,
      expected: .holdsWithCorrection
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let any = try evidence.verdict(3, of: "spherical", for: "normal")
      let equal = try evidence.verdict(3, of: "spherical", for: "normal", condition: "equal norms")
      let value = try evidence.number(
        "distance", of: "special-end-points", where: ["case": "unequal norms, Property 3"])
      return .when(
        any == .fails && equal == .holds,
        "holds for end points of equal norm; for (1, 0) and (0, 2) the part leaves the path by "
          + value.short, as: .holdsWithCorrection, otherwise: any == .holds ? .holds : .fails)
    },
    Claim(
      "spherical-geodesic", source: "section 3, spherical",
      "Between end points of equal norm the spherical path is the shortest one on the sphere.",
      experiments: ["property-matrix"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let conditions = [
        "prior": "normal", "interpolation": "spherical", "property": "2",
        "condition": "equal norms",
      ]
      let excess = try evidence.number("statistic", of: "property-matrix", where: conditions)
      return .when(
        excess <= 1e-6,
        "length over that of the great circle differs from 1 by at most \(excess.short)")
    },
    Claim(
      "observation-3-1", source: "Observation 3.1",
      "The spherical path keeps the uniform law on the sphere (Property 4).",
      experiments: ["property-matrix"], remark: .dimensionTwo
    ) { (evidence) throws(ClaimEvidence.Missing) in
      try .kept("spherical", for: "sphere", evidence)
    },
    Claim(
      "spherical-normal", source: "common belief, section 3",
      "The spherical path keeps the law of a normal prior in high dimension.",
      experiments: ["property-matrix"], remark: .sphericalNormal, expected: .fails
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let conditions = [
        "prior": "normal", "interpolation": "spherical", "condition": "position 0.5",
      ]
      let table = try evidence.rows("property-matrix", where: conditions)
      let verdict = try evidence.verdict(4, of: "spherical", for: "normal")
      return .when(
        verdict != .fails,
        "rejected: the \(table.texts("statistic_name").last ?? "") at the midpoint is "
          + "\((table.reals("statistic").last ?? .nan).short) away from the prior's")
    },
    Claim(
      "normalized-geometry", source: "section 3, normalized",
      "The normalized path is continuous, but neither shortest nor consistent.",
      experiments: ["property-matrix"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let verdicts = try evidence.verdicts(1...3, of: "normalized", for: "normal")
      return .when(
        verdicts == [.holds, .fails, .fails],
        "Property 1 \(verdicts[0].rawValue), 2 \(verdicts[1].rawValue), 3 \(verdicts[2].rawValue)")
    },
    Claim(
      "observation-3-2", source: "Observation 3.2",
      "The normalized path keeps the law of a normal prior (Property 4).",
      experiments: ["property-matrix"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      try .kept("normalized", for: "normal", evidence)
    },
    Claim(
      "normalized-equals-spherical", source: "section 3, normalized",
      "Between orthogonal end points of equal length the normalized path equals the spherical one.",
      experiments: ["special-end-points"], remark: .equalAsSets, expected: .holdsWithCorrection
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let points = try evidence.number(
        "distance", of: "special-end-points",
        where: ["case": "orthogonal, equal length: as functions"])
      let sets = try evidence.number(
        "distance", of: "special-end-points",
        where: ["case": "orthogonal, equal length: as point sets"])
      return .when(
        sets < 1e-9 && points > 1e-3,
        "as point sets they differ by \(sets.short) of the norm, as functions of the position by "
          + points.short, as: .holdsWithCorrection)
    },
    Claim(
      "cauchy-linear-geometry", source: "section 3, Cauchy-linear",
      "The Cauchy-linear path is continuous and consistent, but not the shortest.",
      experiments: ["property-matrix"], remark: .continuousMarginals
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let verdicts = try evidence.verdicts(1...3, of: "cauchy-linear", for: "normal")
      return .when(
        verdicts == [.holds, .fails, .holds],
        "Property 1 \(verdicts[0].rawValue), 2 \(verdicts[1].rawValue), 3 \(verdicts[2].rawValue); "
          + "priors with atoms or dependent coordinates are refused")
    },
    Claim(
      "observation-3-3", source: "Observation 3.3",
      "The Cauchy-linear path keeps the law of every prior with independent continuous coordinates.",
      experiments: ["property-matrix"], remark: .continuousMarginals
    ) { (evidence) throws(ClaimEvidence.Missing) in
      try .kept(byAllOf: "cauchy-linear", evidence)
    },
    Claim(
      "observation-3-4", source: "Observation 3.4",
      "The spherical Cauchy-linear path keeps the law of every isotropic prior.",
      experiments: ["property-matrix"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      try .kept(byAllOf: "spherical-cauchy-linear", evidence)
    },
    Claim(
      "spherical-cauchy-linear-geometry", source: "section 3, spherical Cauchy-linear",
      "The spherical Cauchy-linear path is continuous and consistent except at antiparallel end points.",
      experiments: ["property-matrix"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let verdicts = try evidence.verdicts([1, 3], of: "spherical-cauchy-linear", for: "normal")
      return .when(
        verdicts == [.holds, .holds],
        "Property 1 \(verdicts[0].rawValue), 3 \(verdicts[1].rawValue)")
    },
    Claim(
      "spherical-cauchy-linear-equal-norms", source: "section 3, spherical Cauchy-linear",
      "Between end points of equal norm the spherical Cauchy-linear path is the spherical one.",
      experiments: ["special-end-points"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let distance = try evidence.number(
        "distance", of: "special-end-points",
        where: ["case": "equal norms, spherical Cauchy-linear"])
      return .when(distance < 1e-12, "they differ by at most \(distance.short) of the norm")
    },
    Claim(
      "kept-in-every-dimension", source: "Observations 3.1 to 3.4",
      "A path that keeps a prior's law keeps it in every dimension.",
      experiments: ["atlas"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let kept = try evidence.rows("atlas", where: ["theory": "kept"])
      let holds = kept.texts("verdict").count { $0 == Verdict.holds.rawValue }
      let fails = kept.texts("verdict").contains(Verdict.fails.rawValue)
      let dimensions = kept.reals("dimension")
      return .when(
        holds == kept.rows.count,
        "\(holds) of \(kept.rows.count) distances are within the band of 0, dimensions "
          + "\(Int(dimensions.min() ?? 0)) to \(Int(dimensions.max() ?? 0)), largest distance "
          + (kept.reals("ks").max() ?? .nan).short, otherwise: fails ? .fails : .undecided)
    },
    Claim(
      "spherical-normal-at-last", source: "common belief, section 3",
      "As the dimension grows, the spherical path comes to keep the norm of a normal prior.",
      experiments: ["atlas"], remark: .sphericalNormal, expected: .fails
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let table = try evidence.rows(
        "atlas",
        where: [
          "prior": "normal", "interpolation": "spherical", "position": "0.5", "statistic": "norm",
        ])
      let cells = zip(table.reals("dimension"), zip(table.reals("ks"), table.reals("band")))
      guard let (dimension, (distance, band)) = cells.max(by: { $0.0 < $1.0 }) else {
        throw ClaimEvidence.Missing(reason: "atlas has no row")
      }
      return .when(
        distance <= band,
        "at the midpoint in dimension \(Int(dimension)) the norm is still \(distance.short) away, with a "
          + "band of \(band.short)")
    },
    Claim(
      "every-law-has-a-path", source: "section 3, closing",
      "Every continuous law has a path that keeps it (Property 4) and is not the shortest one.",
      experiments: ["property-matrix"]
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let kept = try ClaimFinding.kept(byAllOf: "cauchy-linear", evidence)
      let short = try evidence.verdict(2, of: "cauchy-linear", for: "normal")
      return .when(kept.verdict == .holds && short == .fails, kept.evidence)
    },
  ]
}

extension ClaimFinding {
  /// All four properties of a path for a prior.
  fileprivate static func all(
    four interpolation: String, for prior: String, _ evidence: ClaimEvidence
  ) throws(ClaimEvidence.Missing) -> ClaimFinding {
    let verdicts = try evidence.verdicts(1...4, of: interpolation, for: prior)
    return .when(
      verdicts.allSatisfy { $0 == .holds },
      "Properties 1 to 4: \(verdicts.map(\.rawValue).joined(separator: ", "))")
  }

  /// Property 4 of a path for one prior.
  fileprivate static func kept(
    _ interpolation: String, for prior: String, _ evidence: ClaimEvidence
  ) throws(ClaimEvidence.Missing) -> ClaimFinding {
    let cell = [
      "prior": prior, "interpolation": interpolation, "property": "4",
      "condition": "all positions",
    ]
    let table = try evidence.rows("property-matrix", where: cell)
    let verdict = try evidence.verdict(4, of: interpolation, for: prior)
    let control = table.texts("control_verdict").last ?? ""
    return .when(
      verdict == .holds && control == Verdict.fails.rawValue,
      "accepted at every position, smallest p-value \((table.reals("p_value").last ?? .nan).short); "
        + "the control \(table.texts("control").last ?? "") is rejected",
      otherwise: verdict == .fails ? .fails : .undecided)
  }

  /// Property 4 of a path for every prior of which theory claims it.
  fileprivate static func kept(
    byAllOf interpolation: String, _ evidence: ClaimEvidence
  ) throws(ClaimEvidence.Missing) -> ClaimFinding {
    let table = try evidence.rows(
      "property-matrix",
      where: [
        "interpolation": interpolation, "property": "4", "condition": "all positions",
        "expected": Verdict.holds.rawValue,
      ])
    let wrong = zip(table.texts("prior"), table.texts("verdict"))
      .filter { $1 != Verdict.holds.rawValue }.map(\.0)
    let priors = table.texts("prior").joined(separator: ", ")
    return .when(
      wrong.isEmpty,
      wrong.isEmpty ? "accepted for \(priors)" : "rejected for \(wrong.joined(separator: ", "))")
  }
}
