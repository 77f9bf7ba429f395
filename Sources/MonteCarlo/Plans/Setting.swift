/// A setting of an experiment as the person at the keyboard sees it.
public struct Setting: Sendable, Equatable {
  /// The numbers that a setting may hold, itself or in its list.
  public enum Domain: Sendable, Equatable {
    /// Text, or numbers that the experiment itself checks.
    case unchecked
    /// Whole numbers, both ends allowed.
    case whole(ClosedRange<Int>)
    /// One of these whole numbers.
    case oneOf([Int])
    /// Numbers strictly between two others.
    case between(Double, Double)
    /// Finite numbers of at least this.
    case atLeast(Double)
    /// Positive finite numbers, but for one of them.
    case positive(except: Double? = nil)
  }

  /// The name in plans and after `--set`.
  public let name: String
  /// What it means, in a few words.
  public let meaning: String
  /// What it may hold.
  public let domain: Domain
  /// Whether a list may hold a value twice; elsewhere the same rows would be made twice.
  let mayRepeat: Bool

  /// A setting with all its parts.
  package init(
    _ name: String, _ meaning: String, _ domain: Domain = .unchecked, mayRepeat: Bool = false
  ) {
    self.name = name
    self.meaning = meaning
    self.domain = domain
    self.mayRepeat = mayRepeat
  }

  /// Throws unless `value` lies in the domain and holds nothing twice.
  func check(_ value: PlanValue) throws(PlanError) {
    for number in Self.numbers(in: value) where !domain.contains(number) {
      throw .setting(
        key: name, value: PlanValue.number(number).json, requirement: domain.requirement)
    }
    guard case .list(let elements) = value, !mayRepeat else { return }
    for (index, element) in elements.enumerated() where elements[..<index].contains(element) {
      throw .repeated(key: name, value: element.json)
    }
  }

  private static func numbers(in value: PlanValue) -> [Double] {
    switch value {
    case .number(let number): [number]
    // What JSON has no number for is written as text.
    case .text(let text): Double(text).map { $0.isFinite ? [] : [$0] } ?? []
    case .list(let values): values.flatMap { numbers(in: $0) }
    case .null, .boolean, .object: []
    }
  }
}

extension Setting.Domain {
  /// What is allowed, as it ends the sentence "it must be …"; empty where nothing is checked.
  public var requirement: String {
    switch self {
    case .unchecked: ""
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .oneOf(let numbers): numbers.map { "\($0)" }.joined(separator: " or ")
    case .between(let low, let high): "above \(Self.text(low)) and below \(Self.text(high))"
    case .atLeast(let low): "finite and at least \(Self.text(low))"
    case .positive(nil): "positive and finite"
    case .positive(let number?): "positive, finite and not \(Self.text(number))"
    }
  }

  /// Whether a number is allowed.
  package func contains(_ number: Double) -> Bool {
    switch self {
    case .unchecked: true
    case .whole(let range): Int(exactly: number).map(range.contains) ?? false
    case .oneOf(let numbers): Int(exactly: number).map(numbers.contains) ?? false
    case .between(let low, let high): number > low && number < high
    case .atLeast(let low): number >= low && number.isFinite
    case .positive(let exception): number > 0 && number.isFinite && number != exception
    }
  }

  private static func text(_ number: Double) -> String { PlanValue.number(number).json }
}
