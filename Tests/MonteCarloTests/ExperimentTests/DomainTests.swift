import MonteCarlo
import Report
import Testing

/// A setting outside its domain, as a user would write it.
struct WrongSetting: Sendable, CustomTestStringConvertible {
  let experiment: String
  let key: String
  let value: PlanValue

  var testDescription: String { "\(experiment), \(key) \(value.json)" }
}

@Test(
  "a setting outside its domain is refused by name",
  arguments: [
    WrongSetting(experiment: "atlas", key: "dimensions", value: [1]),
    WrongSetting(experiment: "cauchy-properties", key: "secondWeights", value: [1]),
    WrongSetting(experiment: "heavy-tailed-norms", key: "probabilities", value: [0]),
    WrongSetting(experiment: "largest-coordinate", key: "dimensions", value: [0]),
    WrongSetting(experiment: "largest-coordinate", key: "samples", value: 1e30),
    WrongSetting(experiment: "largest-coordinate", key: "samples", value: 2.5),
    WrongSetting(experiment: "midpoint-law", key: "positions", value: [1.5]),
    WrongSetting(experiment: "multi-point", key: "points", value: [1]),
    WrongSetting(experiment: "norm-density", key: "bins", value: 0),
    WrongSetting(experiment: "norm-density", key: "tail", value: 0.5),
    WrongSetting(experiment: "norm-density", key: "tail", value: .number(.nan)),
    WrongSetting(experiment: "norm-law", key: "priors", value: ["cauchy"]),
    WrongSetting(experiment: "path-shapes", key: "points", value: 1),
    WrongSetting(experiment: "prior-draws", key: "excess", value: 1),
    WrongSetting(experiment: "sparse-norms", key: "zeroShares", value: [1]),
    WrongSetting(experiment: "special-end-points", key: "gaps", value: [0]),
    WrongSetting(experiment: "special-end-points", key: "positions", value: 1),
  ])
func outOfDomain(_ wrong: WrongSetting) async throws {
  let entry = try ExperimentCatalog.entry(wrong.experiment)
  let error = await #expect(throws: PlanError.self) {
    let plan = try entry.plan(.quick, 1, [wrong.key: wrong.value], "a test")
    _ = try await entry.run(plan, RunContext())
  }
  guard case .setting(wrong.key, _, _)? = error else {
    Issue.record("\(String(describing: error))")
    return
  }
}

@Suite("The settings of experiments")
struct SettingTests {
  @Test("are explained, and their defaults allowed", arguments: ExperimentCatalog.entries)
  func explained(entry: ExperimentEntry) throws {
    for profile in Profile.allCases {
      let plan = try entry.plan(profile, 1, [:], "a test")
      guard case .object(let members) = plan.settings else { return }
      #expect(entry.settings.map { $0.name } == members.keys.sorted())
      // With every setting given, every setting is checked.
      #expect(try entry.plan(profile, 1, members, "a test") == plan)
    }
    for setting in entry.settings { #expect(!setting.meaning.isEmpty, "\(setting.name)") }
  }

  @Test("hold no value twice, whose rows would be made twice")
  func repetition() throws {
    let entry = try ExperimentCatalog.entry("largest-coordinate")
    #expect(throws: PlanError.repeated(key: "dimensions", value: "2")) {
      try entry.plan(.quick, 1, ["dimensions": [2, 10, 2]], "a test")
    }
    #expect(throws: PlanError.repeated(key: "priors", value: "\"normal\"")) {
      try entry.plan(.quick, 1, ["priors": ["normal", "normal"]], "a test")
    }
    #expect(throws: PlanError.repeated(key: "positions", value: "0.5")) {
      try PropertyMatrix(positions: [0.5, 0.5]).checkSettings()
    }
    let pairs = try ExperimentCatalog.entry("cauchy-properties")
    #expect(throws: Never.self) {
      try pairs.plan(.quick, 1, ["firstWeights": [1, 1], "secondWeights": [1, 2]], "a test")
    }
  }

  @Test("are checked without a plan, too")
  func library() async {
    var density = NormDensity()
    density.tail = .nan
    await #expect(
      throws: PlanError.setting(key: "tail", value: "nan", requirement: "above 0 and below 0.5")
    ) { _ = try await density.run(RunContext()) }
    var shapes = PathShapes()
    shapes.points = 1
    await #expect(
      throws: PlanError.setting(
        key: "points", value: "1", requirement: "a whole number from 2 to 1000000")
    ) { _ = try await shapes.run(RunContext()) }
  }

  @Test(
    "allow what their domain says and nothing else",
    arguments: [
      (.whole(2...5), [2, 5], [1, 6, 2.5, 1e30, -.infinity, .nan]),
      (.between(0, 1), [1e-300, 0.5], [0, 1, -1, .nan]),
      (.atLeast(0), [0, 1e300], [-1e-300, .infinity, .nan]),
      (.positive(), [1e-300, 1], [0, -1, .infinity, .nan]),
      (.positive(except: 1), [1e-300, 2], [0, 1, .infinity, .nan]),
      (.unchecked, [0, .nan], []),
    ] as [(Setting.Domain, [Double], [Double])])
  func domains(domain: Setting.Domain, inside: [Double], outside: [Double]) {
    for number in inside { #expect(domain.contains(number), "\(number)") }
    for number in outside { #expect(!domain.contains(number), "\(number)") }
  }
}
