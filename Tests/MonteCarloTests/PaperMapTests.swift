import Foundation
public import MonteCarlo
public import Testing

@Suite("The map of the paper")
struct PaperMapTests {
  private static func page(_ name: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: root.appendingPathComponent("docs/\(name).md"))
    return String(decoding: data, as: UTF8.self)
  }

  @Test("names every claim of the ledger", arguments: ClaimCatalog.entries.map { $0.name })
  func claims(name: String) throws {
    #expect(try Self.page("paper-map").contains("`\(name)`"))
  }

  @Test("names every experiment that a claim rests on", arguments: ClaimCatalog.entries)
  func experiments(claim: Claim) throws {
    let page = try Self.page("paper-map")
    for name in claim.experiments {
      // Compared before, so that a failure does not print the page.
      let isNamed = page.contains("[\(name)](")
      #expect(isNamed, "\(name)")
    }
  }

  @Test("has the remarks of the ledger among the errata", arguments: ClaimCatalog.entries)
  func remarks(claim: Claim) throws {
    guard let remark = claim.remark else { return }
    #expect(try Self.page("errata").contains("\n## \(remark.number). "))
  }
}

extension Claim: CustomTestStringConvertible {
  public var testDescription: String { name }
}
