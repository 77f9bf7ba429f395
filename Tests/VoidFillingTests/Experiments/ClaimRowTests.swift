import MonteCarlo
import Report
import Testing
import VoidFilling

@Suite struct ClaimRowTests {
  /// A table as if the controls were seen everywhere.
  private static func seeing(_ usability: Table) -> Table {
    var table = Table(columns: usability.columns)
    for row in usability.rows {
      table.append(
        zip(usability.columns, row).map { ["separated", "usable"].contains($0) ? "yes" : $1 })
    }
    return table
  }

  @Test("Every claim on trained generators finds its rows in what the experiments write")
  func rows() async throws {
    let claims = ClaimCatalog.entries.filter { $0.expected == nil }
    #expect(claims.count == 12)
    var tables = Reproduction.tables(of: try await SmallExperiment.answers())
    for (name, table) in tables where name.hasSuffix("/usability") {
      tables[name] = Self.seeing(table)
    }
    for claim in claims {
      let evidence = claim.finding(in: tables).evidence
      for words in ["left out", "has no column", "run 'latent run", "does not tell"] {
        #expect(!evidence.contains(words), "\(claim.name): \(evidence)")
      }
      let numbers = ["principal-components", "learned nothing"]
      #expect(numbers.contains { evidence.contains($0) }, "\(claim.name): \(evidence)")
    }
    func evidence(_ name: String) -> String {
      claims.first { $0.name == name }?.finding(in: tables).evidence ?? ""
    }
    // What a claim reads where it is there.
    for dimension in ["D = 8:", "D = 4:"] {
      #expect(evidence("origin-decodes").contains(dimension))
    }
    #expect(evidence("origin-emerges-late").contains("seed 1"))
    for setting in ["cauchy, default:", "cauchy, paper:", "cauchy, bounded:"] {
      #expect(evidence("cauchy-trains").contains(setting))
    }
    #expect(evidence("hollow-space-is-undertraining").contains("at width 0.0625"))
    for path in ["linear:", "spherical:", "normalized:", "spherical-cauchy-linear:"] {
      #expect(evidence("paths-decode-alike").contains(path))
    }
  }

  @Test("The small settings name nothing that the published ones leave out")
  func settings() throws {
    for experiment in SmallExperiment.all {
      let entry = try VoidFillingCatalog.entries.entry(experiment.name)
      guard case .object(let published) = try entry.plan(.paper, 5, [:], "a test").settings else {
        Issue.record("\(experiment.name) has no settings")
        continue
      }
      for key in ["factors", "positions", "quantiles"] {
        guard case .list(let own)? = experiment.own[key] else { continue }
        guard case .list(let all)? = published[key] else {
          Issue.record("\(experiment.name) has no \(key)")
          continue
        }
        #expect(own.allSatisfy(all.contains), "\(experiment.name): \(key)")
      }
    }
  }
}
