import MonteCarlo
import Report
import Testing

@Suite struct VoidClaimTests {
  private typealias Model = VoidTables.Model

  private static let high = [0.9...1.1], low = [0.1...0.3], unclear = [0.4...1.2]
  /// One map says no, the others yes.
  private static let mixed = [0.9...1.1, 0.1...0.3, 0.9...1.1]

  @Test("Without tables, rows or a usable measure every claim is undecided, and says what to do")
  func missing() throws {
    let claims = ClaimCatalog.entries.filter {
      $0.source.hasPrefix("section 4") && $0.expected == nil
    }
    #expect(claims.count == 12)
    for claim in claims {
      let nothing = claim.finding(in: [:])
      #expect(nothing.verdict == .undecided, "\(claim.name)")
      let commands = claim.experiments.map { "run 'latent run \($0)'" }
      #expect(commands.contains(nothing.evidence), "\(claim.name): \(nothing.evidence)")
      var tables = VoidTables()
      for experiment in claim.experiments {
        for measure in ["density", "frechet_limit"] {
          tables.usability(experiment, measure, isUsable: false)
        }
        tables.contrast(experiment, "of no claim", Self.high)
        tables.row(experiment, "train", factor: 1, norm: 10, measure: "frechet_limit", [1])
      }
      let unusable = claim.finding(in: tables.tables)
      #expect(unusable.verdict == .undecided, "\(claim.name): \(unusable)")
    }
    var tables = VoidTables()
    tables.usability("sparse-prior")
    tables.contrast("sparse-prior", "of no claim", Self.high)
    let sentence = try tables.finding("sparse-generalises").evidence
    #expect(
      sentence
        == "the plan of sparse-prior left out group dense, measure density, prior normal, width 0.5"
    )
    var unusable = VoidTables()
    unusable.usability(
      "sparse-prior", blind: ["random-convolutions": "control: untrained"], isUsable: false)
    unusable.contrast("sparse-prior", "dense", Self.high)
    #expect(
      try unusable.finding("sparse-generalises").evidence
        == "density does not tell the controls from the prior's draws in random-convolutions")
  }

  @Test("Tables of an older version are no reason to stop")
  func older() throws {
    var tables = VoidTables()
    tables.usability("near-origin")
    tables.contrast("near-origin", "0.0 X", Self.high)
    guard let new = tables.tables["near-origin/contrasts"] else { return }
    var old = Table(columns: new.columns.filter { !$0.hasPrefix("share") })
    let places = new.columns.indices.filter { !new.columns[$0].hasPrefix("share") }
    for row in new.rows { old.append(places.map { row[$0] }) }
    let claims = ClaimCatalog.entries.filter { $0.experiments.contains("near-origin") }
    for claim in claims {
      var all = tables.tables
      all["near-origin/contrasts"] = old
      let finding = claim.finding(in: all)
      #expect(finding.verdict == .undecided)
      #expect(
        finding.evidence
          == "near-origin/contrasts has no column share: run 'latent run near-origin' with this version"
      )
      all["near-origin/contrasts"] = Table(columns: new.columns)
      #expect(claim.finding(in: all).evidence == "near-origin has no rows")
    }
    #expect(!claims.isEmpty)
  }

  @Test("A map that misses a control has no vote, and without any map there is none")
  func blindness() throws {
    var tables = VoidTables()
    tables.usability("sparse-prior", blind: ["principal-components": "control: untrained"])
    tables.contrast("sparse-prior", "dense", Self.mixed)
    #expect(try tables.verdict("sparse-generalises") == .holds)
    // Each control is seen in two maps, so the measure is usable, though one map alone sees both.
    var one = VoidTables()
    one.usability(
      "sparse-prior",
      blind: [
        "principal-components": "control: untrained",
        "random-convolutions": "control: trained on noise",
      ])
    one.contrast("sparse-prior", "dense", [0.1...0.2, 0.9...1, 0.9...1])
    #expect(try one.verdict("sparse-generalises") == .fails)
    var none = VoidTables(maps: ["principal-components", "random-convolutions"])
    none.usability(
      "sparse-prior",
      blind: [
        "principal-components": "control: untrained",
        "random-convolutions": "control: trained on noise",
      ])
    none.contrast("sparse-prior", "dense", Self.high)
    #expect(try none.verdict("sparse-generalises") == .undecided)
  }

  @Test("Where training draws have no density at all nothing is decided")
  func noBaseline() throws {
    var tables = VoidTables()
    tables.usability("sparse-prior")
    tables.contrast("sparse-prior", "dense", baseline: 0, Self.high)
    let finding = try tables.finding("sparse-generalises")
    #expect(finding.verdict == .undecided, "\(finding)")
  }

  @Test("The origin decodes in every dimension, or near it, or not")
  func originDecodes() throws {
    func verdict(
      _ origin: [ClosedRange<Double>], _ near: [ClosedRange<Double>],
      other: [ClosedRange<Double>]? = nil
    ) throws -> ClaimVerdict {
      var tables = VoidTables()
      tables.usability("near-origin")
      for dimension in [100, 50] {
        let model = Model(dimension: dimension)
        tables.contrast(
          "near-origin", "0.0 X", of: model, dimension == 50 ? other ?? origin : origin)
        tables.contrast("near-origin", "0.25 X", of: model, near)
        // Other recipes and widths have no say.
        tables.contrast("near-origin", "0.0 X", of: Model(recipe: "tanh"), Self.low)
        tables.contrast("near-origin", "0.25 X", of: Model(width: 1), Self.low)
      }
      return try tables.verdict("origin-decodes")
    }
    #expect(try verdict(Self.high, Self.high) == .holds)
    #expect(try verdict(Self.high, Self.low) == .fails)
    #expect(try verdict(Self.low, Self.high) == .holdsWithCorrection)
    #expect(try verdict(Self.high, Self.high, other: Self.low) == .holdsWithCorrection)
    #expect(try verdict(Self.low, Self.low) == .fails)
    #expect(try verdict(Self.unclear, Self.unclear) == .undecided)
    #expect(try verdict(Self.low, Self.mixed) == .undecided)
  }

  @Test(
    "The origin emerges late where it reaches half of the final density after training draws do")
  func originEmergesLate() throws {
    func verdict(_ own: [Double], _ near: [Double], second: [Double]? = nil) throws -> ClaimVerdict
    {
      var tables = VoidTables()
      tables.usability("origin-over-training")
      for seed in 0...1 {
        for (place, step) in [0, 100, 1_000].enumerated() {
          let values = seed == 1 ? second ?? near : near
          tables.row("origin-over-training", "train", seed: seed, step: step, [own[place]])
          tables.row(
            "origin-over-training", "position 0.375", seed: seed, step: step, [values[place]])
          tables.row("origin-over-training", "control: untrained", seed: seed, step: 0, [9])
        }
      }
      return try tables.verdict("origin-emerges-late")
    }
    #expect(try verdict([0, 0.8, 1], [0, 0.1, 0.7]) == .holds)
    #expect(try verdict([0, 0.8, 1], [0, 0.6, 0.7]) == .fails)
    #expect(try verdict([0, 0.8, 1], [0, 0.1, 0.4]) == .fails)
    #expect(try verdict([0, 0.8, 1], [0, 0.1, 0.7], second: [0, 0.6, 0.7]) == .undecided)
    #expect(try verdict([0, 0, 0], [0, 0, 0]) == .undecided)
  }

  @Test("Far outside pictures saturate and fail, and bounded numbers explain it or not")
  func outsideSaturates() throws {
    func verdict(
      _ density: [ClosedRange<Double>], saturation: Double = 3, level: Double = 3,
      bounded: Double? = nil
    ) throws -> ClaimVerdict {
      var tables = VoidTables()
      tables.usability("near-origin")
      func add(_ measure: String, _ recipe: String, _ factor: Double) {
        tables.contrast(
          "near-origin", "4.0 X", of: Model(recipe: recipe), measure: measure, baseline: 0.2,
          [factor...factor])
      }
      tables.contrast("near-origin", "4.0 X", density)
      add("saturation", "default", saturation)
      add("level", "default", level)
      if let bounded { add("saturation", "tanh", bounded) }
      return try tables.verdict("outside-saturates")
    }
    #expect(try verdict(Self.low) == .holdsWithCorrection)
    #expect(try verdict(Self.low, bounded: 1.1) == .holds)
    #expect(try verdict(Self.low, bounded: 2) == .holdsWithCorrection)
    #expect(try verdict(Self.low, level: 1.5) == .holdsWithCorrection)
    #expect(try verdict(Self.low, saturation: 1.2) == .fails)
    #expect(try verdict(Self.high) == .fails)
    #expect(try verdict(Self.unclear) == .undecided)
    #expect(try verdict(Self.mixed) == .undecided)
  }

  @Test("The largest sensible norm follows training, stays where it is, or is not found")
  func normLimit() throws {
    // Densities fall to a half of that at factor 1 halfway (in the logarithm) from `factor` to four times as much.
    func verdict(_ factors: [Double]) throws -> ClaimVerdict {
      var tables = VoidTables()
      tables.usability("norm-limit")
      for (place, factor) in factors.enumerated() {
        let model = Model(dimension: 100 * (place + 1)), norm = 10.0 * Double(place + 1)
        for (tried, density) in [(1.0, 1.0), (factor, 0.75), (4 * factor, 0.25)] {
          tables.row(
            "norm-limit", tried == 1 ? "train" : "\(tried) X", of: model, factor: tried,
            norm: tried * norm, [density])
        }
        tables.row("norm-limit", "control: untrained", of: model, norm: norm, [9])
      }
      return try tables.verdict("norm-limit-follows-training")
    }
    #expect(try verdict([1.5, 2.5]) == .holds)
    #expect(try verdict([1.5, 3.5]) == .fails)
    #expect(try verdict([1.5]) == .undecided)
    var tables = VoidTables()
    tables.usability("norm-limit")
    for prior in ["normal", "uniform"] {
      for factor in [1.0, 8] {
        tables.row(
          "norm-limit", "\(factor) X", of: Model(prior: prior), factor: factor, norm: factor, [1])
      }
    }
    let beyond = try tables.finding("norm-limit-follows-training")
    #expect(beyond.verdict == .undecided && beyond.evidence.contains("beyond all tried"))
  }

  @Test("Inside the sphere pictures are sensible and less diverse, as diverse, or not sensible")
  func inside() throws {
    func verdict(
      _ density: [ClosedRange<Double>], _ diversity: [ClosedRange<Double>], priors: Int = 4
    ) throws -> ClaimVerdict {
      var tables = VoidTables()
      tables.usability("inside-the-sphere")
      for prior in ["normal", "sphere", "uniform", "hypercube-vertices"].prefix(priors) {
        for group in ["half as long", "midpoints"] {
          let model = Model(prior: prior)
          tables.contrast("inside-the-sphere", group, of: model, density)
          tables.contrast("inside-the-sphere", group, of: model, measure: "diversity", diversity)
        }
      }
      return try tables.verdict("inside-is-sensible")
    }
    #expect(try verdict(Self.high, [0.7...0.9]) == .holds)
    #expect(try verdict(Self.high, [0.96...1.1]) == .holdsWithCorrection)
    #expect(try verdict(Self.low, [0.7...0.9]) == .fails)
    #expect(try verdict([0.7...0.9], [0.7...0.9]) == .undecided)
    #expect(try verdict(Self.high, [0.7...0.9, 0.97...1.1]) == .undecided)
    // The claim is on four priors.
    #expect(try verdict(Self.high, [0.7...0.9], priors: 3) == .undecided)
  }

  @Test("Sparse generators decode dense vectors, or not")
  func sparse() throws {
    func verdict(
      _ normal: [ClosedRange<Double>], _ uniform: [ClosedRange<Double>]
    ) throws -> ClaimVerdict {
      var tables = VoidTables()
      tables.usability("sparse-prior")
      for (prior, parts) in [("sparse", normal), ("sparse(base=uniform)", uniform)] {
        tables.contrast("sparse-prior", "dense", of: Model(prior: prior), parts)
        // Dense vectors that are longer than those of training have no say.
        tables.contrast("sparse-prior", "dense, not scaled", of: Model(prior: prior), Self.low)
      }
      return try tables.verdict("sparse-generalises")
    }
    #expect(try verdict(Self.high, Self.high) == .holds)
    #expect(try verdict(Self.low, Self.low) == .fails)
    #expect(try verdict(Self.high, Self.low) == .undecided)
    #expect(try verdict([0.7...0.9], [0.7...0.9]) == .undecided)
  }

  @Test("Orthogonal vectors decode worse, worst where levels are high")
  func orthogonal() throws {
    func verdict(
      _ all: [ClosedRange<Double>], ends: (low: Double, high: Double) = (0.8, 0.4)
    ) throws -> ClaimVerdict {
      var tables = VoidTables()
      tables.usability("orthogonal-subspace")
      let groups = [
        ("orthogonal", all), ("orthogonal, lowest levels", [ends.low...ends.low]),
        ("orthogonal, highest levels", [ends.high...ends.high]),
      ]
      for (group, parts) in groups {
        tables.contrast("orthogonal-subspace", group, of: Model(prior: "subspace"), parts)
        tables.contrast(
          "orthogonal-subspace", group, of: Model(prior: "subspace", width: 1), Self.high)
      }
      return try tables.verdict("orthogonal-decodes-worse")
    }
    #expect(try verdict([0.5...0.7]) == .holds)
    #expect(try verdict([0.5...0.7], ends: (0.6, 0.58)) == .holdsWithCorrection)
    #expect(try verdict([0.1...0.2]) == .fails)
    #expect(try verdict([0.96...1.1]) == .fails)
    #expect(try verdict([0.8...1.1]) == .undecided)
    #expect(try verdict([0.1...0.5]) == .undecided)
  }

  @Test("A Cauchy prior trains in all settings, in some, or in none")
  func cauchyTrains() throws {
    func verdict(
      _ ratios: [(prior: String, recipe: String, ratios: [Double])]
    ) throws -> ClaimVerdict {
      var tables = VoidTables()
      tables.usability("stopping-early-and-width", "frechet_limit")
      for recipe in ["default", "paper"] {
        // The last step counts.
        for (step, value) in [(0, 900.0), (1_000, 3)] {
          tables.row(
            "stopping-early-and-width", "train", of: Model(recipe: recipe), step: step,
            measure: "frechet_limit", [value])
        }
      }
      for setting in ratios {
        tables.row(
          "cauchy-and-kilcher-samples", "train",
          of: Model(prior: setting.prior, recipe: setting.recipe), measure: "frechet_limit",
          setting.ratios.map { 3 * $0 })
      }
      return try tables.verdict("cauchy-trains")
    }
    #expect(try verdict([("cauchy", "default", [1.5]), ("cauchy", "paper", [1.9])]) == .holds)
    #expect(try verdict([("cauchy", "default", [1.5]), ("kilcher", "default", [5])]) == .holds)
    let some = [("cauchy", "default", [9.0]), ("cauchy", "bounded", [1.2])]
    #expect(try verdict(some) == .holdsWithCorrection)
    let small = [("cauchy", "default", [1.0]), ("cauchy(scale=0.1)", "default", [3])]
    #expect(try verdict(small) == .holdsWithCorrection)
    #expect(try verdict([("cauchy", "default", [9]), ("kilcher", "default", [1])]) == .fails)
    #expect(try verdict([("cauchy", "default", [1, 9, 1])]) == .undecided)
    #expect(try verdict([("kilcher", "default", [1])]) == .undecided)
  }

  @Test("Cauchy tails fail, and straight paths of heavy tails stay good, or not")
  func heavyTails() throws {
    func verdict(
      _ claim: String, _ group: String, _ cauchy: [ClosedRange<Double>],
      kilcher: [ClosedRange<Double>]
    ) throws -> ClaimVerdict {
      var tables = VoidTables()
      tables.usability("cauchy-and-kilcher-samples")
      for (prior, recipe, parts) in [
        ("cauchy", "default", cauchy),
        // Bounded draws have no tails, and so no vote on them.
        ("cauchy", "bounded", claim == "cauchy-tails-fail" ? Self.unclear : cauchy),
        ("kilcher", "default", kilcher),
      ] {
        tables.contrast(
          "cauchy-and-kilcher-samples", group, of: Model(prior: prior, recipe: recipe), parts)
      }
      tables.contrast(
        "cauchy-and-kilcher-samples", group, of: Model(prior: "cauchy", width: 1), Self.unclear)
      let finding = try tables.finding(claim)
      // Another width has no vote, but a word.
      #expect(finding.evidence.contains("at width 1.0 0.8000 (0.4000 to 1.200) in"))
      return finding.verdict
    }
    let tails = "norms from quantile 0.99 to 1.0"
    #expect(try verdict("cauchy-tails-fail", tails, Self.low, kilcher: Self.high) == .holds)
    #expect(try verdict("cauchy-tails-fail", tails, Self.high, kilcher: Self.low) == .fails)
    #expect(try verdict("cauchy-tails-fail", tails, Self.mixed, kilcher: Self.low) == .undecided)
    let middle = "straight path at 0.5"
    #expect(try verdict("heavy-tailed-midpoints", middle, Self.high, kilcher: Self.high) == .holds)
    #expect(try verdict("heavy-tailed-midpoints", middle, Self.low, kilcher: Self.low) == .fails)
    #expect(
      try verdict("heavy-tailed-midpoints", middle, Self.high, kilcher: Self.low) == .undecided)
  }

  @Test("All paths decode well in the middle, none do, or only some")
  func paths() throws {
    func verdict(
      _ linear: [ClosedRange<Double>], _ spherical: [ClosedRange<Double>]
    ) throws -> ClaimVerdict {
      var tables = VoidTables()
      tables.usability("decoded-interpolations")
      tables.contrast("decoded-interpolations", "end points", Self.low)
      for (name, parts) in [("linear", linear), ("spherical", spherical)] {
        for (position, parts) in [(0.25, Self.low), (0.5, parts)] {
          tables.contrast(
            "decoded-interpolations", "\(name) at \(position)", interpolation: name, parts)
        }
      }
      return try tables.verdict("paths-decode-alike")
    }
    #expect(try verdict(Self.high, Self.high) == .holds)
    #expect(try verdict(Self.low, Self.low) == .fails)
    #expect(try verdict(Self.low, Self.high) == .undecided)
  }

  @Test("A hollow middle comes from stopping early and narrow networks, or from neither")
  func hollow() throws {
    func verdict(
      early: Double, late: [Double], narrow: Double?, wide: Double = 0.01
    ) throws -> ClaimVerdict {
      var tables = VoidTables()
      tables.usability("stopping-early-and-width")
      func add(_ model: Model, _ step: Int, _ lacks: [Double]) {
        tables.row("stopping-early-and-width", "train", of: model, step: step, [2])
        tables.row(
          "stopping-early-and-width", "midpoints", of: model, step: step, lacks.map { 2 * (1 - $0) }
        )
      }
      // Before a quarter of the training nothing counts.
      for (step, lacks) in [(100, [-5.0]), (250, [early]), (1_000, late)] {
        add(Model(), step, lacks)
      }
      if let narrow { add(Model(width: 0.25), 1_000, [narrow]) }
      add(Model(width: 1), 1_000, [wide])
      add(Model(recipe: "paper"), 1_000, [0.9])
      add(Model(prior: "cauchy"), 1_000, [0.9])
      return try tables.verdict("hollow-space-is-undertraining")
    }
    #expect(try verdict(early: 0.5, late: [0.1], narrow: 0.3) == .holds)
    #expect(try verdict(early: 0.5, late: [0.1], narrow: nil) == .undecided)
    #expect(try verdict(early: 0.5, late: [0.3], narrow: nil) == .fails)
    #expect(try verdict(early: 0.5, late: [0.1], narrow: 0.05) == .fails)
    #expect(try verdict(early: 0.5, late: [0.3], narrow: 0.4) == .fails)
    #expect(try verdict(early: 0.05, late: [0.1], narrow: 0.3) == .fails)
    #expect(try verdict(early: 0.5, late: [0.1, 0.3, 0.1], narrow: 0.4) == .undecided)
  }

  @Test(
    "A model that has learned nothing is named and has no vote, and no interval decides nothing")
  func votes() throws {
    func finding(
      _ learned: [Int], hasInterval: Bool = true, baseline: Double = 2
    ) throws -> ClaimFinding {
      var tables = VoidTables()
      tables.usability("sparse-prior")
      for (prior, learned) in zip(["sparse", "sparse(base=uniform)"], learned) {
        tables.contrast(
          "sparse-prior", "dense", of: Model(prior: prior), baseline: baseline, learned: learned,
          hasInterval: hasInterval, learned > 0 ? Self.high : Self.low)
      }
      return try tables.finding("sparse-generalises")
    }
    #expect(try finding([2, 2]).verdict == .holds)
    let one = try finding([2, 0])
    #expect(one.verdict == .holds && one.evidence.contains("uniform): learned nothing"))
    #expect(try finding([0, 0]).verdict == .undecided)
    #expect(try finding([2, 2], hasInterval: false).verdict == .undecided)
    let ofNothing = try finding([2, 2], baseline: 0)
    #expect(ofNothing.verdict == .undecided)
    #expect(ofNothing.evidence.contains("undefined (training draws: 0.0) in "))
    // Of the norms that such a model allows nothing is said.
    var limits = VoidTables()
    limits.usability("norm-limit")
    for (prior, hasLearned) in [("normal", true), ("uniform", true), ("kilcher", false)] {
      for (factor, density) in [(1.0, 1.0), (4, 0.25)] {
        limits.row(
          "norm-limit", "\(factor) X", of: Model(prior: prior), factor: factor, norm: factor,
          hasLearned: hasLearned, [density])
      }
    }
    let limit = try limits.finding("norm-limit-follows-training")
    #expect(limit.verdict == .holds && !limit.evidence.contains("kilcher"))
  }

  @Test("What has no intervals is judged by means over training seeds")
  func seedMeans() throws {
    // Half of the density is left at twice the norm of training for one seed, and at all norms for the other; on
    // average at 4 and 8 times.
    var limits = VoidTables()
    limits.usability("norm-limit")
    for (prior, last) in [("normal", 4.0), ("uniform", 8)] {
      for seed in [0, 1] {
        for (factor, density) in [(1.0, 1.0), (last, seed == 0 ? -0.2 : 1.2)] {
          limits.row(
            "norm-limit", "\(factor) X", of: Model(prior: prior), seed: seed, factor: factor,
            norm: 10 * factor, [density])
        }
        limits.row(
          "norm-limit", "twice", of: Model(prior: prior), seed: seed, factor: 2 * last,
          norm: 20 * last, [seed == 0 ? -2 : 1.2])
      }
    }
    let limit = try limits.finding("norm-limit-follows-training")
    #expect(limit.verdict == .holds, "\(limit)")
    #expect(limit.evidence.contains("normal, D = 100 40.00 at 10.00"), "\(limit)")

    var trainings = VoidTables()
    trainings.usability("stopping-early-and-width", "frechet_limit")
    for (seed, normal, cauchy) in [(0, 2.0, 5.0), (1, 4, 5)] {
      trainings.row(
        "stopping-early-and-width", "train", seed: seed, measure: "frechet_limit", [normal])
      trainings.row(
        "cauchy-and-kilcher-samples", "train", of: Model(prior: "cauchy"), seed: seed,
        measure: "frechet_limit", [cauchy])
    }
    #expect(try trainings.verdict("cauchy-trains") == .holds)

    var gaps = VoidTables()
    gaps.usability("stopping-early-and-width")
    for (seed, early, late) in [(0, 0.5, 0.35), (1, 0.3, 0)] {
      for (step, lack) in [(250, early), (1_000, late)] {
        gaps.row("stopping-early-and-width", "train", seed: seed, step: step, [2])
        gaps.row(
          "stopping-early-and-width", "midpoints", seed: seed, step: step, [2 * (1 - lack)])
      }
    }
    for (group, density) in [("train", 2.0), ("midpoints", 1)] {
      gaps.row(
        "stopping-early-and-width", group, of: Model(width: 0.25), [density])
    }
    #expect(try gaps.verdict("hollow-space-is-undertraining") == .holds)
  }
}
