// Claims of section 4 of the paper: what trained generators make of latent vectors. The hypotheses, measures, thresholds and
// controls are those of docs/design/void.md, written down before the networks were trained.

extension Claim {
  static let void: [Claim] = [
    originDecodes, originEmergesLate, outsideSaturates, normLimitFollowsTraining, insideIsSensible,
    sparseGeneralises, orthogonalDecodesWorse, cauchyTrains, cauchyTailsFail, heavyTailedMidpoints,
    pathsDecodeAlike, hollowSpaceIsUndertraining,
  ]

  /// A claim that networks decide: what is found depends on the images, so no verdict is expected.
  private init(
    void name: String, source: String, _ statement: String, experiments: [String],
    examine: @escaping @Sendable (ClaimEvidence) throws(ClaimEvidence.Missing) -> ClaimFinding
  ) {
    self.init(
      name, source: "section 4, \(source)", statement, experiments: experiments, expected: nil
    ) { (evidence) throws(ClaimEvidence.Missing) in
      let finding = try examine(evidence)
      // A verdict on some of the networks is none on all of them.
      guard experiments.contains(where: { evidence.tables["\($0)/missing"] != nil }) else {
        return finding
      }
      return ClaimFinding(
        .undecided,
        "networks are not trained yet; those at hand say '\(finding.verdict.rawValue)': \(finding.evidence)"
      )
    }
  }

  /// Of which measure a group must keep a part, and how much of it.
  private enum Quality {
    static let measure = VoidEvidence.quality
    /// A picture counts as sensible.
    static let sensible = 0.5
    /// Pictures count as good as those of training draws.
    static let good = 0.8
    /// Pictures count as failed below.
    static let failed = 0.25
  }

  private static let originDecodes = Claim(
    void: "origin-decodes", source: "Figure 7",
    "The origin decodes to face-like pictures, in every dimension tried.",
    experiments: ["near-origin"]
  ) { (evidence) throws(ClaimEvidence.Missing) in
    let void = VoidEvidence(evidence, "near-origin")
    var texts: [String] = []
    func votes(_ group: String) throws(ClaimEvidence.Missing) -> VoidEvidence.Vote {
      var votes: [VoidEvidence.Vote] = []
      var found: [String] = []
      for dimension in try void.distinct("dimension") {
        let (vote, text) = try void.keeps(
          Quality.sensible, of: Quality.measure,
          where: [
            "dimension": dimension, "recipe": "default", "group": group,
            "width": try void.firstWidth(),
          ])
        if let vote { votes.append(vote) }
        found.append("D = \(dimension): \(text)")
      }
      texts.append(
        "share of the training draws' density at \(group): \(found.joined(separator: "; "))")
      return .joint(votes)
    }
    let origin = try votes("0.0 X"), near = try votes("0.25 X")
    let evidence = texts.joined(separator: ". ")
    if origin == .yes && near == .yes { return ClaimFinding(.holds, evidence) }
    if near == .yes {
      let words = origin == .no ? "not at the origin but near it" : "near the origin, unclear at it"
      return ClaimFinding(.holdsWithCorrection, "\(words): " + evidence)
    }
    return ClaimFinding(near.verdict, evidence)
  }

  private static let originEmergesLate = Claim(
    void: "origin-emerges-late", source: "Figure 8",
    "That the origin decodes well emerges late in training.",
    experiments: ["origin-over-training"]
  ) { (evidence) throws(ClaimEvidence.Missing) in
    let void = VoidEvidence(evidence, "origin-over-training")
    var votes: [VoidEvidence.Vote] = []
    var texts: [String] = []
    for map in try void.maps(seeing: Quality.measure) {
      for seed in try void.seeds() {
        let own = try void.course("train", map: map, seed: seed, of: Quality.measure)
        let near = try void.course("position 0.375", map: map, seed: seed, of: Quality.measure)
        guard let last = own.last?.value, let end = near.last?.value, last > 0 else { continue }
        guard end >= Quality.sensible * last,
          let first = own.first(where: { $0.value >= 0.5 * last })?.step,
          let later = near.first(where: { $0.value >= 0.5 * last })?.step
        else {
          votes.append(.no)
          texts.append("\(map), seed \(seed): a quarter of X never gets there")
          continue
        }
        votes.append(later > first ? .yes : .no)
        texts.append("\(map), seed \(seed): step \(later) for a quarter of X, \(first) for X")
      }
    }
    return ClaimFinding(
      VoidEvidence.Vote.joint(votes).verdict,
      "step at which half of the final density of X is reached: "
        + texts.joined(separator: "; "))
  }

