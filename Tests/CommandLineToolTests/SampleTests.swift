import Foundation
import TestSupport
import Testing

@Suite struct SampleTests {
  @Test("draws do not depend on the number of tasks", arguments: ["cauchy", "normal", "uniform"])
  func tasks(prior: String) async throws {
    let folder = try TemporaryFolder()
    var files: [[UInt8]] = []
    for tasks in [1, 2, 3, 8] {
      let outcome = try await Tool.run(
        [
          "sample", "--prior", prior, "--dimension", "7", "--count", "40000", "--output",
          "\(tasks).npy", "--tasks", "\(tasks)", "--quiet",
        ], in: folder)
      #expect(outcome.code == 0 && outcome.output == "" && outcome.errors == "")
      files.append(try folder.bytes("\(tasks).npy"))
    }
    #expect(files[0].count == 2_240_128)
    #expect(files.allSatisfy { $0 == files[0] })
  }

  @Test("an .npy file and a .csv file hold the same draws, and the plan that made them")
  func forms() async throws {
    let folder = try TemporaryFolder()
    let draw = { (output: String) in
      try await Tool.run(
        [
          "sample", "--prior", "cauchy(scale=2.0)", "--dimension", "2", "--count", "3", "--seed",
          "18446744073709551615", "--output", output,
        ], in: folder)
    }
    let numpy = try await draw("x.npy"), csv = try await draw("x.csv"), stream = try await draw("-")
    #expect(numpy.code == 0 && numpy.output == "")
    #expect(numpy.errors == "Wrote 3 × 2 draws of cauchy(scale=2) to 'x.npy'.\n")
    #expect(csv.code == 0)
    let text = try folder.text("x.csv")
    #expect(stream.output == text)
    let bytes = try folder.bytes("x.npy")
    var expected = "z1,z2\n"
    for row in 0..<3 {
      let values = (0..<2).map { column in
        let first = 128 + 8 * (2 * row + column)
        return Double(
          bitPattern: (0..<8).reduce(0) { $0 | UInt64(bytes[first + $1]) << UInt64(8 * $1) })
      }
      expected += "\(values[0]),\(values[1])\n"
    }
    #expect(text == expected)
    #expect(
      try folder.text("x.npy.plan.json") == """
        {
          "command": "sample",
          "seed": 18446744073709551615,
          "settings": {
            "count": 3,
            "dimension": 2,
            "prior": "cauchy(scale=2)"
          }
        }

        """)
    #expect(try folder.text("x.csv.plan.json") == folder.text("x.npy.plan.json"))
  }

  @Test("another seed gives other draws")
  func seeds() async throws {
    let draws = { (seed: String) in
      try await Tool.run(
        [
          "sample", "--prior", "cauchy", "--dimension", "2", "--count", "3", "--seed", seed,
          "--output", "-",
        ]
      ).output
    }
    let first = try await draws("1"), second = try await draws("3")
    let standard = try await draws("1806")
    let unset = try await Tool.run(
      ["sample", "--prior", "cauchy", "--dimension", "2", "--count", "3", "--output", "-"])
    #expect(first != second)
    #expect(standard == unset.output)
  }

  @Test("no draws are an array without rows")
  func empty() async throws {
    let outcome = try await Tool.run(
      ["sample", "--prior", "cauchy", "--dimension", "2", "--count", "0", "--output", "-"])
    #expect(outcome.output == "z1,z2\n" && outcome.code == 0)
  }

  @Test("an existing file is replaced only with --force")
  func force() async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "x.csv")
    let arguments = [
      "sample", "--prior", "cauchy", "--dimension", "1", "--count", "1", "--output", "x.csv",
    ]
    let refused = try await Tool.run(arguments, in: folder)
    #expect(refused.code == 1)
    #expect(refused.errors.contains("'x.csv' already exists. Choose another name, or replace it"))
    #expect(try folder.text("x.csv") == "mine")
    #expect(try folder.names == ["x.csv"])
    #expect(try await Tool.run(arguments + ["--force"], in: folder).code == 0)
    #expect(try folder.text("x.csv").hasPrefix("z1\n"))
  }

  @Test(
    "what cannot be written is refused before a draw, without a trace",
    arguments: [
      ("none/x.npy", "10", 1, "its folder does not exist"),
      ("x.txt", "10", 64, "must end in .npy or .csv"),
      ("x.npy", "1000000000000000", 1, "are free"),
      ("x.csv", "9223372036854775807", 1, "are free"),
      (".", "10", 64, "must end in .npy or .csv"),
      ("x.npy", "-1", 64, "--count is -1"),
    ] as [(String, String, Int32, String)])
  func unwritable(output: String, count: String, code: Int32, reason: String) async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Tool.run(
      [
        "sample", "--prior", "cauchy", "--dimension", "1000", "--count=\(count)", "--output",
        output,
      ],
      in: folder)
    #expect(outcome.code == code)
    #expect(outcome.errors.contains(reason))
    #expect(try folder.names == [])
  }

  @Test("a folder without write permission is said to be one", .enabled(if: getuid() != 0))
  func permission() async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.url.path)
    let outcome = try await Tool.run(
      ["sample", "--prior", "cauchy", "--dimension", "1", "--count", "1", "--output", "x.npy"],
      in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("permission is denied"))
  }
}
