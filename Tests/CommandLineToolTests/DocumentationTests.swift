import Foundation
import TestSupport
import Testing

@Suite struct DocumentationTests {
  @Test("every relative link leads to a file", arguments: Repository.pages)
  func links(page: String) throws {
    let text = try Repository.text(page)
    let folder = URL(fileURLWithPath: "/\(page)").deletingLastPathComponent()
    for match in text.matches(of: /\]\(([^)\s]+)\)/) {
      let target = match.1.prefix { $0 != "#" }
      if target.isEmpty || target.contains("://") || target.hasPrefix("mailto:") { continue }
      let path = folder.appendingPathComponent(String(target)).standardizedFileURL.path
      // Results are made, not kept by hand; a checkout without them has nothing to link to.
      if path.hasPrefix("/notebooks-output/"), !Repository.exists("notebooks-output") { continue }
      #expect(Repository.exists(String(path.dropFirst())), "\(page) links to \(target)")
    }
  }

  @Test("the README's commands print what it shows")
  func commands() async throws {
    let folder = try TemporaryFolder()
    let steps = try Repository.blocks("console", of: Repository.text("README.md"))
      .flatMap { Transcript($0).steps }
    #expect(steps.count >= 8)
    for step in steps {
      let outcome = try await Tool.shell(
        "latent() { \"$LATENT\" \"$@\"; }; { \(step.command)\n} 2>&1", in: folder)
      #expect(outcome.code == 0, "\(step.command)")
      #expect(
        Transcript.agree(outcome.output, step.output), "\(step.command)\n\(outcome.output)")
    }
  }

  @Test("outputs agree up to last digits, and no further")
  func agreement() {
    #expect(Transcript.agree("a  1.0000001 (x=2)", "a 1 (x=2)"))
    #expect(!Transcript.agree("1.01", "1"))
    #expect(!Transcript.agree("1 2", "1"))
    #expect(!Transcript.agree("kept", "changed"))
  }
}
