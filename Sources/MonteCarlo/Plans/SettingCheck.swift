/// Checks of an experiment's settings, with the one sentence that the user reads.
enum SettingCheck {
  /// Throws unless every value is at least `minimum`.
  static func atLeast(
    _ minimum: Int, _ key: String, _ values: [Int]
  ) throws(PlanError) {
    for value in values where value < minimum {
      throw .setting(key: key, value: "\(value)", requirement: "at least \(minimum)")
    }
  }

  /// Throws unless every number under a name that all experiments share lies in its domain.
  ///
  /// Without this a negative count would draw nothing and call the result an answer, and a count that no
  /// memory holds would end the process.
  static func common(
    _ settings: [String: PlanValue], largestSampleCount: Int
  ) throws(PlanError) {
    try samples(settings, largest: largestSampleCount)
    for (key, value) in settings.sorted(by: { $0.key < $1.key }) {
      guard let domain = domains[key] else { continue }
      for number in numbers(in: value) where !domain.range.contains(number) {
        throw .setting(
          key: key, value: PlanValue.number(number).json, requirement: domain.requirement)
      }
    }
  }

  private static func samples(
    _ settings: [String: PlanValue], largest: Int
  ) throws(PlanError) {
    for number in settings["samples"].map(numbers) ?? []
    where !(2...Double(largest)).contains(number) {
      throw .setting(
        key: "samples", value: PlanValue.number(number).json, requirement: "from 2 to \(largest)")
    }
  }

  private static let domains: [String: (range: ClosedRange<Double>, requirement: String)] = [
    "slowSamples": (2...1e8, "from 2 to 100000000"),
    "seeds": (1...1e6, "from 1 to 1000000"),
    "pairs": (1...1e6, "from 1 to 1000000"),
    "points": (2...1e6, "from 2 to 1000000"),
    "bins": (1...1e5, "from 1 to 100000"),
    "copies": (1...1e5, "from 1 to 100000"),
    "dimension": (1...65_536, "from 1 to 65536"),
    "dimensions": (1...65_536, "from 1 to 65536"),
    "exactDimensions": (1...1e6, "from 1 to 1000000"),
    "errorRate": (1e-300...0.999, "above 0 and below 1"),
    "radii": (0...Double.greatestFiniteMagnitude, "at least 0"),
  ]

  private static func numbers(in value: PlanValue) -> [Double] {
    switch value {
    case .number(let number): [number]
    case .list(let values): values.flatMap { numbers(in: $0) }
    case .null, .boolean, .text, .object: []
    }
  }
}
