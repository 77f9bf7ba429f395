import Foundation
import Images
import Report
import TestSupport
import Testing
import Trainer

@Suite struct TrainingRunTests {
  static func plan(steps: Int) -> TrainingPlan {
    var plan = TrainingPlan()
    plan.size = 28
    plan.channels = 1
    plan.batch = 2
    plan.steps = steps
    plan.sampleEvery = 6
    return plan
  }

  static let data = ImageSet(
    size: 28, channels: 1, pixels: (0..<3 * 784).map { UInt8($0 * 31 % 256) })
  static let latents = (0..<64).map { Float($0) / 64 }

  /// Trains to the end of the plan from wherever the folder stands.
  @discardableResult
  static func train(
    _ path: String, steps: Int = 20, every: Int = 5, snapshots: Set<Int> = [],
    change: (FakeTraining) -> Void = { _ in },
    report: (TrainingRun.Event) -> Void = { _ in }
  ) async throws -> TrainingRun.Outcome {
    let plan = plan(steps: steps)
    let folder = try TrainingFolder(path)
    let training = FakeTraining(plan)
    if let checkpoint = try folder.checkpoint() {
      try training.restore(checkpoint.tensors, step: checkpoint.step)
    }
    change(training)
    let run = TrainingRun(
      plan: plan, folder: folder, source: "nowhere", checkpointEvery: every, snapshots: snapshots,
      tasks: 1,
      renderer: GnuplotRenderer(searchPath: ""))
    return try await run.run(training, latents: latents, data: data, report: report)
  }

  static func content(_ folder: TemporaryFolder, _ name: String) throws -> [String: [UInt8]] {
    try folder.files(in: name, except: ["manifest.json"])
  }

