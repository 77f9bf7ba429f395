/// Verdicts as JUnit XML, the form that test dashboards read: one test case a verdict.
public struct JUnitXML: Sendable, Equatable {
  /// How a test case ended.
  public enum Outcome: Sendable, Equatable {
    /// As expected.
    case passed
    /// Not as expected, with what happened.
    case failed(message: String)
    /// Not decided, with the reason.
    case skipped(message: String)
  }

  /// One test case.
  public struct TestCase: Sendable, Equatable {
    /// The group it belongs to.
    public let group: String
    /// What was tested.
    public let name: String
    /// How it ended.
    public let outcome: Outcome

    /// A test case.
    public init(group: String, name: String, outcome: Outcome) {
      self.group = group
      self.name = name
      self.outcome = outcome
    }
  }

  /// The suite's name.
  public let name: String
  /// The test cases, in order.
  public var cases: [TestCase]

  /// A suite.
  public init(name: String, cases: [TestCase] = []) {
    self.name = name
    self.cases = cases
  }

  /// The document; it holds no times, so that equal verdicts give equal files.
  public var text: String {
    let counts =
      "tests=\"\(cases.count)\" failures=\"\(cases.count { $0.isFailed })\" errors=\"0\" "
      + "skipped=\"\(cases.count { $0.isSkipped })\""
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites \(counts)>\n"
    text += "  <testsuite name=\"\(Self.escape(name))\" \(counts)>\n"
    for testCase in cases { text += testCase.element }
    return text + "  </testsuite>\n</testsuites>\n"
  }

  /// Text for an attribute: marks become entities, and what XML 1.0 forbids becomes U+FFFD.
  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: result += "&amp;"
      case 0x3C: result += "&lt;"
      case 0x3E: result += "&gt;"
      case 0x22: result += "&quot;"
      case 0x27: result += "&apos;"
      case 9, 10, 13: result += "&#\(scalar.value);"
      case 0..<0x20, 0xFFFE, 0xFFFF: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension JUnitXML.TestCase {
  fileprivate var isFailed: Bool {
    if case .failed = outcome { return true }
    return false
  }

  fileprivate var isSkipped: Bool {
    if case .skipped = outcome { return true }
    return false
  }

  fileprivate var element: String {
    let head =
      "    <testcase classname=\"\(JUnitXML.escape(group))\" name=\"\(JUnitXML.escape(name))\""
    switch outcome {
    case .passed: return "\(head)/>\n"
    case .failed(let message):
      return "\(head)>\n      <failure message=\"\(JUnitXML.escape(message))\"/>\n    </testcase>\n"
    case .skipped(let message):
      return "\(head)>\n      <skipped message=\"\(JUnitXML.escape(message))\"/>\n    </testcase>\n"
    }
  }
}
