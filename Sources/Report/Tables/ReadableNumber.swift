import Foundation

/// Numbers for people: a few significant digits, never a locale's comma.
public enum ReadableNumber {
  /// A number with at most `digits` significant digits; `inf`, `-inf` and `nan` are spelled so.
  ///
  /// Trailing zeros go; magnitudes below 10⁻⁴ or beyond the digits use an exponent, as C's `%g`.
  public static func text(_ value: Double, digits: Int) -> String {
    guard value.isFinite else { return "\(value)" }
    return String(format: "%.\(max(digits, 1))g", value)
  }
}

extension Table.Cell {
  /// The text for people: reals with at most `digits` significant digits, exact where `digits` is nil.
  func text(digits: Int?) -> String {
    if case .real(let value) = self, let digits {
      return ReadableNumber.text(value, digits: digits)
    }
    return description
  }

  /// Whether this is a number, and so belongs at the right of its column.
  var isNumber: Bool {
    switch self {
    case .real, .integer: true
    case .text, .missing: false
    }
  }
}
