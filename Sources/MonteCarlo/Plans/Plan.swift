public import Foundation

/// The JSON form of one run of an experiment: its name, the seed and every setting.
///
/// Every output has the plan that made it beside it, so any table can be made again.
public struct Plan: Sendable, Equatable {
  /// The experiment's catalog name.
  public let experiment: String
  /// The user's seed.
  public let seed: UInt64
  /// Every setting, defaults included; an object.
  public let settings: PlanValue

  /// A plan with all its parts.
  public init(experiment: String, seed: UInt64, settings: PlanValue) {
    self.experiment = experiment
    self.seed = seed
    self.settings = settings
  }

  /// Indented JSON with a line break at its end.
  public var json: String {
    // The seed is written by hand: a JSON number made from a double ends at 2⁵³.
    """
    {
      "command": \(PlanValue.text(Self.command(of: experiment)).json),
      "experiment": \(PlanValue.text(experiment).json),
      "seed": \(seed),
      "settings": \(settings.indented(1))
    }

    """
  }

  /// The setting that names the images of experiments that have any.
  public static let dataKey = "data"

  private static let parts = ["command", "experiment", "seed", "settings"]

  /// What a folder of results names as its maker: `run` and the experiment.
  public static func command(of experiment: String) -> String { "run \(experiment)" }

  /// Reads a plan, or a bare object of settings, for the experiment `name`.
  ///
  /// - Parameters:
  ///   - data: JSON; everything but `settings` may be absent.
  ///   - source: the file as the user knows it, for messages.
  ///   - name: the experiment that it must be a plan of.
  /// - Returns: The settings it holds, and the seed if there is one.
  /// - Throws: ``PlanError``.
  public static func read(
    _ data: Data, source: String, experiment name: String
  ) throws(PlanError) -> (settings: [String: PlanValue], seed: UInt64?) {
    guard case .object(let members)? = try? JSONDecoder().decode(PlanValue.self, from: data) else {
      throw .notAnObject(source: source)
    }
    guard let nested = members["settings"] else { return (members, nil) }
    guard case .object(let settings) = nested else {
      throw .kind(key: "settings", source: source, value: nested.json, expected: "an object")
    }
    for key in members.keys.sorted() where !parts.contains(key) {
      throw .unknownSetting(key: key, source: source, settings: parts)
    }
    if case .text(let actual)? = members["experiment"], actual != name {
      throw .otherExperiment(source: source, actual: actual, expected: name)
    }
    struct Seed: Decodable { let seed: UInt64? }
    do {
      return (settings, try JSONDecoder().decode(Seed.self, from: data).seed)
    } catch {
      throw .kind(
        key: "seed", source: source, value: members["seed"]?.json ?? "absent",
        expected: "an integer of at least 0")
    }
  }
}

/// Lays settings over an experiment's defaults.
enum PlanMerge {
  /// An experiment's settings as an object.
  static func settings(of experiment: some Experiment) -> [String: PlanValue] {
    // Experiments hold numbers, text and lists only, all of which encode and decode.
    let encoder = JSONEncoder()
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    guard let data = try? encoder.encode(experiment),
      case .object(let members)? = try? JSONDecoder().decode(PlanValue.self, from: data)
    else { preconditionFailure("\(type(of: experiment)) does not encode to a JSON object") }
    return members
  }

  /// `base` with `changes` on top.
  ///
  /// Synthesised decoding ignores property defaults, so the merge encodes the defaults first.
  static func merge<Kind: Experiment>(
    _ changes: [String: PlanValue], over base: Kind, source: String
  ) throws(PlanError) -> Kind {
    var members = settings(of: base)
    for (key, value) in changes.sorted(by: { $0.key < $1.key }) {
      guard let current = members[key] else {
        throw .unknownSetting(key: key, source: source, settings: members.keys.sorted())
      }
      // Before the kind: 1e30 is a whole number, and the sentence about its range helps more.
      try Kind.setting(key).check(value)
      members[key] = value
      do {
        let data = try JSONEncoder().encode(PlanValue.object(members))
        _ = try JSONDecoder().decode(Kind.self, from: data)
      } catch {
        throw .kind(key: key, source: source, value: value.json, expected: kind(of: current))
      }
    }
    guard let data = try? JSONEncoder().encode(PlanValue.object(members)),
      let merged = try? JSONDecoder().decode(Kind.self, from: data)
    else { throw .notAnObject(source: source) }
    return merged
  }

  /// Reads `text` as the kind of value that `current` is: `0.1,0.5` for a list of numbers.
  static func value(of text: String, like current: PlanValue) -> PlanValue {
    switch current {
    case .null, .object: return .text(text)
    case .boolean: return ["true": .boolean(true), "false": .boolean(false)][text] ?? .text(text)
    case .number: return Double(text).map(PlanValue.number) ?? .text(text)
    case .text: return .text(text)
    case .list(let elements):
      let isBracketed = text.hasPrefix("[") && text.hasSuffix("]")
      let content = isBracketed ? String(text.dropFirst().dropLast()) : text
      if isBracketed && content.allSatisfy(\.isWhitespace) { return .list([]) }
      let parts = split(content)
      guard let first = elements.first else { return .list(parts.map(PlanValue.text)) }
      return .list(parts.map { value(of: $0, like: first) })
    }
  }

  /// Splits at commas outside parentheses, so that `normal,cauchy(scale=2)` has two parts.
  private static func split(_ text: String) -> [String] {
    var parts = [""], depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == ",", depth == 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private static func kind(of value: PlanValue) -> String {
    switch value {
    case .null: "null"
    case .boolean: "true or false"
    case .number(let number):
      number == number.rounded() ? "a whole number like \(value.json)" : "a number"
    case .text: "text"
    case .list: "a list like \(value.json)"
    case .object: "an object"
    }
  }
}
