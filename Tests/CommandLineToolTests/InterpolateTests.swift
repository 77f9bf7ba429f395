import Foundation
import TestSupport
import Testing

@Suite struct InterpolateTests {
  private func pairs() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(npy([0, 1, -2, 4, 1, 1], shape: [3, 2]), to: "a.npy")
    try folder.write("x,y\n2,3\n2,-4\n5,5\n", to: "b.csv")
    return folder
  }

  private func arguments(_ interpolation: String, _ output: String) -> [String] {
    [
      "interpolate", "--interpolation", interpolation, "--prior", "normal", "--start", "a.npy",
      "--end", "b.csv", "--steps", "3", "--output", output,
    ]
  }

  @Test("paths run from the starts to the ends, pair by pair")
  func points() async throws {
    let folder = try pairs()
    let stream = try await Tool.run(arguments("linear", "-"), in: folder)
    #expect(stream.code == 0 && stream.errors == "")
    #expect(
      stream.output == """
        pair,position,z1,z2
        0,0.0,0.0,1.0
        0,0.5,1.0,2.0
        0,1.0,2.0,3.0
        1,0.0,-2.0,4.0
        1,0.5,0.0,0.0
        1,1.0,2.0,-4.0
        2,0.0,1.0,1.0
        2,0.5,3.0,3.0
        2,1.0,5.0,5.0

        """)
    let numpy = try await Tool.run(arguments("linear", "out.npy"), in: folder)
    #expect(numpy.code == 0 && numpy.output == "")
    let values: [Double] = [0, 1, 1, 2, 2, 3, -2, 4, 0, 0, 2, -4, 1, 1, 3, 3, 5, 5]
    let written = try folder.bytes("out.npy").suffix(8 * 18)
    #expect(written == npy(values, shape: [18]).suffix(8 * 18))
    #expect(try folder.text("out.npy.plan.json").contains("\"start\": \"a.npy\""))
  }

  @Test("a pair without a path is named, and nothing is written", arguments: ["x.npy", "-"])
  func undefined(output: String) async throws {
    let folder = try pairs()
    let outcome = try await Tool.run(arguments("spherical", output), in: folder)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("Error: Pair 1, counted from 0: The path is not defined: "))
    #expect(try folder.names == ["a.npy", "b.csv"])
  }

  @Test("points do not depend on the number of tasks", arguments: ["spherical", "cauchy-linear"])
  func tasks(interpolation: String) async throws {
    let folder = try TemporaryFolder()
    for (name, seed) in [("a.npy", "1"), ("b.npy", "2")] {
      let outcome = try await Tool.run(
        [
          "sample", "--prior", "normal", "--dimension", "20", "--count", "3000", "--seed", seed,
          "--output", name,
        ], in: folder)
      #expect(outcome.code == 0)
    }
    var files: [[UInt8]] = []
    for tasks in ["1", "2", "3", "8"] {
      let outcome = try await Tool.run(
        [
          "interpolate", "--interpolation", interpolation, "--prior", "normal", "--start", "a.npy",
          "--end", "b.npy", "--steps", "4", "--output", "\(tasks).npy", "--tasks", tasks,
        ], in: folder)
      #expect(outcome.code == 0)
      files.append(try folder.bytes("\(tasks).npy"))
    }
    #expect(files[0].count == 1_920_128)
    #expect(files.allSatisfy { $0 == files[0] })
  }

  @Test(
    "misuse is one sentence",
    arguments: [
      (["--steps", "1"], "--steps is 1"),
      (["--end", "c.csv"], "both must have the same shape"),
      (["--start", "-", "--end", "-"], "Only one of --start and --end"),
      (["--interpolation", "spheric"], "Did you mean 'spherical'?"),
      (["--interpolation", "spherical(x=1)"], "'x' is not a parameter of 'spherical'"),
      (["--prior", "normal(sd=0)"], "sd is 0"),
      (["--interpolation", "matched", "--prior", "student-t"], "is not possible for student-t"),
    ] as [([String], String)])
  func misuse(changes: [String], sentence: String) async throws {
    let folder = try pairs()
    try folder.write("x\n1\n", to: "c.csv")
    var arguments = arguments("linear", "out.npy")
    for index in stride(from: 0, to: changes.count, by: 2) {
      let place = try #require(arguments.firstIndex(of: changes[index]))
      arguments[place + 1] = changes[index + 1]
    }
    let outcome = try await Tool.run(arguments, in: folder)
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    #expect(try folder.names == ["a.npy", "b.csv", "c.csv"])
  }
}
