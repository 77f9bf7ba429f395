import Foundation
import TestSupport
import Testing

@Suite struct TestCommandTests {
  /// A folder with 500 draws of three normal and of three Cauchy coordinates.
  private func draws() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (prior, name) in [("normal", "n.npy"), ("cauchy", "c.csv")] {
      let outcome = try await Tool.run(
        [
          "sample", "--prior", prior, "--dimension", "3", "--count", "500", "--output", name,
          "--quiet",
        ], in: folder)
      #expect(outcome.code == 0)
    }
    return folder
  }

  @Test("one-sample tests keep a law and reject another", arguments: ["ks", "ad", "cvm"])
  func oneSample(test: String) async throws {
    let folder = try await draws()
    let arguments = ["test", test, "--samples", "c.csv", "--column", "z2", "--format", "csv"]
    let kept = try await Tool.run(arguments + ["--law", "cauchy", "--level", "1e-6"], in: folder)
    #expect(kept.code == 0 && kept.errors == "")
    #expect(kept.lines.first == "test,law,count,statistic,p_value,method,verdict")
    #expect(kept.lines.last?.hasPrefix("\(test),cauchy,500,") == true)
    #expect(kept.lines.last?.hasSuffix(",not rejected") == true)
    let other = try await Tool.run(arguments + ["--law", "normal(sd=2)"], in: folder)
    #expect(other.code == 1 && other.errors == "")
    #expect(other.lines.last?.hasSuffix(",rejected") == true)
  }

  @Test("two-sample tests keep equal laws and reject others", arguments: ["ks", "energy", "mmd"])
  func twoSample(method: String) async throws {
    let folder = try await draws()
    let second = try await Tool.run(
      [
        "sample", "--prior", "normal", "--dimension", "3", "--count", "300", "--seed", "2",
        "--output", "m.npy",
      ], in: folder)
    #expect(second.code == 0)
    var arguments = ["test", "two-sample", "--samples", "n.npy", "--method", method]
    arguments += method == "ks" ? ["--column", "0"] : ["--permutations", "199"]
    let kept = try await Tool.run(
      arguments + ["--against", "m.npy", "--level", "1e-6"], in: folder)
    #expect(kept.code == 0)
    let other = try await Tool.run(
      arguments + ["--against", "c.csv", "--level", "1/100"], in: folder)
    #expect(other.code == 1 && other.errors == "")
  }

  @Test("vectors are held against a prior, with one verdict that no task count changes")
  func prior() async throws {
    let folder = try await draws()
    let test = { (prior: String, file: String, tasks: String) in
      try await Tool.run(
        [
          "test", "prior", "--samples", file, "--prior", prior, "--format", "csv", "--tasks", tasks,
          "--seed", "5",
        ], in: folder)
    }
    let kept = try await test("normal", "n.npy", "1")
    #expect(kept.code == 0)
    #expect(
      kept.lines.first == "test,count,statistic,p_value,adjusted_p_value,method,verdict")
    #expect(kept.lines.contains { $0.hasPrefix("coordinate 2,500,") })
    #expect(kept.lines.last?.hasPrefix("all tests,500,,") == true)
    #expect(try await test("normal", "n.npy", "3").output == kept.output)
    #expect(try await test("cauchy", "c.csv", "2").code == 0)
    #expect(try await test("cauchy", "n.npy", "2").code == 1)
    #expect(try await test("normal(sd=1.5)", "n.npy", "2").code == 1)
  }

  @Test("samples may come from standard input")
  func standardInput() async throws {
    let outcome = try await Tool.run(
      ["test", "ks", "--samples", "-", "--law", "uniform"], input: "x\n0.2\n-0.5\n")
    #expect(outcome.code == 0)
  }

  @Test(
    "bad numbers, columns and levels are named",
    arguments: [
      (["--samples", "n.npy", "--law", "normal"], "it has 3 columns"),
      (["--samples", "n.npy", "--law", "normal", "--column", "3"], "it has no column '3'"),
      (["--samples", "c.csv", "--law", "normal", "--column", "z4"], "it has no column 'z4'"),
      (["--samples", "c.csv", "--law", "nromal", "--column", "z1"], "Did you mean 'normal'?"),
      (["--samples", "nan.npy", "--law", "normal"], "'nan.npy' holds no number in row 1"),
      (["--samples", "empty.csv", "--law", "normal"], "'empty.csv' holds no values."),
      (["--samples", "c.csv", "--law", "normal", "--level", "2"], "--level is '2'"),
      (["--samples", "c.csv", "--law", "normal", "--level", "x"], "--level is 'x'"),
    ] as [([String], String)])
  func misuse(arguments: [String], sentence: String) async throws {
    let folder = try await draws()
    try folder.write(npy([1, .nan], shape: [2]), to: "nan.npy")
    try folder.write("x\n", to: "empty.csv")
    let outcome = try await Tool.run(["test", "ks"] + arguments, in: folder)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(sentence))
  }

  @Test("a coordinate that is not finite is named by row and column")
  func notFinite() async throws {
    let folder = try TemporaryFolder()
    try folder.write(npy([0, 1, 2, .nan, 4, .infinity], shape: [3, 2]), to: "x.npy")
    let outcome = try await Tool.run(
      ["test", "prior", "--samples", "x.npy", "--prior", "normal"], in: folder)
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("'x.npy' holds nan in row 1, column 1 (both count from 0)"))
  }
}
