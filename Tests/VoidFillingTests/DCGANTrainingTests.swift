import Foundation
import MonteCarlo
import Report
import TestSupport
import Testing
import Trainer
import VoidFilling

@Suite struct DCGANTrainingTests {
  private static let small: [String: PlanValue] = [
    "data": .text("faces.npy"),
    "size": .number(28), "widths": .list([.number(0.125)]), "steps": .number(20),
    "stepsPerRow": .number(6),
    "priors": .list([.text("normal"), .text("student-t(df=3)")]),
    "recipes": .list([]),
  ]

  private static func answer(
    in folder: TemporaryFolder, _ work: String, tasks: Int = 2,
    changes: [String: PlanValue] = small, report: RunContext.ProgressHandler? = nil
  ) async throws -> ExperimentAnswer {
    let entry = try VoidFillingCatalog.entries.entry("dcgan-training")
    let plan = try entry.plan(.quick, 5, changes, "a test")
    try await SmallExperiment.writeFaces(to: folder)
    return try await entry.run(
      plan, SmallExperiment.context(in: folder, work: work, tasks: tasks, report: report))
  }

  @Test("Tables and pictures are equal for any number of tasks")
  func tasks() async throws {
    let folder = try TemporaryFolder()
    let one = try await Self.answer(in: folder, "1", tasks: 1)
    #expect(one.table.rows.count == 8)
    #expect(one.table.reals("step").prefix(4) == [6, 12, 18, 20])
    #expect(one.table.reals("discriminator_loss").allSatisfy { $0 > 0 && $0 < 10 })
    #expect(
      one.pictures.map(\.file) == [
        "normal-100-0.125-default-samples.png", "student-t-100-0.125-default-samples.png",
      ])
    #expect(Set(one.pictures.map(\.bytes)).count == 2)
    let setup = try #require(one.furtherTables.first { $0.name == "setup" }).table
    #expect(setup.texts("prior").contains { $0.hasPrefix("student-t") })
    #expect(setup.rows(where: "key", is: "learningRate").texts("value") == ["0.0002", "0.0002"])
    #expect(!setup.texts("key").contains("seed"))
    for tasks in [2, 3] {
      #expect(try await Self.answer(in: folder, "\(tasks)", tasks: tasks) == one)
    }
  }

  @Test("A plan is trained once, and another plan beside it")
  func store() async throws {
    let folder = try TemporaryFolder()
    let first = try await Self.answer(in: folder, "models")
    let files = try folder.files(in: "models")
    #expect(try await Self.answer(in: folder, "models") == first)
    #expect(try folder.files(in: "models") == files)
    // Two networks and the images.
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("models")).count == 3)
    // A longer training goes on from the shorter one, which is found in it afterwards.
    var changes = Self.small
    changes["steps"] = .number(33)
    let longer = try await Self.answer(in: folder, "models", changes: changes)
    #expect(longer.table.rows.count == 12)
    #expect(try await Self.answer(in: folder, "models") == first)
    #expect(try await Self.answer(in: folder, "anew", changes: changes) == longer)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("models")).count == 3)
    // One that ends where nothing was kept is trained beside it.
    changes["steps"] = .number(11)
    let shorter = try await Self.answer(in: folder, "models", changes: changes)
    #expect(try await Self.answer(in: folder, "first", changes: changes) == shorter)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("models")).count == 5)
  }

  @Test("An interrupted training goes on where it stopped, and ends alike")
  func interruption() async throws {
    let folder = try TemporaryFolder()
    let whole = try await Self.answer(in: folder, "whole")
    let error = await #expect(throws: VoidFillingError.self) {
      // In a task of its own, or all that follows would be cancelled, too.
      try await Task {
        try await Self.answer(in: folder, "stopped") { _, done, _ in
          if done == 7 { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
        }
      }.value
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder("stopped"))
      .filter { $0 != "images" }
    #expect(names.count == 1)
    #expect(error == .interrupted(step: 7, path: folder("stopped/\(names[0])")))
    let checkpoint = try Checkpoint(
      contentsOf: folder("stopped/\(names[0])/checkpoint.safetensors"))
    #expect(checkpoint.step == 7)
    #expect(try await Self.answer(in: folder, "stopped") == whole)
  }

  @Test(
    "What cannot be trained is refused before anything is drawn or written",
    arguments: [
      ("size", PlanValue.number(30), "28 or 32 or 64"),
      ("priors", .list([.text("gauss")]), "gauss"),
      ("widths", .list([.number(0)]), "positive"),
      ("steps", .number(0), "1"),
    ])
  func refusals(key: String, value: PlanValue, words: String) async throws {
    let folder = try TemporaryFolder()
    var changes = Self.small
    changes[key] = value
    do {
      _ = try await Self.answer(in: folder, "models", changes: changes)
      Issue.record("\(key) = \(value.json) was taken")
    } catch {
      #expect("\(error)".contains(words), "\(error)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder("models")))
  }

  @Test("Pictures and their words come back from an experiment's folder")
  func report() async throws {
    let folder = try TemporaryFolder()
    let entry = try VoidFillingCatalog.entries.entry("dcgan-training")
    let plan = try entry.plan(.quick, 5, Self.small, "a test")
    let answer = try await Self.answer(in: folder, "models")
    let output = try OutputFolder(folder("out"), command: "run dcgan-training")
    try ExperimentReport.write(entry, plan: plan, answer: answer, to: output)
    let figure = try #require(FigureCatalog.entries.first { $0.experiment == entry.name })
    #expect(try figure.figure(of: answer.table).panels.count == 7)
    let page = try folder.text("out/report.md")
    for picture in answer.pictures {
      #expect(page.contains("](\(picture.file))"), "\(picture.file)")
      #expect(page.contains(picture.caption))
    }
    let read = try ExperimentAnswer(contentsOf: folder("out"))
    #expect(read.pictures == answer.pictures)
    try ExperimentReport.write(entry, plan: plan, answer: read, to: output)
    #expect(try folder.text("out/report.md") == page)
    try FileManager.default.removeItem(at: folder.file("out/normal-100-0.125-default-samples.png"))
    #expect(throws: ReportError.self) { try ExperimentAnswer(contentsOf: folder("out")) }
  }
}
