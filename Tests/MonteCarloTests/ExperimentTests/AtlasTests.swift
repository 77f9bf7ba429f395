import Distributions
import MonteCarlo
import Report
import Testing

@Suite("The atlas")
struct AtlasTests {
  private static func table(
    _ priors: [PlanValue], paths: [PlanValue], dimensions: [PlanValue], samples: Int
  ) async throws -> Table {
    let entry = try ExperimentCatalog.entry("atlas")
    let plan = try entry.plan(
      .quick, 1806,
      [
        "priors": .list(priors), "interpolations": .list(paths), "positions": [0.5],
        "dimensions": .list(dimensions), "samples": .number(Double(samples)),
        "slowSamples": .number(Double(samples)),
      ], "a test")
    return try await entry.run(plan, RunContext(tasks: 2)).table
  }

  @Test("holds the exact distances of straight paths")
  func exact() async throws {
    let table = try await Self.table(
      ["normal", "uniform", "cauchy", "hypercube-vertices", "sphere", "stable"],
      paths: ["linear"], dimensions: [2, 100], samples: 4000)
    func exact(_ prior: String, _ dimension: String, _ statistic: String) -> Double {
      table.rows(
        where: ["prior": prior, "dimension": dimension, "statistic": statistic]
      ).last("ks_exact")
    }
    let normal = try MidpointDistances.normal(position: 0.5).kolmogorovSmirnov
    for dimension in [2, 100] {
      let text = "\(dimension)"
      let norm = try MidpointDistances.normalNorm(dimension: dimension, position: 0.5)
      #expect(abs(exact("normal", text, "coordinate") - normal) < 1e-12)
      #expect(abs(exact("normal", text, "projection") - normal) < 1e-12)
      // The law of the norm is read from a table, good to 10⁻⁸.
      #expect(abs(exact("normal", text, "norm") - norm.kolmogorovSmirnov) < 1e-8)
      #expect(abs(exact("uniform", text, "coordinate") - 0.125) < 1e-12)
      #expect(exact("cauchy", text, "norm") == 0)
      #expect(exact("hypercube-vertices", text, "coordinate") == 0.25)
      #expect(exact("sphere", text, "norm") == 1)
    }
    #expect(exact("stable", "2", "coordinate") > 0.01)
    #expect(!table.texts("verdict").contains("fails"))
  }

  @Test("sees that laws are kept in every dimension, and that others change")
  func verdicts() async throws {
    let table = try await Self.table(
      ["normal", "uniform", "sphere", "kilcher"],
      paths: ["spherical", "normalized", "cauchy-linear", "spherical-cauchy-linear"],
      dimensions: [2, 7, 50], samples: 10_000)
    for row in ["kept", "changed"] {
      let verdicts = table.rows(where: "theory", is: row).texts("verdict")
      #expect(!verdicts.isEmpty && !verdicts.contains("fails"))
    }
    #expect(table.rows(where: "theory", is: "kept").texts("verdict").allSatisfy { $0 == "holds" })
    let norms = table.rows(where: [
      "prior": "normal", "interpolation": "spherical", "statistic": "norm",
    ])
    #expect(norms.texts("verdict") == ["holds", "holds", "holds"])
    let refused = table.rows(where: ["prior": "sphere", "interpolation": "cauchy-linear"])
    #expect(refused.texts("verdict") == ["refused", "refused", "refused"])
    #expect(refused.texts("reason").allSatisfy { !$0.isEmpty })
  }

  @Test("counts the pairs without a path")
  func undefined() async throws {
    let table = try await Self.table(
      ["hypercube-vertices"], paths: ["spherical"], dimensions: [2], samples: 4000)
    // A quarter of all pairs of a square's vertices is opposite.
    for (count, missing) in zip(table.reals("sample_count"), table.reals("undefined_count")) {
      #expect(count + missing == 4000)
      #expect(abs(missing - 1000) < 150)
    }
  }

  @Test("cannot tell anything where the band is wider than all distances")
  func tiny() async throws {
    let table = try await Self.table(
      ["normal"], paths: ["linear", "normalized"], dimensions: [2], samples: 5)
    #expect(table.texts("verdict").allSatisfy { $0 == "undecided" })
  }
}

extension Table {
  fileprivate func last(_ column: String) -> Double { reals(column).last ?? .nan }
}

@Suite("Norms that pass by")
struct StreamedNormTests {
  @Test("norm-law gives what sorting all norms gives", arguments: [2, 3, 100, 70_000])
  func sorted(count: Int) async throws {
    let entry = try ExperimentCatalog.entry("norm-law")
    let plan = try entry.plan(
      .quick, 7,
      [
        "priors": ["normal"], "dimensions": [3], "exactDimensions": [],
        "samples": .number(Double(count)),
      ], "a test")
    let context = RunContext(seed: 7)
    let table = try await entry.run(plan, context).table
    let prior = try PriorCatalog.make("normal", dimension: 3)
    let norms = try await RunContext(seed: Seed.derived(from: 7, for: "norm-law")).draws(
      of: prior, count: count, label: ""
    ) { rows in
      stride(from: 0, to: rows.count, by: 3).map { Array(rows[$0..<$0 + 3]).norm }
    }.sorted()
    let law = try #require(prior.normLaw)
    let distance = try KolmogorovSmirnovTest(norms, against: law).statistic
    #expect(abs(table.reals("ks_exact_law")[0] - distance) < 1e-9)
    #expect(abs(table.reals("mean")[0] - norms.reduce(0, +) / Double(count)) < 1e-12)
    func quantile(_ p: Double) -> Double {
      let place = p * Double(count - 1), low = Int(place), high = min(low + 1, count - 1)
      return norms[low] + (place - Double(low)) * (norms[high] - norms[low])
    }
    let ratio = quantile(0.95) / quantile(0.05)
    #expect(abs(table.reals("quantile_ratio")[0] / ratio - 1) < 1e-12)
    if count < 10 { #expect(table.texts("exact_law_verdict") == ["undecided"]) }
  }

  @Test("only norm-law takes more draws than memory holds")
  func largest() async throws {
    let many: [String: PlanValue] = ["samples": 1e9, "dimensions": []]
    let streamed = try ExperimentCatalog.entry("norm-law")
    _ = try await streamed.run(try streamed.plan(.quick, 1, many, "a test"), RunContext())
    let kept = try ExperimentCatalog.entry("largest-coordinate")
    #expect(throws: PlanError.self) { try kept.plan(.quick, 1, many, "a test") }
  }
}
