import ArgumentParser
import Distributions

/// The chance that a test rejects a hypothesis that is true.
struct LevelOptions: ParsableArguments {
  @Option(help: "The chance to reject what is true.")
  var level: String = "0.01"

  /// The level, checked.
  var checked: Double {
    get throws { try Self.probability(level, option: "--level") }
  }

  /// A probability between 0 and 1, both excluded, from an option's text.
  static func probability(_ text: String, option: String) throws -> Double {
    guard let value = Parameters.number(text), value > 0, value < 1 else {
      throw Failure.misuse(
        "\(option) is '\(text)', but it must be a number between 0 and 1, for example 0.01.")
    }
    return value
  }
}

/// The words for a test's outcome.
enum Verdicts {
  /// `rejected` or `not rejected`.
  static func text(isRejected: Bool) -> String { isRejected ? "rejected" : "not rejected" }
}
