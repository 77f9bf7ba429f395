/// What a page shows of a terminal: commands after `$ `, each with its output below.
struct Transcript {
  /// One command with its output.
  struct Step {
    let command: String
    var output: String
  }

  let steps: [Step]

  /// Reads a block of a page; lines before the first command are left out.
  init(_ block: String) {
    var steps: [Step] = []
    for line in block.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), output: ""))
      } else if !steps.isEmpty {
        steps[steps.count - 1].output += "\(line)\n"
      }
    }
    self.steps = steps
  }

  /// Whether two outputs agree but for the last digits of numbers, which differ between processors.
  static func agree(_ a: String, _ b: String) -> Bool {
    let first = words(a), second = words(b)
    return first.count == second.count && zip(first, second).allSatisfy(agree)
  }

  private static func agree(_ a: Substring, _ b: Substring) -> Bool {
    if a == b { return true }
    guard let x = Double(a), let y = Double(b) else { return false }
    return abs(x - y) <= 1e-5 * max(abs(x), abs(y))
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { $0.isWhitespace || ",[]()".contains($0) }
  }
}
