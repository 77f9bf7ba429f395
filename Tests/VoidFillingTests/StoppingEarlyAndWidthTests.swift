import MonteCarlo
import Report
import TestSupport
import Testing
import VoidFilling

@Suite struct StoppingEarlyAndWidthTests {
  @Test("Each network has its draws and midpoints after each step at which it was kept")
  func rows() async throws {
    let answer = try await SmallExperiment.answer(of: "stopping-early-and-width")
    let table = answer.table.rows(where: "feature_map", is: "random-convolutions")
    for group in ["train", "midpoints"] {
      let rows = table.rows(where: "group", is: group)
      #expect(rows.reals("step") == [0, 7, 10, 0, 7, 10, 0, 7, 10])
      let models = [("default", 0.125), ("paper", 0.125), ("default", 0.0625)]
      #expect(rows.texts("recipe") == models.flatMap { Array(repeating: $0.0, count: 3) })
      #expect(rows.reals("width") == models.flatMap { Array(repeating: $0.1, count: 3) })
      // Networks that have learned nothing are far from any face.
      let real = table.rows(where: "group", is: "other real images").reals("frechet_limit")
      #expect(rows.reals("frechet_limit").allSatisfy { $0 > 10 * abs(real[0]) && $0.isFinite })
    }
    #expect(
      answer.pictures.map(\.file) == [
        "normal-8-0.125-default-steps.png", "normal-8-0.125-paper-steps.png",
        "normal-8-0.0625-default-steps.png",
      ])
  }

  @Test("Images that are missing or others are named")
  func refusals() async throws {
    let folder = try TemporaryFolder()
    let entry = try VoidFillingCatalog.entries.entry("stopping-early-and-width")
    let plan = try entry.plan(.quick, 5, ["data": .text("faces")], "a test")
    for (data, words) in [(nil, "--data"), (folder("other"), "'other'")] {
      do {
        _ = try await entry.run(
          plan, RunContext(seed: 5, dataPath: data, workFolder: folder("models")))
        Issue.record("\(data ?? "nothing") was taken")
      } catch {
        #expect("\(error)".contains(words), "\(error)")
      }
    }
  }
}
