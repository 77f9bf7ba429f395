/// What can be wrong with a law, a prior, a path or their arguments.
///
/// Each case describes itself in one sentence for the person at the keyboard.
public enum DistributionError: Error, Equatable {
  /// A parameter outside its domain: `name` is `value`, but it must be `requirement`.
  case parameter(name: String, value: String, requirement: String)
  /// A name that no catalog holds.
  case unknownName(kind: String, name: String, choices: [String])
  /// A key that a catalog entry does not take.
  case unknownKey(key: String, owner: String, choices: [String])
  /// Text that is not `name` or `name(key=value,…)`.
  case syntax(text: String, reason: String)
  /// Vectors whose length does not fit.
  case dimension(name: String, actual: Int, expected: Int)
  /// A construction that this law or prior does not allow, with the reason.
  case notApplicable(subject: String, construction: String, reason: String)
  /// A path that its end points leave undefined, with the reason.
  case undefinedPath(reason: String)
  /// A call into a library that reported a failure.
  case library(function: String, code: Int32, reason: String)
}

extension DistributionError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .parameter(let name, let value, let requirement):
      "\(name) is \(value), but it must be \(requirement)."
    case .unknownName(let kind, let name, let choices):
      "No \(kind) is called '\(name)'.\(Suggestion.sentence(for: name, among: choices))"
    case .unknownKey(let key, let owner, let choices):
      choices.isEmpty
        ? "'\(key)' is not a parameter of '\(owner)', which takes none."
        : "'\(key)' is not a parameter of '\(owner)'.\(Suggestion.sentence(for: key, among: choices))"
    case .syntax(let text, let reason):
      "'\(text)' cannot be read: \(reason). Write 'name' or 'name(key=value,…)'."
    case .dimension(let name, let actual, let expected):
      "\(name) has \(actual) coordinates, but it must have \(expected)."
    case .notApplicable(let subject, let construction, let reason):
      "\(construction) is not possible for \(subject): \(reason)."
    case .undefinedPath(let reason):
      "The path is not defined: \(reason)."
    case .library(let function, let code, let reason):
      "\(function) failed with code \(code): \(reason)."
    }
  }
}

/// Names a misspelt word's nearest match and lists what is allowed.
public enum Suggestion {
  /// " Did you mean 'x'? Choose one of: …", without the question where nothing is near.
  public static func sentence(for word: String, among choices: [String]) -> String {
    let list = " Choose one of: \(choices.joined(separator: ", "))."
    guard let best = nearest(to: word, among: choices) else { return list }
    return " Did you mean '\(best)'?\(list)"
  }

  /// The choice within edit distance 1 + length/4 of `word`, ignoring case; nil where none is.
  public static func nearest(to word: String, among choices: [String]) -> String? {
    let scored = choices.map { ($0, editDistance(word.lowercased(), $0.lowercased())) }
    guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= 1 + word.count / 4 else {
      return nil
    }
    return best.0
  }

  /// The Levenshtein distance in characters.
  static func editDistance(_ a: String, _ b: String) -> Int {
    let b = Array(b)
    var row = Array(0...b.count)
    for (i, character) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let substitution = diagonal + (character == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substitution, diagonal + 1, row[j] + 1)
      }
    }
    return row[b.count]
  }
}