  private static let outsideSaturates = Claim(
    void: "outside-saturates", source: "Figure 7",
    "Far outside the sphere of training norms pictures saturate and fail.",
    experiments: ["near-origin"]
  ) { (evidence) throws(ClaimEvidence.Missing) in
    let void = VoidEvidence(evidence, "near-origin")
    let width = try void.firstWidth()
    let dimension = try void.distinct("dimension").first ?? ""
    func model(_ recipe: String) -> [String: String] {
      ["recipe": recipe, "group": "4.0 X", "dimension": dimension, "width": width]
    }
    let quality = try void.readings(Quality.measure, where: model("default"))
    let saturation = try void.plain("saturation", where: model("default"))
    let level = try void.plain("level", where: model("default"))
    let fails = VoidEvidence.Vote.joint(quality.map { $0.isAtLeast(Quality.sensible).opposite })
    let saturates = saturation.value - saturation.baseline >= 0.1
    let grows = level.value >= 2 * level.baseline
    var text =
      "at four times the norm shares of the density \(VoidEvidence.text(of: quality))"
      + (try void.otherWidths(Quality.measure, where: model("default")))
      + "; saturated values \(saturation.baseline.short) to \(saturation.value.short), level before tanh "
      + "\(level.baseline.short) to \(level.value.short)"
    guard fails == .yes, saturates else {
      return ClaimFinding(fails == .unclear ? .undecided : .fails, text)
    }
    guard let bounded = try? void.plain("saturation", where: model("tanh")) else {
      return ClaimFinding(
        .holdsWithCorrection, "the explanation is not tried with bounded hidden numbers: " + text)
    }
    text +=
      "; with bounded hidden numbers saturated values \(bounded.baseline.short) to \(bounded.value.short)"
    let explained = grows && bounded.value - bounded.baseline < 0.1
    return ClaimFinding(
      explained ? .holds : .holdsWithCorrection,
      explained ? text : "the explanation by growing numbers does not hold: " + text)
  }

  private static let normLimitFollowsTraining = Claim(
    void: "norm-limit-follows-training", source: "Figure 7",
    "The largest norm that still decodes sensibly follows the norms of training.",
    experiments: ["norm-limit"]
  ) { (evidence) throws(ClaimEvidence.Missing) in
    let void = VoidEvidence(evidence, "norm-limit")
    var votes: [VoidEvidence.Vote] = []
    var texts: [String] = []
    for map in try void.maps(seeing: Quality.measure) {
      let limits = try void.normLimits(of: Quality.measure, map: map, share: Quality.sensible)
      let known = limits.compactMap { limit in limit.limit.map { $0 / limit.training } }
      texts.append(
        "\(map): "
          + limits.map {
            "\($0.model) \($0.limit.map { $0.short } ?? "beyond all tried") at \($0.training.short)"
          }.joined(separator: ", "))
      guard known.count == limits.count, let low = known.min(), let high = known.max() else {
        votes.append(.unclear)
        continue
      }
      votes.append(known.count < 2 ? .unclear : high <= 2 * low ? .yes : .no)
    }
    return ClaimFinding(
      VoidEvidence.Vote.joint(votes).verdict,
      "norm at which half of the density is left, and median norm of training: "
        + texts.joined(separator: "; "))
  }