  @Test("networks are kept after the steps asked for, the same after an interruption")
  func snapshots() async throws {
    let folder = try TemporaryFolder()
    let steps: Set = [0, 7, 20, 99]
    try await Self.train(folder("whole"), snapshots: steps)
    let kept = try Self.content(folder, "whole/snapshots")
    #expect(
      kept.keys.sorted() == [
        "step-000000.safetensors", "step-000007.safetensors", "step-000020.safetensors",
      ])
    let seven = try Checkpoint(contentsOf: TrainingFolder.snapshot(in: folder("whole"), step: 7))
    let end = try Checkpoint(contentsOf: folder("whole/checkpoint.safetensors"))
    #expect(seven.step == 7 && seven.plan == end.plan)
    #expect(!seven.tensors.isEmpty && !seven.tensors.contains { $0.name.hasPrefix("adam.") })
    for crash in [6, 7, 8] {
      await #expect(throws: FakeTraining.Mishap.self) {
        try await Self.train(folder("\(crash)"), snapshots: steps) { $0.crash = crash }
      }
      try await Self.train(folder("\(crash)"), snapshots: steps)
      #expect(try Self.content(folder, "\(crash)/snapshots") == kept)
    }
  }

  @Test("a training writes a row a step, a sheet every few steps and at the end, and its state")
  func files() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await Self.train(folder("a"))
    #expect(outcome.step == 20 && outcome.isFinished)
    let names = try Self.content(folder, "a").keys.sorted()
    #expect(
      names == [
        ".lock", "checkpoint.previous.safetensors", "checkpoint.safetensors", "health.md",
        "metrics.csv", "plan.json", "samples.csv", "samples/.strip", "samples/step-000000.png",
        "samples/step-000006.png", "samples/step-000012.png", "samples/step-000018.png",
        "samples/step-000020.png", "samples/strip.png", "training.gp",
      ])
    let rows = try folder.text("a/metrics.csv").split(separator: "\n")
    #expect(rows.count == 21 && rows[20].hasPrefix("19,"))
    #expect(rows[2].split(separator: ",", omittingEmptySubsequences: false)[3] == "")
    #expect(try Checkpoint(contentsOf: folder("a/checkpoint.safetensors")).step == 20)
    #expect(
      try Checkpoint(contentsOf: folder("a/checkpoint.previous.safetensors")).step == 15)
  }

  @Test("a training that died in any step goes on to equal bytes", arguments: 0..<20)
  func crash(step: Int) async throws {
    let folder = try TemporaryFolder()
    try await Self.train(folder("whole"))
    await #expect(throws: FakeTraining.Mishap.self) {
      try await Self.train(folder("died")) { $0.crash = step }
    }
    try await Self.train(folder("died"))
    #expect(try Self.content(folder, "died") == Self.content(folder, "whole"))
  }

  @Test("a training that died between the two names of its checkpoint goes on to equal bytes")
  func exchange() async throws {
    let folder = try TemporaryFolder()
    try await Self.train(folder("whole"))
    await #expect(throws: FakeTraining.Mishap.self) {
      try await Self.train(folder("died")) { $0.crash = 13 }
    }
    try FileManager.default.removeItem(atPath: folder("died/checkpoint.previous.safetensors"))
    try FileManager.default.moveItem(
      atPath: folder("died/checkpoint.safetensors"),
      toPath: folder("died/checkpoint.previous.safetensors"))
    try await Self.train(folder("died"))
    #expect(try Self.content(folder, "died") == Self.content(folder, "whole"))
  }

  @Test("rows, sheets and hidden files that a killed process left are made again or removed")
  func debris() async throws {
    let folder = try TemporaryFolder()
    try await Self.train(folder("whole"))
    await #expect(throws: FakeTraining.Mishap.self) {
      try await Self.train(folder("died")) { $0.crash = 14 }
    }
    for (name, text) in [
      ("metrics.csv", "14,0.5,0."), ("samples.csv", "14,"), ("samples/.strip", "half"),
    ] {
      try GrowingFile(folder("died/\(name)")).append(text)
    }
    try folder.write([1], to: "died/.checkpoint.safetensors.99999.partial")
    try folder.write([1], to: "died/samples/.step-000018.png.99999.partial")
    try folder.write([1], to: "died/samples/step-000018.png")
    try await Self.train(folder("died"))
    #expect(try Self.content(folder, "died") == Self.content(folder, "whole"))
  }

  @Test("an interruption finishes the step and saves, and the training goes on to equal bytes")
  func interruption() async throws {
    let folder = try TemporaryFolder()
    try await Self.train(folder("whole"))
    let path = folder("stopped")
    let outcome = try await Task {
      try await Self.train(path) { training in
        training.before = { if $0 == 8 { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } } }
      }
    }.value
    #expect(outcome.step == 9 && !outcome.isFinished)
    #expect(try Checkpoint(contentsOf: path + "/checkpoint.safetensors").step == 9)
    try await Self.train(path)
    #expect(try Self.content(folder, "stopped") == Self.content(folder, "whole"))
  }

  @Test("a finished training goes on for longer as if it had been planned so")
  func longer() async throws {
    let folder = try TemporaryFolder()
    try await Self.train(folder("whole"), steps: 27)
    try await Self.train(folder("longer"), steps: 20)
    try await Self.train(folder("longer"), steps: 27)
    #expect(try Self.content(folder, "longer") == Self.content(folder, "whole"))
  }

  @Test("numbers that are not finite stop a training and leave the last checkpoint")
  func notFinite() async throws {
    let folder = try TemporaryFolder()
    await #expect(throws: TrainerError.notFinite(step: 13)) {
      try await Self.train(folder("a")) { $0.notFinite = 13 }
    }
    #expect(try Checkpoint(contentsOf: folder("a/checkpoint.safetensors")).step == 10)
    #expect(try folder.text("a/health.md").contains("Step 13 found a loss"))
    #expect(try folder.text("a/metrics.csv").split(separator: "\n").count == 14)
  }

  @Test("a damaged checkpoint is refused, and the one before it is named")
  func damaged() async throws {
    let folder = try TemporaryFolder()
    try await Self.train(folder("a"))
    var bytes = try folder.bytes("a/checkpoint.safetensors")
    bytes[bytes.count - 1] ^= 1
    try folder.write(bytes, to: "a/checkpoint.safetensors")
    let error = await #expect(throws: ReportError.self) { try await Self.train(folder("a")) }
    let text = error.map { "\($0)" } ?? ""
    #expect(text.contains("checkpoint.previous.safetensors' of step 15, is whole"), "\(text)")
  }

  @Test("a folder that is being trained in is refused, and free again afterwards")
  func lock() throws {
    let folder = try TemporaryFolder()
    var first: TrainingFolder? = try TrainingFolder(folder("a"))
    #expect(throws: ReportError.self) { try TrainingFolder(folder("a")) }
    withExtendedLifetime(first) {}
    first = nil
    #expect(throws: Never.self) { try TrainingFolder(folder("a")) }
  }

  @Test("a checkpoint of another plan is not taken for the training's own")
  func otherCheckpoint() async throws {
    let folder = try TemporaryFolder()
    var plan = Self.plan(steps: 2)
    plan.width = 0.05
    let run = TrainingRun(
      plan: plan, folder: try TrainingFolder(folder("a")), source: "nowhere", tasks: 1,
      renderer: GnuplotRenderer(searchPath: ""))
    var other = plan
    other.seed = 3
    try Checkpoint(plan: other, step: 1, tensors: []).write(
      to: folder("a/checkpoint.safetensors"))
    let error = await #expect(throws: TrainerError.self) {
      try await run.train(on: Self.data) { _ in }
    }
    #expect(error.map { "\($0)".contains("in which seed is 3 and not 1806") } == true)
  }

  @Test("latent vectors for sheets are the same each time and clamped as in training")
  func latents() throws {
    var plan = TrainingPlan()
    plan.prior = "cauchy"
    plan.latentBound = 2
    let vectors = try SheetLatents.vectors(of: plan, count: 100)
    #expect(vectors.count == 10_000 && vectors.allSatisfy { abs($0) <= 2 })
    #expect(vectors.contains(2) && vectors.contains(-2))
    #expect(try SheetLatents.vectors(of: plan, count: 100) == vectors)
    #expect(try SheetLatents.vectors(of: plan, count: 100, seed: 1) != vectors)
    let clamped = SheetLatents.clamped([1e300, -1e300, 0.5], for: TrainingPlan())
    #expect(clamped.allSatisfy { $0.isFinite })
  }

  @Test("the manifest alone tells the sessions")
  func sessions() async throws {
    let folder = try TemporaryFolder()
    await #expect(throws: FakeTraining.Mishap.self) {
      try await Self.train(folder("a")) { $0.crash = 13 }
    }
    try await Self.train(folder("a"))
    let text = try folder.text("a/manifest.json")
    #expect(text.contains(#""step" : 0"#) && text.contains(#""step" : 10"#))
    #expect(try TrainingFolder(folder("a")).source == "nowhere")
  }
}
