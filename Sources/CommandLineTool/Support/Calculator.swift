import Distributions

/// Applies a function to numbers: those of the arguments or, without any, one a line of standard input.
enum Calculator {
  /// Prints the answer to every number on a line of its own.
  ///
  /// - Throws: `Failure.misuse` at the first text that is not a number, naming its line.
  static func run(_ values: [String], _ function: (Double) throws -> String) throws {
    guard values.isEmpty else {
      let numbers = try values.filter { $0 != "--" }.map { text in
        guard let number = Parameters.number(text) else {
          throw Failure.misuse("'\(text)' is not a number. Write it as 0.5, 1e-300, 1/3 or -inf.")
        }
        return number
      }
      return try StandardOutput.write(numbers.map { try function($0) + "\n" }.joined())
    }
    var lines = StandardInputLines()
    while let arrived = try lines.next() {
      var answers = ""
      for line in arrived {
        let text = line.text.trimmed
        if text.isEmpty { continue }
        guard let number = Parameters.number(text) else {
          try StandardOutput.write(answers)
          throw Failure.misuse(
            "Line \(line.number) of standard input is '\(text)', but it must be a number.")
        }
        answers += try function(number) + "\n"
      }
      try StandardOutput.write(answers)
    }
  }
}

extension String {
  /// The text without outer spaces, tabs and a carriage return.
  fileprivate var trimmed: String {
    let isOuter = { (character: Character) in character.isWhitespace }
    guard let first = firstIndex(where: { !isOuter($0) }),
      let last = lastIndex(where: { !isOuter($0) })
    else { return "" }
    return String(self[first...last])
  }
}
