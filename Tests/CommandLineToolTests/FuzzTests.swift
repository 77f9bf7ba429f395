import Foundation
import TestSupport
import Testing

/// Text near the grammar of laws, priors and paths, from a fixed seed: never a trap, whatever it says.
@Suite struct FuzzTests {
  /// A generator whose numbers are the same on every machine (SplitMix64).
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static let numbers = [
    "0", "-0.0", "1", "-1", "0.5", "1/3", "1/0", "3", "1e-320", "1e-300", "1e300", "1e999", "inf",
    "-inf", "nan", "0x1p-3", "1.5e", "", "2147483648", "9223372036854775807",
    "18446744073709551616",
  ]

  /// Names with their keys, as the tool itself lists them.
  private func catalog(_ name: String) async throws -> [(name: String, keys: [String])] {
    let list = try await Tool.run(["list", name, "--format", "json"])
    let entries = list.lines.compactMap { line -> (name: String, keys: [String])? in
      let fields = line.split(separator: "\"").map(String.init)
      guard let place = fields.firstIndex(of: "name"),
        let keys = fields.firstIndex(of: "parameters")
      else { return nil }
      let value = fields[keys + 2]
      return (
        fields[place + 2],
        value.contains("=")
          ? value.split(separator: ",").compactMap {
            $0.split(separator: "=").first.map(String.init)
          }
          : []
      )
    }
    try #require(entries.contains { !$0.name.isEmpty }, "nothing to vary")
    return entries
  }

  private func text(
    _ entries: [(name: String, keys: [String])], depth: Int = 0,
    using generator: inout Generator
  ) -> String {
    guard let entry = entries.randomElement(using: &generator) else { return "" }
    var arguments: [String] = []
    for key in entry.keys where Bool.random(using: &generator) {
      let nests = ["of", "base"].contains(key) && depth < 3
      let value =
        nests && Int.random(in: 0..<4, using: &generator) > 0
        ? text(entries, depth: depth + 1, using: &generator)
        : Self.numbers.randomElement(using: &generator) ?? ""
      arguments.append("\(key)=\(value)")
    }
    var text = arguments.isEmpty ? entry.name : "\(entry.name)(\(arguments.joined(separator: ",")))"
    if Int.random(in: 0..<5, using: &generator) == 0, !text.isEmpty {
      var characters = Array(text)
      let place = Int.random(in: 0..<characters.count, using: &generator)
      characters[place] = "()=,-/ éx9".randomElement(using: &generator) ?? "("
      text = String(characters)
    }
    return text
  }

  private func check(_ arguments: [String]) async throws {
    let outcome = try await Tool.run(arguments)
    #expect([0, 1, 64].contains(outcome.code), "\(arguments): \(outcome.code) \(outcome.errors)")
    if outcome.code == 64 { #expect(outcome.errors.hasPrefix("Error: "), "\(arguments)") }
  }

  @Test("laws near the grammar") func laws() async throws {
    let entries = try await catalog("laws")
    let functions = ["pdf", "cdf", "sf", "log-cdf", "log-sf", "quantile", "upper-quantile"]
    let values = Self.numbers.filter { Double($0) != nil } + ["-1/3", "0.999999", "1e-30"]
    var generator = Generator(state: 1)
    for round in 0..<Self.rounds {
      let law = text(entries, using: &generator)
      try await check(["law", law, functions[round % functions.count]] + values)
    }
  }

  @Test("priors near the grammar") func priors() async throws {
    let entries = try await catalog("priors") + catalog("laws")
    var generator = Generator(state: 2)
    for round in 0..<Self.rounds {
      let prior = text(entries, using: &generator)
      try await check([
        "sample", "--prior", prior, "--dimension", "\([1, 2, 3, 17][round % 4])", "--count", "3",
        "--output", "-",
      ])
    }
  }

  @Test("paths near the grammar, between extreme points") func paths() async throws {
    let priors = try await catalog("priors") + catalog("laws")
    let interpolations = try await catalog("interpolations")
    let points: [Double] = [0, 0, 1, -1, 1e-300, 1e300, 0.5, 0.25]
    var generator = Generator(state: 3)
    for _ in 0..<Self.rounds {
      let folder = try TemporaryFolder()
      try folder.write(npy(points.shuffled(using: &generator), shape: [4, 2]), to: "a.npy")
      try folder.write(npy(points.shuffled(using: &generator), shape: [4, 2]), to: "b.npy")
      try await check([
        "interpolate", "--interpolation", text(interpolations, using: &generator), "--prior",
        text(priors, using: &generator), "--start", folder.file("a.npy").path, "--end",
        folder.file("b.npy").path, "--steps", "3", "--output", "-",
      ])
    }
  }

  /// The budget of each test.
  private static let rounds = 80
}
