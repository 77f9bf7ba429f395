import Foundation
import Report
import TestSupport
import Testing
import Trainer

@Suite struct CheckpointTests {
  /// A plan in which every setting differs from its default.
  static var plan: TrainingPlan {
    var plan = TrainingPlan()
    plan.seed = .max
    plan.data = "faces \"1\" 00ff"
    plan.prior = "cauchy(scale=2)"
    plan.latentDimension = 16
    plan.latentBound = 1e4
    plan.size = 32
    plan.channels = 1
    plan.width = 0.5
    plan.generatorActivation = .tanh
    plan.batch = 8
    plan.steps = 20
    plan.precision = .bfloat16
    plan.loss = .hinge
    plan.penalty = .none
    plan.penaltyWeight = 2.5
    plan.penaltyEvery = 1
    plan.initialisation = .normal
    plan.average = 0.998
    plan.learningRate = 1e-5
    plan.firstDecay = 0.25
    plan.secondDecay = 0.99
    plan.winograd = false
    plan.sampleEvery = 7
    return plan
  }

  @Test("a plan is the same after it was written and read", arguments: [TrainingPlan(), plan])
  func planRoundTrip(plan: TrainingPlan) {
    #expect(TrainingPlan(json: Array(plan.json.utf8)) == plan)
    #expect(TrainingPlan(json: Array(plan.file.utf8)) == plan)
  }

  @Test("a setting that is missing has its default, and one that is none is refused")
  func otherVersions() {
    #expect(TrainingPlan(json: Array(#"{"width": 0.5}"#.utf8))?.width == 0.5)
    #expect(TrainingPlan(json: Array(#"{"width": 0.5}"#.utf8))?.batch == 64)
    #expect(
      TrainingPlan(json: Array(#"{"width": 0.5}"#.utf8))?.generatorActivation == .relu)
    #expect(TrainingPlan(json: Array(#"{"width": 0.5, "depth": 3}"#.utf8)) == nil)
    #expect(TrainingPlan(json: Array(#"{"width": "wide"}"#.utf8)) == nil)
  }

  @Test("every setting of a plan is among those that are written and compared")
  func settings() throws {
    let names = Mirror(reflecting: TrainingPlan()).children.compactMap(\.label)
    #expect(TrainingPlan().settings.map(\.name) == names)
    for (first, second) in zip(TrainingPlan().settings, Self.plan.settings) {
      #expect(first != second)
    }
  }

  @Test("the first setting that differs is named, but not the number of steps")
  func difference() {
    var other = TrainingPlan()
    other.steps = 99
    #expect(TrainingPlan().difference(from: other) == nil)
    other.latentBound = 10
    let difference = TrainingPlan().difference(from: other)
    #expect(difference?.mine.name == "latentBound")
    #expect(difference?.mine.text == "off" && difference?.other.text == "10")
  }

  @Test("a checkpoint is the same after it was written and read, and equal ones have equal bytes")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let tensors = [
      NamedTensor(name: "a", shape: [3], values: [1, .nan, -0.0]),
      NamedTensor(name: "b", shape: [1], values: [2]),
    ]
    let checkpoint = Checkpoint(plan: Self.plan, step: 12, tensors: tensors)
    try checkpoint.write(to: folder("x"))
    let read = try Checkpoint(contentsOf: folder("x"))
    #expect(read.plan == Self.plan && read.step == 12)
    #expect(read.tensors[0].values.map(\.bitPattern) == tensors[0].values.map(\.bitPattern))
    try Checkpoint(plan: Self.plan, step: 12, tensors: tensors.reversed()).write(
      to: folder("y"))
    #expect(try folder.bytes("x") == folder.bytes("y"))
  }

  @Test("a changed number is found, and without a checksum it is taken")
  func checksum() throws {
    let folder = try TemporaryFolder()
    let checkpoint = Checkpoint(
      plan: Self.plan, step: 12, tensors: [NamedTensor(name: "a", shape: [1], values: [1])])
    try checkpoint.write(to: folder("x"))
    var file = try SafeTensors(contentsOf: folder("x"))
    file.tensors[0].values[0] = 2
    try file.write(to: folder("x"), replacing: true)
    let error = #expect(throws: ReportError.self) {
      try Checkpoint(contentsOf: folder("x"))
    }
    #expect(error.map { "\($0)".contains("it is damaged") } == true)
    file.metadata["checksum"] = nil
    try file.write(to: folder("x"), replacing: true)
    #expect(try Checkpoint(contentsOf: folder("x")).tensors[0].values == [2])
  }

  @Test("a safetensors file that is no checkpoint is refused")
  func others() throws {
    let folder = try TemporaryFolder()
    for metadata in [[:], ["plan": "{}"], ["plan": Self.plan.json, "step": "-1"]] {
      try SafeTensors(tensors: [], metadata: metadata).write(to: folder("x"), replacing: true)
      #expect(throws: ReportError.self) { try Checkpoint(contentsOf: folder("x")) }
    }
  }
}
