import Foundation
import TestSupport
import Testing

@Suite struct ListAndPlanTests {
  @Test(
    "a list is one line an entry in every form", arguments: ["table", "csv", "json", "markdown"])
  func forms(format: String) async throws {
    let outcome = try await Tool.run(["list", "interpolations", "--format", format])
    #expect(outcome.code == 0 && outcome.errors == "")
    #expect(outcome.lines.count { $0.contains("spherical-cauchy-linear") } == 1)
    if format == "json" {
      let objects = try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: String]])
      #expect(objects.first?["catalog"] == "interpolations")
      #expect(objects.allSatisfy { Set($0.keys) == ["catalog", "name", "parameters", "summary"] })
    }
  }

  @Test("a table's file has the form of its name, and standard output is unchanged")
  func output() async throws {
    let folder = try TemporaryFolder()
    let printed = try await Tool.run(["list", "laws", "--format", "json"])
    for name in ["x.csv", "x.json", "x.md"] {
      let outcome = try await Tool.run(
        ["list", "laws", "--format", "json", "--output", name], in: folder)
      #expect(outcome.output == printed.output)
      #expect(outcome.errors == "Wrote '\(name)'.\n")
    }
    #expect(try folder.text("x.json") == printed.output)
    #expect(try folder.text("x.csv").hasPrefix("catalog,name,parameters,summary\n"))
    #expect(try folder.text("x.md").hasPrefix("| catalog"))
    #expect(try folder.names.count == 6)
    let refused = try await Tool.run(["list", "--output", "x.csv"], in: folder)
    #expect(refused.code == 1 && refused.output == "")
    let quiet = try await Tool.run(
      ["list", "--output", "x.csv", "--force", "--quiet"], in: folder)
    #expect(quiet.code == 0 && quiet.errors == "")
    let unknown = try await Tool.run(["list", "--output", "x.pdf"], in: folder)
    #expect(unknown.code == 64 && unknown.errors.contains("must end in .csv, .json or .md"))
  }

  /// A quick experiment.
  static let quick = [
    "battery-error-rate", "--set", "seeds=1", "samples=200", "dimension=3", "priors=normal",
    "interpolations=linear",
  ]

  @Test("a plan is JSON that --plan takes back, with --set on top")
  func plan() async throws {
    let folder = try TemporaryFolder()
    let plan = try await Tool.run(["plan"] + Self.quick + ["--seed", "7"])
    #expect(plan.code == 0)
    #expect(plan.output.contains("\"seed\": 7,"))
    #expect(plan.output.contains("\"priors\": [\"normal\"]"))
    try folder.write(plan.output, to: "plan.json")
    let again = try await Tool.run(
      ["plan", "battery-error-rate", "--plan", "plan.json"], in: folder)
    #expect(again.output == plan.output)
    let changed = try await Tool.run(
      ["plan", "battery-error-rate", "--plan", "plan.json", "--set", "seeds=2"], in: folder)
    #expect(
      changed.output
        == plan.output.replacingOccurrences(of: "\"seeds\": 1", with: "\"seeds\": 2"))
  }

  @Test(
    "a wrong plan or setting is named, with what is allowed",
    arguments: [
      (["battery-error-rat"], "", "Did you mean 'battery-error-rate'?"),
      (["battery-error-rate", "--set", "seed"], "", "--set is 'seed', but it must be key=value."),
      (["battery-error-rate", "--set", "seedz=1"], "", "'seedz' in --set is not a setting"),
      (
        ["largest-coordinate", "--set", "samples=1e30"], "",
        "'samples' is 1e+30, but it must be a whole number from 2 to 100000000."
      ),
      (
        ["largest-coordinate", "--set", "dimensions=0"], "",
        "'dimensions' is 0, but it must be a whole number from 1 to 65536."
      ),
      (
        ["atlas", "--set", "dimensions=0"], "",
        "'dimensions' is 0, but it must be a whole number from 2 to 65536."
      ),
      (
        ["atlas", "--set", "dimensions=1"], "",
        "'dimensions' is 1, but it must be a whole number from 2 to 65536."
      ),
      (
        ["largest-coordinate", "--set", "dimensions=2,2"], "",
        "'dimensions' holds 2 twice, but its rows would be the same; give it once."
      ),
      (
        ["largest-coordinate", "--set", "samples=10", "samples=20"], "",
        "--set gives 'samples' twice, by 'samples=10' and 'samples=20'; give it once."
      ),
      (
        ["battery-error-rate", "--set", "seeds=x"], "", "'seeds' in --set is \"x\", but it must be"
      ),
      (["battery-error-rate", "--plan", "p.json"], "{\"seedz\": 1}", "'seedz' in p.json is not"),
      (["battery-error-rate", "--plan", "p.json"], "[1]", "p.json is not a JSON object."),
      (["battery-error-rate", "--plan", "p.json"], "", "p.json is not a JSON object."),
      (
        ["battery-error-rate", "--plan", "p.json"],
        "{\"experiment\": \"x\", \"settings\": {}}", "p.json is a plan of 'x'"
      ),
      (["battery-error-rate", "--plan", "none.json"], "", "'none.json' cannot be read"),
    ] as [([String], String, String)], ["plan", "run"])
  func misuse(arguments: ([String], String, String), command: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write(arguments.1, to: "p.json")
    let outcome = try await Tool.run([command] + arguments.0, in: folder)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(arguments.2))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test("a plan is explained, with its own values")
  func explanation() async throws {
    let outcome = try await Tool.run(
      ["plan", "norm-density", "--set", "bins=7", "dimension=3", "--explain"])
    #expect(outcome.code == 0 && outcome.errors == "")
    try Golden.expect(outcome.output, is: "plan-explained.txt")
  }

  @Test("a seed that is none is named, with what is allowed", arguments: ["-1", "x", "1e3"])
  func seed(text: String) async throws {
    let outcome = try await Tool.run(["run", "norm-density", "--seed", text])
    #expect(outcome.code == 64 && outcome.output == "")
    #expect(
      outcome.errors.hasPrefix(
        "Error: The value '\(text)' is invalid for '--seed <seed>': it must be a whole number "
          + "from 0 to 18446744073709551615\n"))
  }

  @Test("a run that fails leaves no new folder, and nothing of an old one is lost")
  func failure() async throws {
    let folder = try TemporaryFolder()
    let run = { (output: String) in
      try await Tool.run(
        ["run", "norm-density", "--set", "priors=norml", "--output", output], in: folder)
    }
    #expect(try await run("a/b/c/").code == 64)
    #expect(try await run("d").code == 64)
    #expect(try folder.names == [])
    let good = try await Tool.run(["run"] + Self.quick + ["--output", "a"], in: folder)
    #expect(good.code == 0)
    let files = try ["plan.json", "table.csv"].map { try folder.text("a/\($0)") }
    let bad = try await Tool.run(
      ["run", "battery-error-rate", "--set", "priors=norml", "--output", "a"], in: folder)
    #expect(bad.code == 64)
    #expect(try ["plan.json", "table.csv"].map { try folder.text("a/\($0)") } == files)
  }

  @Test("a run's folder holds plan, table and report, and does not depend on the tasks")
  func run() async throws {
    let folder = try TemporaryFolder()
    let run = { (name: String, tasks: String) in
      try await Tool.run(
        ["run"] + Self.quick + ["--output", name, "--tasks", tasks, "--format", "csv"], in: folder)
    }
    let first = try await run("a", "1"), second = try await run("b", "3")
    #expect(first.code == 0 && first.errors.hasSuffix("Wrote the folder 'a'.\n"))
    #expect(first.output == second.output)
    #expect(try folder.text("a/table.csv") == first.output)
    for name in ["plan.json", "table.csv", "report.md"] {
      #expect(try folder.bytes("a/\(name)") == folder.bytes("b/\(name)"))
    }
    #expect(try await run("a", "2").code == 0, "the same command may write its folder again")
    let other = try await Tool.run(["run", "property-matrix", "--output", "a"], in: folder)
    #expect(other.code == 1 && other.errors.contains("already holds files"))
  }
}
