/// How files are named after a number of steps.
enum StepName {
  /// `step-000250`; names sort by step.
  static func of(_ step: Int) -> String {
    let digits = "\(step)"
    return "step-\(String(repeating: "0", count: max(0, 6 - digits.count)))\(digits)"
  }
}
