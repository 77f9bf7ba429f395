import Report

/// Numbers in the sentences of findings.
enum HealthText {
  /// Three significant digits.
  static func number(_ value: Double) -> String { ReadableNumber.text(value, digits: 3) }

  /// A share as per cent.
  static func percent(_ share: Double) -> String {
    "\(ReadableNumber.text(100 * share, digits: 2)) %"
  }
}
