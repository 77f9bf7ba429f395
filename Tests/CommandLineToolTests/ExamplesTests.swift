import Foundation
import Testing

@Suite struct ExamplesTests {
  /// Each program with a piece of what it prints.
  static let programs = [
    "InterpolateCauchy": "kept(reason:",
    "MapBetweenLaws": "40 -> exp(803.46",
    "MidpointDistance": "uniform: one coordinate is off by 0.125",
    "TestVectors": "The vectors do not follow cauchy.",
    "OwnLaw": "kept(reason: \"in Cauchy coordinates the path is straight",
  ]

  @Test("the README shows the first example")
  func readme() throws {
    let program = try Repository.text("Examples/Sources/InterpolateCauchy/main.swift")
    #expect(try Repository.blocks("swift", of: Repository.text("README.md")) == [program])
  }

  @Test("every example is short and listed", arguments: programs.keys.sorted())
  func listed(name: String) throws {
    let program = try Repository.text("Examples/Sources/\(name)/main.swift")
    #expect(program.split(separator: "\n", omittingEmptySubsequences: false).count <= 40)
    #expect(try Repository.text("Examples/README.md").contains("](Sources/\(name)/main.swift)"))
  }

  @Test("the examples build and run")
  func build() async throws {
    let root = Repository.root.path
    let sources = try FileManager.default.contentsOfDirectory(atPath: "\(root)/Examples/Sources")
    #expect(Set(sources.filter { !$0.hasPrefix(".") }) == Set(Self.programs.keys))
    let scratch = "\(root)/.build-examples"
    let build = try await Tool.shell(
      "swift build --package-path '\(root)/Examples' --scratch-path '\(scratch)' 2>&1",
      limit: .seconds(900))
    try #require(build.code == 0, "\(build.output)")
    for (name, text) in Self.programs {
      let outcome = try await Tool.shell("'\(scratch)/debug/\(name)'")
      #expect(outcome.code == 0 && outcome.output.contains(text), "\(name): \(outcome.output)")
      if name == "InterpolateCauchy" {
        #expect(try Repository.text("README.md").contains(try #require(outcome.lines.last)))
      }
    }
  }
}