  private static let insideIsSensible = Claim(
    void: "inside-is-sensible", source: "Figure 9",
    "Inside the sphere pictures are sensible but less diverse, for four priors.",
    experiments: ["inside-the-sphere"]
  ) { (evidence) throws(ClaimEvidence.Missing) in
    let void = VoidEvidence(evidence, "inside-the-sphere")
    var sensible: [VoidEvidence.Vote] = []
    var lessDiverse: [VoidEvidence.Vote] = []
    var texts: [String] = []
    for prior in try void.distinct("prior") {
      for group in ["half as long", "midpoints"] {
        let rows = ["prior": prior, "group": group, "recipe": "default"]
        let (vote, text) = try void.keeps(Quality.good, of: Quality.measure, where: rows)
        let spread = try void.readings("diversity", where: rows, anyMap: true)
        if let vote {
          sensible.append(vote)
          lessDiverse += spread.map { $0.isAtLeast(0.95).opposite }
        }
        texts.append(
          "\(prior), \(group): density \(text), diversity "
            + spread.map { "\($0.text) in \($0.map)" }.joined(separator: ", "))
      }
    }
    let text = "shares of the training draws' numbers. " + texts.joined(separator: "; ")
    guard try void.distinct("prior").count >= 4 else {
      return ClaimFinding(.undecided, "fewer than four priors; " + text)
    }
    switch (VoidEvidence.Vote.joint(sensible), VoidEvidence.Vote.joint(lessDiverse)) {
    case (.yes, .yes): return ClaimFinding(.holds, text)
    case (.yes, .no): return ClaimFinding(.holdsWithCorrection, "as diverse: " + text)
    case (.no, _): return ClaimFinding(.fails, text)
    default: return ClaimFinding(.undecided, text)
    }
  }

  private static let sparseGeneralises = Claim(
    void: "sparse-generalises", source: "Figure 10",
    "A generator trained on a sparse prior decodes dense latents of equal norm.",
    experiments: ["sparse-prior"]
  ) { (evidence) throws(ClaimEvidence.Missing) in
    let void = VoidEvidence(evidence, "sparse-prior")
    var votes: [VoidEvidence.Vote] = []
    var texts: [String] = []
    for prior in try void.distinct("prior") {
      let (vote, text) = try void.keeps(
        Quality.good, of: Quality.measure,
        where: ["prior": prior, "group": "dense", "width": try void.firstWidth()])
      if let vote { votes.append(vote) }
      texts.append("\(prior): \(text)")
    }
    return ClaimFinding(
      VoidEvidence.Vote.joint(votes).verdict,
      "share of the training draws' density: \(texts.joined(separator: "; "))")
  }

  private static let orthogonalDecodesWorse = Claim(
    void: "orthogonal-decodes-worse", source: "Figure 12",
    "Latents orthogonal to all training latents still decode, but worse, and worst where activations "
      + "grow.",
    experiments: ["orthogonal-subspace"]
  ) { (evidence) throws(ClaimEvidence.Missing) in
    let void = VoidEvidence(evidence, "orthogonal-subspace")
    let width = try void.firstWidth()
    func readings(_ group: String) throws(ClaimEvidence.Missing) -> [VoidEvidence.Reading] {
      try void.readings(Quality.measure, where: ["group": group, "width": width])
    }
    let all = try readings("orthogonal")
    let (low, high) = (
      try readings("orthogonal, lowest levels"), try readings("orthogonal, highest levels")
    )
    let decodes = VoidEvidence.Vote.joint(all.map { $0.isAtLeast(Quality.failed) })
    let worse = VoidEvidence.Vote.joint(
      all.map { $0.isAtLeast(0.95).opposite })
    let grows = zip(low, high).allSatisfy { $1.share < $0.share - 0.05 }
    let text =
      zip(all, zip(low, high)).map { all, ends in
        "\(all.map): share of the training draws' density \(all.text), \(ends.0.share.short) at the lowest and "
          + "\(ends.1.share.short) at the highest quarter of levels"
      }.joined(separator: "; ")
      + (try void.otherWidths(Quality.measure, where: ["group": "orthogonal", "width": width]))
    switch (decodes, worse) {
    case (.yes, .yes): return ClaimFinding(grows ? .holds : .holdsWithCorrection, text)
    case (.no, _), (_, .no): return ClaimFinding(.fails, text)
    default: return ClaimFinding(.undecided, text)
    }
  }

  private static let cauchyTrains = Claim(
    void: "cauchy-trains", source: "Figure 2",
    "A generator with a Cauchy prior trains without difficulty.",
    experiments: ["cauchy-and-kilcher-samples", "stopping-early-and-width"]
  ) { (evidence) throws(ClaimEvidence.Missing) in
    let heavy = VoidEvidence(evidence, "cauchy-and-kilcher-samples")
    let light = VoidEvidence(evidence, "stopping-early-and-width")
    let outcomes = try heavy.trainings(
      of: "frechet_limit", against: light, reference: "normal", within: 2)
    let cauchy = outcomes.filter { $0.prior.hasPrefix("cauchy") }
    let text =
      "Fréchet distance over that of the normal prior by the same recipe: "
      + cauchy.map(\.text).joined(separator: "; ")
    let joint = VoidEvidence.Vote.joint(cauchy.map(\.vote))
    if joint != .yes, cauchy.contains(where: { $0.vote == .yes }) {
      return ClaimFinding(.holdsWithCorrection, "not in every setting: " + text)
    }
    return ClaimFinding(joint.verdict, text)
  }

