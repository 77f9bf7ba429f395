import ArgumentParser
import Distributions

/// `latent law`: a calculator for one law.
struct LawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "law",
    abstract: "Compute a law's density, probabilities and quantiles.",
    discussion: """
      Values come from the arguments or, without any, one a line from standard input. Negative \
      numbers, fractions (1/3) and inf are values. One number a line is printed, in the \
      shortest form that reads back to the same bits.

      Laws: \(LawCatalog.entries.map(\.name).joined(separator: ", ")).
      """)

  /// What is computed.
  enum Function: String, ExpressibleByArgument, CaseIterable {
    case pdf, cdf
    case survival = "sf"
    case logCDF = "log-cdf"
    case logSurvival = "log-sf"
    case quantile
    case upperQuantile = "upper-quantile"
  }

  @Argument(help: "The law, for example 'normal(mean=0,sd=2)'.")
  var law: String

  @Argument(help: "What to compute.")
  var function: Function

  @Argument(parsing: .allUnrecognized, help: "Where to compute it.")
  var values: [String] = []

  @OptionGroup(visibility: .hidden) var options: RunOptions

  func run() throws {
    let law = try LawCatalog.make(law)
    try Calculator.run(values) { x in
      let takesProbability = function == .quantile || function == .upperQuantile
      guard !x.isNaN, !takesProbability || (0...1).contains(x) else {
        throw Failure.misuse(
          "\(function.rawValue) of \(x) is asked, but the value must be "
            + (takesProbability ? "a probability from 0 to 1." : "a number."))
      }
      let value =
        switch function {
        case .pdf: law.pdf(x)
        case .cdf: law.cdf(x)
        case .survival: law.survivalFunction(x)
        case .logCDF: law.logCDF(x)
        case .logSurvival: law.logSurvivalFunction(x)
        case .quantile: law.quantile(x)
        case .upperQuantile: law.upperTailQuantile(x)
        }
      return "\(value)"
    }
  }
}
