import Foundation

/// A parameter that a catalog entry takes.
public struct ParameterKey: Sendable, Equatable {
  /// The name in `name(key=value)`.
  public let name: String
  /// The value where none is given, as text.
  public let defaultText: String
  /// What it means, in a few words.
  public let meaning: String

  /// A parameter with its default and meaning.
  public init(_ name: String, default defaultText: String, _ meaning: String) {
    self.name = name
    self.defaultText = defaultText
    self.meaning = meaning
  }
}

/// The arguments given to a catalog entry, checked against the keys that it takes.
public struct Parameters: Sendable {
  private let values: [String: String]

  /// Checks every key of `specification`.
  ///
  /// - Throws: `DistributionError.unknownKey`, listing the valid ones.
  public init(
    _ specification: Specification, keys: [ParameterKey]
  ) throws(DistributionError) {
    var values: [String: String] = [:]
    for argument in specification.arguments {
      guard keys.contains(where: { $0.name == argument.key }) else {
        throw .unknownKey(
          key: argument.key, owner: specification.name, choices: keys.map(\.name))
      }
      values[argument.key] = argument.value
    }
    self.values = values
  }

  /// A real number; `1/3` is one.
  ///
  /// - Throws: `DistributionError.parameter` where the text is no number.
  public func real(_ key: String, default fallback: Double) throws(DistributionError) -> Double {
    guard let text = values[key] else { return fallback }
    guard let number = Self.number(text) else {
      throw .parameter(name: key, value: text, requirement: "a number")
    }
    return number
  }

  /// An integer.
  ///
  /// - Throws: `DistributionError.parameter` where the text is no integer.
  public func integer(_ key: String, default fallback: Int) throws(DistributionError) -> Int {
    guard let text = values[key] else { return fallback }
    guard let number = Int(text) else {
      throw .parameter(name: key, value: text, requirement: "an integer")
    }
    return number
  }

  /// Text, or `fallback`.
  public func text(_ key: String, default fallback: String) -> String { values[key] ?? fallback }

  /// Whether `key` was given.
  public func has(_ key: String) -> Bool { values[key] != nil }

  /// Reads `0.25`, `1e-3` or `1/3`; nil for anything else.
  public static func number(_ text: String) -> Double? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, let a = Double(parts[0]), let b = Double(parts[1]), b != 0 { return a / b }
    return parts.count == 1 ? Double(text) : nil
  }
}
