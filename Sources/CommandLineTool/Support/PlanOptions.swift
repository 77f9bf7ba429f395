import ArgumentParser
import Foundation
import MonteCarlo
import Report

/// The options that make an experiment's plan.
struct PlanOptions: ParsableArguments {
  @Argument(help: "The experiment; 'latent list experiments' shows all.")
  var experiment: String

  @Option(
    name: .customLong("set"), parsing: .upToNextOption,
    help: ArgumentHelp("Change settings of the plan.", valueName: "key=value"))
  var changes: [String] = []

  @Option(
    help: ArgumentHelp("Take the settings and the seed from a plan.", valueName: "file"))
  var plan: String?

  /// The catalog's entry and the plan: its defaults, the file on top, `--set` on top of that.
  ///
  /// - Parameters:
  ///   - seed: the seed of `--seed`; nil takes the file's, or else the default.
  ///   - defaults: settings for experiments that have them, below those of the file.
  func resolve(
    seed: UInt64?, defaults: [String: PlanValue] = [:]
  ) throws -> (entry: ExperimentEntry, plan: Plan) {
    let entry = try AllExperiments.entry(experiment)
    var settings: [String: PlanValue] = [:], fileSeed: UInt64?
    if let plan {
      let bytes = try reading { try InputFile.bytes(of: plan) }
      (settings, fileSeed) = try Plan.read(Data(bytes), source: plan, experiment: experiment)
    }
    settings.merge(entry.own(defaults)) { given, _ in given }
    let seed = seed ?? fileSeed ?? 1806
    // Once without --set, so that a mistake in the file is said to be in the file.
    let base = try entry.plan(.standard, seed, settings, plan ?? "the defaults")
    var given: [String: String] = [:]
    for change in changes {
      let (key, value) = try Self.setting(change, of: entry, base: base)
      if let first = given.updateValue(change, forKey: key) {
        throw Failure.misuse(
          "--set gives '\(key)' twice, by '\(first)' and '\(change)'; give it once.")
      }
      settings[key] = value
    }
    return (entry, try entry.plan(.standard, seed, settings, "--set"))
  }

  private static func setting(
    _ text: String, of entry: ExperimentEntry, base: Plan
  ) throws -> (String, PlanValue) {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
      throw Failure.misuse("--set is '\(text)', but it must be key=value.")
    }
    let key = String(text[..<equals])
    guard let value = entry.value(key, String(text[text.index(after: equals)...])) else {
      guard case .object(let settings) = base.settings else {
        throw PlanError.notAnObject(source: "the plan")
      }
      throw PlanError.unknownSetting(key: key, source: "--set", settings: settings.keys.sorted())
    }
    return (key, value)
  }
}