  private static let cauchyTailsFail = Claim(
    void: "cauchy-tails-fail", source: "appendix B",
    "The tails of a Cauchy prior always give some failed samples.",
    experiments: ["cauchy-and-kilcher-samples"]
  ) { (evidence) throws(ClaimEvidence.Missing) in
    let void = VoidEvidence(evidence, "cauchy-and-kilcher-samples")
    // Draws that are bounded have no tails.
    return try void.verdict(
      ofModelsWhere: { $0.hasPrefix("cauchy") && $1 != "bounded" },
      group: "norms from quantile 0.99 to 1.0",
      measure: Quality.measure, part: Quality.sensible, isClaimedBelow: true)
  }

  private static let heavyTailedMidpoints = Claim(
    void: "heavy-tailed-midpoints", source: "Figure 3",
    "Straight paths under Cauchy and Kilcher priors stay good in the middle.",
    experiments: ["cauchy-and-kilcher-samples"]
  ) { (evidence) throws(ClaimEvidence.Missing) in
    let void = VoidEvidence(evidence, "cauchy-and-kilcher-samples")
    return try void.verdict(
      ofModelsWhere: { prior, _ in prior != "normal" }, group: "straight path at 0.5",
      measure: Quality.measure,
      part: Quality.good, isClaimedBelow: false)
  }

  private static let pathsDecodeAlike = Claim(
    void: "paths-decode-alike", source: "Figure 6",
    "Paths of every kind decode well on one model with a normal prior.",
    experiments: ["decoded-interpolations"]
  ) { (evidence) throws(ClaimEvidence.Missing) in
    let void = VoidEvidence(evidence, "decoded-interpolations")
    var votes: [VoidEvidence.Vote] = []
    var texts: [String] = []
    for name in try void.distinct("interpolation") where !name.isEmpty {
      let (vote, text) = try void.keeps(
        Quality.good, of: Quality.measure, where: ["group": "\(name) at 0.5"])
      if let vote { votes.append(vote) }
      texts.append("\(name): \(text)")
    }
    return ClaimFinding(
      VoidEvidence.Vote.joint(votes).verdict,
      "share of the training draws' density in the middle: \(texts.joined(separator: "; "))")
  }

  private static let hollowSpaceIsUndertraining = Claim(
    void: "hollow-space-is-undertraining", source: "closing",
    "Trouble with the hollow middle comes from stopping early or weak networks.",
    experiments: ["stopping-early-and-width"]
  ) { (evidence) throws(ClaimEvidence.Missing) in
    let void = VoidEvidence(evidence, "stopping-early-and-width")
    var votes: [VoidEvidence.Vote] = []
    var texts: [String] = []
    for map in try void.maps(seeing: Quality.measure) {
      let gaps = try void.hollowGaps(of: Quality.measure, map: map)
      guard let last = gaps.steps.last, let early = gaps.steps.first else { continue }
      let narrow = gaps.widths.filter { $0.width < gaps.width }.min { $0.width < $1.width }
      if last.gap <= 1 - Quality.good && early.gap > last.gap {
        // Without a narrower network that has learned nothing tells whether weak networks are worse.
        let isNarrowWorse = narrow.flatMap { $0.gap.isFinite ? $0.gap > last.gap : nil }
        votes.append(isNarrowWorse.map { $0 ? .yes : .no } ?? .unclear)
      } else {
        votes.append(.no)
      }
      texts.append(
        "\(map): \(early.gap.short) after step \(early.step), \(last.gap.short) after step \(last.step)"
          + gaps.widths.map { ", \($0.gap.short) at width \($0.width.short)" }.joined())
    }
    return ClaimFinding(
      VoidEvidence.Vote.joint(votes).verdict,
      "part of the training draws' density that midpoints lack: \(texts.joined(separator: "; "))")
  }
}
