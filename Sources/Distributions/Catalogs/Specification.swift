import Foundation

/// A law, prior or path as text: `name` or `name(key=value,…)`, values nesting the same form.
///
/// The one grammar of options, plans, CSV cells and titles.
public struct Specification: Sendable, Equatable, CustomStringConvertible {
  /// One `key=value`.
  public struct Argument: Sendable, Equatable {
    /// The parameter's name.
    public let key: String
    /// Its value as written.
    public let value: String
  }

  /// The name before the parenthesis.
  public let name: String
  /// The arguments in the order written.
  public let arguments: [Argument]

  /// The text form, without spaces.
  public var description: String {
    arguments.isEmpty
      ? name : "\(name)(\(arguments.map { "\($0.key)=\($0.value)" }.joined(separator: ",")))"
  }

  /// Reads the text form; spaces around names, keys and values are ignored.
  ///
  /// - Throws: `DistributionError.syntax`, saying what is wrong.
  public init(_ text: String) throws(DistributionError) {
    let trimmed = text.trimmingCharacters(in: .whitespaces)
    guard let open = trimmed.firstIndex(of: "(") else {
      guard !trimmed.isEmpty else { throw .syntax(text: text, reason: "the name is empty") }
      guard trimmed.allSatisfy(Self.isNameCharacter) else {
        throw .syntax(text: text, reason: "a name holds letters, digits and hyphens only")
      }
      name = trimmed
      arguments = []
      return
    }
    let head = trimmed[..<open].trimmingCharacters(in: .whitespaces)
    guard !head.isEmpty, head.allSatisfy(Self.isNameCharacter) else {
      throw .syntax(text: text, reason: "a name of letters, digits and hyphens must precede '('")
    }
    guard trimmed.last == ")" else {
      throw .syntax(text: text, reason: "')' is missing at its end")
    }
    let inner = trimmed[trimmed.index(after: open)..<trimmed.index(before: trimmed.endIndex)]
    var parsed: [Argument] = []
    for part in try Self.split(inner, of: text) {
      guard let equals = part.firstIndex(of: "=") else {
        throw .syntax(text: text, reason: "'\(part)' has no '='")
      }
      let key = part[..<equals].trimmingCharacters(in: .whitespaces)
      let value = part[part.index(after: equals)...].trimmingCharacters(in: .whitespaces)
      guard !key.isEmpty, !value.isEmpty else {
        throw .syntax(text: text, reason: "'\(part)' lacks a key or a value")
      }
      guard !parsed.contains(where: { $0.key == key }) else {
        throw .syntax(text: text, reason: "'\(key)' is given twice")
      }
      parsed.append(Argument(key: key, value: value))
    }
    name = head
    arguments = parsed
  }

  private static func isNameCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "-")
  }

  /// Splits at the commas outside parentheses.
  private static func split(
    _ text: Substring, of whole: String
  ) throws(DistributionError) -> [Substring] {
    if text.allSatisfy(\.isWhitespace) { return [] }
    var parts: [Substring] = []
    var depth = 0, start = text.startIndex
    for index in text.indices {
      switch text[index] {
      case "(": depth += 1
      case ")":
        depth -= 1
        if depth < 0 { throw .syntax(text: whole, reason: "')' closes nothing") }
      case "," where depth == 0:
        parts.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
    }
    if depth != 0 { throw .syntax(text: whole, reason: "a '(' is not closed") }
    parts.append(text[start...])
    return parts
  }
}

extension Specification {
  /// The shortest text that makes a law or prior again: arguments at their default are left out.
  static func text(_ name: String, _ values: [(key: String, value: Double, fallback: Double)])
    -> String
  {
    let arguments = values.filter { $0.value != $0.fallback }.map {
      "\($0.key)=\(number($0.value))"
    }
    return arguments.isEmpty ? name : "\(name)(\(arguments.joined(separator: ",")))"
  }

  /// Shortest round-trip form, without `.0` for integers.
  static func number(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
