import TestSupport
import Testing

@Suite struct VerifyTests {
  @Test("expected verdicts end with 0, in every form, with a JUnit file")
  func expected() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Tool.run(
      [
        "verify", "--prior", "cauchy", "--interpolation", "linear", "--dimension", "3",
        "--position", "1/3", "0.5", "--samples", "1000", "--format", "csv", "--junit", "j.xml",
        "--output", "m.csv", "--quiet",
      ], in: folder)
    #expect(outcome.code == 0 && outcome.errors == "")
    #expect(outcome.output == (try folder.text("m.csv")))
    // Properties 1 to 4, and property 4 at two positions.
    #expect(outcome.lines.count == 7)
    let junit = try folder.text("j.xml")
    #expect(junit.contains("tests=\"4\" failures=\"0\""))
    #expect(try folder.text("m.csv.plan.json").contains("\"position\": [0.3333333333333333, 0.5]"))
  }

  @Test("a verdict that cannot be reached ends with 1")
  func undecided() async throws {
    let outcome = try await Tool.run(
      [
        "verify", "--prior", "normal", "--interpolation", "linear", "--dimension", "3", "--samples",
        "200", "--error-rate", "1e-200",
      ])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("1 of 4 verdicts are not the expected ones."))
    #expect(outcome.lines.count == 6)
  }

  @Test(
    "misuse is one sentence",
    arguments: [
      (["--prior", "nromal"], "Did you mean 'normal'?"),
      (["--position", "1"], "--position is '1'"),
      (["--interpolation", "x"], "No interpolation is called 'x'."),
      (["--samples", "10"], "'samples' is 10"), (["--dimension", "1"], "--dimension is 1"),
      (["--junit", "none/j.xml", "--prior", "cauchy"], "its folder does not exist"),
    ] as [([String], String)])
  func misuse(arguments: [String], sentence: String) async throws {
    let outcome = try await Tool.run(
      ["verify", "--dimension", "2", "--samples", "100", "--interpolation", "linear"] + arguments)
    #expect(outcome.code == (arguments[0] == "--junit" ? 1 : 64))
    #expect(outcome.errors.contains(sentence))
  }
}
