import MonteCarlo
import Report
import TestSupport
import Testing

@Suite struct ReproductionTests {
  private static func run(_ name: String, in folder: TemporaryFolder) async throws
    -> Reproduction.Outcome
  {
    let reproduction = try Reproduction(
      profile: .quick, seed: 3, only: [name],
      changes: ["samples": 300, "dimensions": [2, 10], "copies": [3]])
    return try await reproduction.run(
      into: OutputFolder(folder("out"), command: Reproduction.command)
    ) { _, work in try await work(RunContext(seed: 3, tasks: 2)) }
  }

  @Test("The ledger of a few experiments judges their claims, and says where the others are")
  func parts() async throws {
    let folder = try TemporaryFolder()
    let one = try await Self.run("largest-coordinate", in: folder)
    let all = ClaimCatalog.entries.count
    let claims = ClaimCatalog.entries.filter { $0.experiments.contains("largest-coordinate") }
    #expect(one.ledger.count == all)
    #expect(one.examined.map(\.claim.name) == claims.map(\.name) && !claims.isEmpty)
    let page = try folder.text("out/index.md")
    for claim in ClaimCatalog.entries {
      #expect(page.contains(claim.statement) == claims.contains { $0.name == claim.name })
    }
    #expect(page.contains("\(all - claims.count) not examined."))
    #expect(page.contains("The other \(all - claims.count) claims need experiments"))
    let table = try CSVReader(contentsOf: folder("out/claims.csv")).table()
    #expect(table.rows.count == all)

    // Another experiment in the same folder: what was found before stays.
    let two = try await Self.run("cauchy-properties", in: folder)
    #expect(two.examined.count > one.examined.count)
    #expect(try folder.text("out/index.md").contains(claims[0].statement))
  }

  @Test("An experiment without its networks is left out, and what the folder holds of it stays")
  func untrained() async throws {
    let folder = try TemporaryFolder()
    let names = ["cauchy-properties", "largest-coordinate"]
    func run(_ names: [String], trained: Bool) async throws -> Reproduction.Outcome {
      let reproduction = try Reproduction(
        profile: .quick, seed: 3, only: names,
        changes: ["samples": 300, "dimensions": [2, 10], "copies": [3]])
      return try await reproduction.run(
        into: OutputFolder(folder("out"), command: Reproduction.command)
      ) { name, work in
        if !trained && name == "largest-coordinate" {
          throw MonteCarloError.notTrained(networks: 3, folder: "none")
        }
        return try await work(RunContext(seed: 3, tasks: 2))
      }
    }
    #expect(try await run(names, trained: true).skipped.isEmpty)
    let files = try folder.files(in: "out", except: ["manifest.json"])
    let outcome = try await run(names, trained: false)
    #expect(outcome.skipped.map(\.experiment) == ["largest-coordinate"])
    #expect(outcome.skipped.first?.reason.hasPrefix("None of the 3 networks") == true)
    #expect(
      try folder.bytes("out/largest-coordinate/table.csv") == files["largest-coordinate/table.csv"])
    await #expect(throws: MonteCarloError.self) {
      try await run(["largest-coordinate"], trained: false)
    }
  }
}
