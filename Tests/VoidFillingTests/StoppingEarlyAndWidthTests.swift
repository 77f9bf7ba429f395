import MonteCarlo
import Report
import TestSupport
import Testing
import VoidFilling

@Suite struct StoppingEarlyAndWidthTests {
  private static let small: [String: PlanValue] = [
    "size": .number(28), "widths": .list([.number(0.125)]), "steps": .number(20),
    "samples": .number(300), "dimension": .number(8),
  ]

  private static func answer(
    in folder: String, tasks: Int = 2, changes: [String: PlanValue] = [:], data: String? = nil
  ) async throws -> ExperimentAnswer {
    let entry = try VoidFillingCatalog.entries.entry("stopping-early-and-width")
    let plan = try entry.plan(
      .standard, 5, small.merging(changes) { $1 }, "a test")
    return try await entry.run(
      plan, RunContext(seed: 5, tasks: tasks, dataPath: data, workFolder: folder))
  }

  @Test("Each model has a row for each step at which it was kept, the same for any number of tasks")
  func rows() async throws {
    let folder = try TemporaryFolder()
    let answer = try await Self.answer(in: folder("a"), tasks: 1)
    let table = answer.table
    #expect(table.reals("step") == [7, 15, 20, 7, 15, 20])
    #expect(
      table.texts("recipe") == ["default", "paper"].flatMap { Array(repeating: $0, count: 3) })
    // Networks that have learned nothing are far from any face, and their images are alike.
    #expect(table.reals("frechet_ratio").allSatisfy { $0 > 100 && $0.isFinite })
    #expect(table.reals("variance_ratio").allSatisfy { $0 >= 0 && $0 < 0.5 })
    #expect(answer.pictures.count == 2)
    let figure = try #require(
      FigureCatalog.entries.first { $0.experiment == "stopping-early-and-width" })
    #expect(try figure.figure(of: table).panels.count == 2)
    #expect(try await Self.answer(in: folder("b"), tasks: 3) == answer)
  }

  @Test("Images that are missing or others, and a recipe that is none, are named")
  func refusals() async throws {
    let folder = try TemporaryFolder()
    let cases: [(changes: [String: PlanValue], data: String?, words: String)] = [
      (["data": .text("faces")], nil, "--data"),
      (["data": .text("faces")], folder("other"), "'other'"),
      (["recipes": .list([.text("wgan")])], nil, "'default' or 'paper'"),
      (["widths": .list([.number(0)])], nil, "positive"),
      (["samples": .number(1)], nil, "2"),
    ]
    for (changes, data, words) in cases {
      do {
        _ = try await Self.answer(in: folder("models"), changes: changes, data: data)
        Issue.record("\(changes) was taken")
      } catch {
        #expect("\(error)".contains(words), "\(error)")
      }
    }
  }
}
