import Distributions

extension Kernel {
  static let exponential = draws("exponential") { try GammaLaw(shape: 1) }
  static let studentT = draws("student-t") { try StudentT(degreesOfFreedom: 3) }
  static let stable = draws("stable") { try SymmetricStable(alpha: 1.5) }

  /// An array of 10⁶ draws.
  private static func draws<Law: Distribution>(
    _ name: String, _ law: @escaping @Sendable () throws -> Law
  ) -> Kernel {
    Kernel(name, "an array of 1,000,000 draws", count: 1_000_000) { count in
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
