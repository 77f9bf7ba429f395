import ArgumentParser
import Distributions

/// `latent map`: the map that carries one law to another.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Map values of one law to another by their distribution functions.",
    discussion: """
      Each x becomes the point where the law of --to has the probability that the law of \
      --from has at x. Values and results are as those of 'latent law'. With --log a result is \
      its sign and the logarithm of its magnitude, for values beyond the range of doubles.
      """)

  @Option(help: "The law of the values.")
  var from: String

  @Option(help: "The law of the results.")
  var to: String

  @Flag(help: "Print sign and log of the magnitude.")
  var log = false

  @Argument(parsing: .allUnrecognized, help: "The values to map.")
  var values: [String] = []

  @OptionGroup(visibility: .hidden) var options: RunOptions

  func run() throws {
    let map = Self.map(try LawCatalog.make(from), try LawCatalog.make(to), log: log)
    try Calculator.run(values, map)
  }

  private static func map(
    _ from: some Distribution, _ to: some Distribution, log: Bool
  ) -> (Double) -> String {
    let map = CompositionMap(from: from, to: to)
    guard log else { return { "\(map($0))" } }
    return { x in
      let value = map.signedLog(x)
      return "\(value.sign) \(value.logMagnitude)"
    }
  }
}
