public import MonteCarlo
import Report

/// Settings under which every experiment runs in moments.
enum SmallPlans {
  /// Changes over the defaults, by experiment; an experiment without any is small by itself.
  static let changes: [String: [String: PlanValue]] = [
    "atlas": [
      "samples": 500, "slowSamples": 300, "dimensions": [2, 3], "positions": [0.5],
      "priors": ["normal", "uniform", "student-t", "sphere", "sparse"],
    ],
    "battery-error-rate": [
      "samples": 200, "seeds": 2, "dimension": 2, "priors": ["normal"],
      "interpolations": ["linear"],
    ],
    "cauchy-properties": ["samples": 300, "copies": [3]],
    "heavy-tailed-norms": ["samples": 5000, "dimensions": [2, 10]],
    "kilcher-midpoint": ["samples": 3000, "dimensions": [2]],
    "largest-coordinate": ["samples": 300, "dimensions": [2, 10]],
    "midpoint-law": ["samples": 3000, "dimension": 2, "positions": [0.25, 0.5]],
    "multi-point": [
      "samples": 2000, "dimension": 2, "points": [2, 3], "priors": ["normal", "cauchy", "sphere"],
    ],
    "norm-density": [
      "samples": 5000, "priors": ["normal", "kilcher"], "dimension": 2, "bins": 20,
    ],
    "norm-law": [
      "samples": 5000, "dimensions": [2, 100], "exactDimensions": [10], "priors": ["normal"],
    ],
    "path-shapes": ["points": 11, "pairs": 2, "priors": ["normal", "cauchy"]],
    "prior-draws": ["samples": 60_000, "dimension": 2, "priors": ["normal"]],
    "property-matrix": [
      "samples": 300, "dimension": 2, "priors": ["normal"], "interpolations": ["linear"],
      "positions": [0.5], "pairs": 3,
    ],
    "repeated-averages": ["samples": 5000, "laws": ["normal", "cauchy"], "copies": [2, 4]],
    "sparse-norms": [
      "samples": 5000, "bases": ["normal", "cauchy"], "dimensions": [4], "zeroShares": [0.5],
    ],
    "sparse-scatter": ["samples": 20],
    "special-end-points": ["positions": 20, "pairs": 5],
    "student-norms": ["samples": 3000, "dimensions": [10], "degreesOfFreedom": [1, 6]],
    "vertex-density": ["samples": 3000, "dimensions": [2, 10]],
  ]

  /// The table of an experiment's small plan.
  static func table(_ name: String, seed: UInt64 = 1806, tasks: Int = 2) async throws -> Table {
    let entry = try ExperimentCatalog.entry(name)
    let plan = try entry.plan(.quick, seed, changes[name] ?? [:], "a test")
    return try await entry.run(plan, RunContext(seed: seed, tasks: tasks)).table
  }
}

extension PlanValue: ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral, ExpressibleByArrayLiteral
{
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(stringLiteral value: String) { self = .text(value) }
  public init(arrayLiteral elements: PlanValue...) { self = .list(elements) }
}

extension Table {
  /// The rows in which all given columns hold the given texts.
  func rows(where conditions: [String: String]) -> Table {
    conditions.reduce(self) { $0.rows(where: $1.key, is: $1.value) }
  }
}
