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
    WrongSetting(experiment: "cauchy-properties", key: "secondWeights", value: [1]),
    WrongSetting(experiment: "heavy-tailed-norms", key: "probabilities", value: [0]),
    WrongSetting(experiment: "midpoint-law", key: "positions", value: [1.5]),
    WrongSetting(experiment: "multi-point", key: "points", value: [1]),
    WrongSetting(experiment: "norm-density", key: "bins", value: 0),
    WrongSetting(experiment: "norm-density", key: "tail", value: 0.5),
    WrongSetting(experiment: "norm-law", key: "priors", value: ["cauchy"]),
    WrongSetting(experiment: "path-shapes", key: "points", value: 1),
    WrongSetting(experiment: "prior-draws", key: "excess", value: 1),
    WrongSetting(experiment: "sparse-norms", key: "zeroShares", value: [1]),
    WrongSetting(experiment: "special-end-points", key: "gaps", value: [0]),
    WrongSetting(experiment: "special-end-points", key: "positions", value: 1),
  ])
func outOfDomain(_ wrong: WrongSetting) async throws {
  let entry = try ExperimentCatalog.entry(wrong.experiment)
  let plan = try entry.plan(.quick, 1, [wrong.key: wrong.value], "a test")
  let error = await #expect(throws: PlanError.self) {
    try await entry.run(plan, RunContext())
  }
  guard case .setting(wrong.key, _, _)? = error else {
    Issue.record("\(String(describing: error))")
    return
  }
}
