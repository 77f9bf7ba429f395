import ArgumentParser
import Distributions
import MonteCarlo
import Report

/// `latent test ks`.
struct KolmogorovSmirnovTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ks", abstract: "Kolmogorov-Smirnov: do these numbers come from this law?")

  @OptionGroup var sample: OneSampleOptions

  func run() throws {
    try sample.run("ks") { (values, law) in
      let test = try KolmogorovSmirnovTest(values, against: law)
      return (test.statistic, test.pValue, test.method.rawValue)
    }
  }
}

/// `latent test ad`.
struct AndersonDarlingTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ad",
    abstract: "Anderson-Darling: do these numbers come from this law, tails included?")

  @OptionGroup var sample: OneSampleOptions

  func run() throws {
    try sample.run("ad") { (values, law) in
      let test = try AndersonDarlingTest(values, against: law)
      return (test.statistic, test.pValue, test.method.rawValue)
    }
  }
}

/// `latent test cvm`.
struct CramerVonMisesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cvm", abstract: "Cramer-von Mises: do these numbers come from this law?")

  @OptionGroup var sample: OneSampleOptions

  func run() throws {
    try sample.run("cvm") { (values, law) in
      let test = try CramerVonMisesTest(values, against: law)
      return (test.statistic, test.pValue, test.method.rawValue)
    }
  }
}

/// What the one-sample tests share.
struct OneSampleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The numbers: .npy, .csv, or '-' for either.", valueName: "file"))
  var samples: String

  @Option(help: "The law they should have, for example 'normal(mean=0,sd=2)'.")
  var law: String

  @Option(help: "The column of a file with several: a header's name, or a number from 0.")
  var column: String?

  @OptionGroup var level: LevelOptions
  @OptionGroup var table: TableOptions
  @OptionGroup(visibility: .hidden) var options: RunOptions

  /// A test's statistic, p-value and the method behind it.
  typealias Answer = (statistic: Double, pValue: Double, method: String)

  /// Reads, tests, prints the one row, and fails where the law is rejected.
  func run(
    _ name: String, test: ([Double], any Distribution) throws -> Answer
  ) throws {
    let level = try level.checked
    let destination = try table.destination()
    let law = try LawCatalog.make(law)
    let values = try Sample(samples, column: column).values
    let answer = try test(values, law)
    var table = Table(columns: [
      "test", "law", "count", "statistic", "p_value", "method", "verdict",
    ])
    let isRejected = answer.pValue <= level
    table.append([
      .text(name), .text(law.description), .integer(values.count), .real(answer.statistic),
      .real(answer.pValue), .text(answer.method), .text(Verdicts.text(isRejected: isRejected)),
    ])
    let plan = CommandPlan(
      command: "test \(name)", seed: nil,
      settings: [
        "samples": CommandPlan.fileName(samples), "law": .text(law.description),
        "column": column.map(PlanValue.text) ?? .null, "level": .number(level),
      ])
    try destination.write(table, plan: plan, notes: options.notes)
    if isRejected { throw Failure.rejected }
  }
}
