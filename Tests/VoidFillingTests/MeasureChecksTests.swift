import MonteCarlo
import Report
import Testing
import VoidFilling

@Suite struct MeasureChecksTests {
  private static func table(
    tasks: Int, seed: UInt64 = 1806, changes: [String: PlanValue]
  ) async throws -> Table {
    let entry = try VoidFillingCatalog.entries.entry("measure-checks")
    let plan = try entry.plan(.quick, seed, changes, "a test")
    return try await entry.run(plan, RunContext(seed: seed, tasks: tasks)).table
  }

  @Test("Every measure finds what is known, in few features and in many", arguments: [6, 32])
  func holds(dimension: Int) async throws {
    let table = try await Self.table(
      tasks: 2, changes: ["dimension": .number(Double(dimension)), "samples": .number(1_500)])
    for (row, verdict) in table.texts("verdict").enumerated() {
      #expect(verdict == "holds", "\(table.rows[row])")
    }
    // A tolerance that lets everything pass is none.
    for (known, tolerance) in zip(table.reals("known"), table.reals("tolerance")) {
      #expect(tolerance < 0.45 * max(known, 1), "\(known) ± \(tolerance)")
    }
  }

  @Test("The rows are the same for any number of tasks")
  func tasks() async throws {
    let changes: [String: PlanValue] = ["dimension": .number(4), "samples": .number(300)]
    let one = try await Self.table(tasks: 1, changes: changes)
    for tasks in [2, 3, 8] {
      let found = try await Self.table(tasks: tasks, changes: changes)
      #expect(found == one)
    }
  }
}
