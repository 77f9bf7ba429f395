import MonteCarlo
import Report
import Testing
import VoidFilling

@Suite struct VoidFillingCatalogTests {
  private static let names = (ExperimentCatalog.entries + VoidFillingCatalog.entries).map(\.name)

  @Test("Experiments of all modules have names of their own, and every figure draws one of them")
  func names() {
    #expect(Set(Self.names).count == Self.names.count)
    for figure in FigureCatalog.entries {
      #expect(Self.names.contains(figure.experiment), "\(figure.name)")
    }
  }

  @Test("Every setting is explained, and its default allowed in every profile")
  func settings() throws {
    for entry in VoidFillingCatalog.entries {
      #expect(entry.settings.allSatisfy { !$0.meaning.isEmpty }, "\(entry.name)")
      for profile in Profile.allCases {
        #expect(throws: Never.self) { try entry.plan(profile, 1, [:], "a test") }
      }
    }
  }

  @Test("A plan of the quick profile comes with its caution, on whatever images, and no other does")
  func caution() throws {
    for entry in VoidFillingCatalog.entries {
      let words = entry.caution(.quick)
      #expect(entry.caution(of: try entry.plan(.quick, 1, [:], "a test")) == words)
      #expect(entry.caution(of: try entry.plan(.standard, 1, [:], "a test")) == nil)
      if entry.name == MeasureChecks.name { continue }
      #expect(words?.hasPrefix("A demonstration: ") == true, "\(entry.name)")
      let photographs = try entry.plan(.quick, 2, ["data": .text("photographs")], "a test")
      #expect(entry.caution(of: photographs) == words)
      let longer = try entry.plan(.quick, 1, ["steps": .number(5_000)], "a test")
      #expect(entry.caution(of: longer) == nil)
    }
  }
}
