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
}
