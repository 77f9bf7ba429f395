import Distributions

extension Kernel {
  static let exponential = draws(
    "exponential", "the exponential law", loops: [("philox", 1), ("draw_exponential", 1)]
  ) { try Exponential() }
  static let studentT = draws(
    "student-t", "Student's law with 3 degrees of freedom",
    loops: [("philox", 2), ("draw_student_t", 1)]
  ) { try StudentT(degreesOfFreedom: 3) }
  static let stable = draws(
    "stable", "the symmetric stable law with α = 1.5", loops: [("philox", 2), ("draw_stable", 1)]
  ) { try SymmetricStable(alpha: 1.5) }

  /// An array of 10⁶ draws.
  private static func draws<Law: Distribution>(
    _ name: String, _ words: String, loops: [(loop: String, perValue: Double)],
    _ law: @escaping @Sendable () throws -> Law
  ) -> Kernel {
    Kernel(
      name, "an array of 1,000,000 draws of \(words)", count: 1_000_000,
      ceiling: .operations(loops)
    ) { count in
      let law = try law()
      let output = Storage(count: count)
      return { tasks in
        try await inParts(of: count, tasks: tasks) { index, part in
          var stream = PhiloxStream(seed: 1, purpose: .samples, block: UInt32(index))
          output.write(part) { law.fill(&$0, using: &stream) }
        }
      }
    }
  }
}

/// Cuts an array into sixteen parts and does `work` on each, `tasks` at a time.
func inParts(
  of count: Int, tasks: Int, _ work: @escaping @Sendable (Int, Range<Int>) throws -> Void
) async throws {
  let parts = min(16, count)
  _ = try await mapBlocks(count: parts, tasks: tasks) { index in
    try work(index, count * index / parts..<count * (index + 1) / parts)
  }
}
