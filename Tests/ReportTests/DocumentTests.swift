import Foundation
import Report
import TestSupport
import Testing

@Suite("Documents")
struct DocumentTests {
  @Test("a report's Markdown is the reviewed one")
  func markdown() throws {
    var report = MarkdownDocument()
    report.heading("Norms\nof priors")
    report.paragraph(
      "Linear paths shrink; see \(MarkdownDocument.link("the [table]", to: "a (b).csv")).")
    report.list(["first", "second\nline"])
    report.table(TableWriterTests.table, digits: 3)
    report.image("norms.svg", description: "densities", caption: "Simulated and exact.")
    report.code("a ``` b", language: "text")
    try expectGolden(report.text, "report.md")
  }

  @Test("an empty report is empty text")
  func empty() { #expect(MarkdownDocument().text.isEmpty) }

  static let suite = JUnitXML(
    name: "latent <verify>",
    cases: [
      .init(group: "normal", name: "linear: endpoint law", outcome: .passed),
      .init(
        group: "a&b", name: "\"q\" 'r'", outcome: .failed(message: "p = 1e-09\nbelow < 1e-06\u{1}")),
      .init(group: "cauchy", name: "λ", outcome: .skipped(message: "undecided")),
    ])

  @Test("verdicts as JUnit XML are the reviewed ones")
  func junit() throws { try expectGolden(Self.suite.text, "verdicts.xml") }

  @Test("every case is in the XML once, with marks and forbidden characters replaced")
  func escaping() {
    let text = Self.suite.text
    #expect(text.split(separator: "<testcase ").count == 4)
    #expect(!text.contains("\u{1}") && text.contains("&quot;q&quot; &apos;r&apos;"))
    #expect(text.contains("tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\""))
  }

  @Test("a step summary appends, and stays under the limit with a note")
  func summary() throws {
    let folder = try TemporaryFolder()
    let summary = try #require(StepSummary(environment: ["GITHUB_STEP_SUMMARY": folder("s.md")]))
    try summary.append("one")
    try summary.append("two\n")
    #expect(try folder.text("s.md") == "one\ntwo\n")
    let line = String(repeating: "λ", count: 999) + "\n"
    try summary.append(String(repeating: line, count: 2_000))
    let text = try folder.text("s.md")
    #expect(text.utf8.count <= StepSummary.limit && text.utf8.count > StepSummary.limit - 4_000)
    #expect(
      text.hasSuffix("λ\n\n*The summary is cut here; the whole report is in the run's files.*\n"))
    for _ in 0..<50 { try summary.append(line) }
    #expect(try folder.text("s.md").utf8.count <= StepSummary.limit)
  }

  @Test(
    "outside of GitHub Actions there is no summary", arguments: [[:], ["GITHUB_STEP_SUMMARY": ""]])
  func outside(environment: [String: String]) {
    #expect(StepSummary(environment: environment) == nil)
  }
}
