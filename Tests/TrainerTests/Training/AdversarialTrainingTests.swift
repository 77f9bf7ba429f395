import Distributions
import Images
import Testing
import Trainer

@Suite struct AdversarialTrainingTests {
  /// A few images with structure.
  private static func images(_ plan: TrainingPlan, count: Int = 10) -> ImageSet {
    let (size, channels) = (plan.size, plan.channels)
    var pixels: [UInt8] = []
    for image in 0..<count {
      for place in 0..<size * size * channels {
        pixels.append(UInt8(truncatingIfNeeded: place * (image + 3) + place / size * 7))
      }
    }
    return ImageSet(size: size, channels: channels, pixels: pixels)
  }

  private static func training(
    _ plan: TrainingPlan, tasks: Int = 1
  ) throws -> AdversarialTraining {
    try AdversarialTraining(plan: plan, images: images(plan), tasks: tasks)
  }

  private static func plan(_ change: (inout TrainingPlan) -> Void = { _ in }) -> TrainingPlan {
    var plan = TrainingPlan.tiny()
    change(&plan)
    return plan
  }

  /// Plans of every kind of kernel that this processor has.
  private static let kinds: [TrainingPlan] = {
    let halves = TrainingPlan.tiny(size: 32, channels: 3, precision: .bfloat16)
    let plans = [TrainingPlan.tiny(), .wide(winograd: true)]
    return plans + (KernelChoice.supportsBfloat16 ? [halves] : [])
  }()

  @Test("Reports and tensors are equal for every number of tasks", arguments: kinds)
  func tasks(plan: TrainingPlan) throws {
    var plan = plan
    plan.average = 0.9
    plan.penaltyEvery = 2
    let results = try [1, 2, 3, 8].map { tasks in
      let training = try Self.training(plan, tasks: tasks)
      let reports = try (0..<3).map { _ in try training.advance() }
      return (reports, training.tensors())
    }
    for result in results.dropFirst() {
      #expect(result.0 == results[0].0)
      #expect(result.1 == results[0].1)
    }
  }

  @Test("A restored training goes on as the uninterrupted one", arguments: kinds)
  func restore(plan: TrainingPlan) throws {
    var plan = plan
    plan.average = 0.9
    plan.penaltyEvery = 2
    let first = try Self.training(plan)
    for _ in 0..<3 { _ = try first.advance() }
    let second = try Self.training(plan)
    try second.restore(first.tensors(), step: 3)
    // Looking at samples and scores between steps changes nothing.
    let samples = second.generate(latents: [Float](repeating: 0.5, count: 5 * 6))
    _ = second.score(images: samples)
    for _ in 0..<3 { #expect(try first.advance() == second.advance()) }
    #expect(first.step == 6 && second.step == 6)
    #expect(first.tensors() == second.tensors())
  }

  @Test(
    "Every tensor moves in a step, and losses stay finite", arguments: TrainingPlan.Loss.allCases)
  func moves(loss: TrainingPlan.Loss) throws {
    let training = try Self.training(Self.plan { $0.loss = loss })
    let before = training.tensors()
    let report = try training.advance()
    #expect(report.discriminatorLoss.isFinite && report.generatorLoss.isFinite)
    #expect((report.penalty ?? 0) > 0)
    for (old, new) in zip(before, training.tensors()) {
      // Under hinge real and generated images pull at the last bias with equal strength.
      if loss == .hinge && old.name.hasSuffix("discriminator.linear.bias") { continue }
      #expect(old.values != new.values, "\(old.name) has not moved")
    }
    #expect(try training.advance().penalty == nil)
  }

  @Test("Each step has latent vectors of its own, those of the stream that the step addresses")
  func latents() throws {
    let plan = Self.plan()
    let trace = try Self.training(plan).trace(steps: 3)
    let prior = try PriorCatalog.make(plan.prior, dimension: plan.latentDimension)
    var seen: Set<[Float]> = []
    for step in 0..<3 {
      let found = try #require(trace.first { $0.name == "step.\(step).latents" }).values
      var stream = PhiloxStream(
        seed: plan.seed, purpose: .trainingLatents, block: UInt32(step))
      var draws = [Double](repeating: 0, count: plan.batch * plan.latentDimension)
      var span = draws.mutableSpan
      prior.fill(&span, count: plan.batch, using: &stream)
      #expect(found == draws.map { Float($0) })
      seen.insert(found)
    }
    #expect(seen.count == 3)
  }

  @Test("A report's scores and saturation are those of the step's images", arguments: kinds)
  func report(plan: TrainingPlan) throws {
    let training = try Self.training(plan)
    var numbers = RandomNumbers(seed: 8)
    // Long vectors, so that some values saturate.
    let latents = numbers.floats(plan.batch * plan.latentDimension).map { $0 * 40 }
    let images = numbers.floats(plan.batch * plan.size * plan.size * plan.channels)
      .map { max(-1, min(1, $0)) }
    let generated = training.generate(latents: latents)
    func mean(_ values: [Float]) -> Double {
      values.reduce(0.0) { $0 + Double($1) } / Double(values.count)
    }
    let (real, fake) = (
      mean(training.score(images: images)), mean(training.score(images: generated))
    )
    let share = Double(generated.count { abs($0) > 0.98 }) / Double(generated.count)
    let report = try training.advance(latents: latents, images: images)
    #expect(abs(report.realScore - real) < 1e-5 * max(1, abs(real)))
    #expect(abs(report.fakeScore - fake) < 1e-5 * max(1, abs(fake)))
    #expect(abs(real - fake) > 1e-3)
    #expect(report.saturation == share && share > 0 && share < 1)
  }

  @Test(
    "Gradients and penalties in bfloat16 are those of 32 bits but for roundings",
    .enabled(if: KernelChoice.supportsBfloat16), arguments: [0, 1, 1000])
  func halves(penaltyWeight: Double) throws {
    var plan = TrainingPlan.tiny(size: 32, channels: 3)
    plan.penaltyWeight = penaltyWeight
    plan.penalty = penaltyWeight == 0 ? .none : .r1
    var rounded = plan
    rounded.precision = .bfloat16
    var numbers = RandomNumbers(seed: 6)
    let latents = numbers.floats(plan.batch * plan.latentDimension)
    let images = numbers.floats(plan.batch * plan.size * plan.size * plan.channels)
      .map { max(-1, min(1, $0)) }
    let (wide, narrow) = (try Self.training(plan), try Self.training(rounded))
    let reports = try [wide, narrow].map { try $0.advance(latents: latents, images: images) }
    #expect(abs(reports[1].discriminatorLoss / reports[0].discriminatorLoss - 1) < 0.02)
    if let penalty = reports[0].penalty {
      #expect(abs((reports[1].penalty ?? 0) / penalty - 1) < 0.05)
    }
    for (exact, found) in zip(wide.gradients(), narrow.gradients()) {
      func product(_ a: [Float], _ b: [Float]) -> Double {
        zip(a, b).reduce(0) { $0 + Double($1.0) * Double($1.1) }
      }
      let (size, other) = (
        product(exact.values, exact.values).squareRoot(),
        product(found.values, found.values).squareRoot()
      )
      // Adam's first update takes little more than signs, and some of these are roundings.
      #expect(abs(other / size - 1) < 0.4, "\(exact.name)")
      #expect(product(exact.values, found.values) > 0.95 * size * other, "\(exact.name)")
    }
  }

  @Test("Tensors that do not fit are refused by name, and nothing is changed")
  func refusals() throws {
    let training = try Self.training(Self.plan())
    let tensors = training.tensors()
    let missing = tensors.filter { $0.name != "adam.second.generator.linear.bias" }
    #expect(
      throws: TrainerError.tensor(
        name: "adam.second.generator.linear.bias", reason: "is missing")
    ) { try training.restore(missing, step: 1) }
    var bent = tensors
    bent[0] = NamedTensor(name: tensors[0].name, shape: [1], values: [0])
    #expect(throws: TrainerError.self) { try training.restore(bent, step: 1) }
    let extra = tensors + [NamedTensor(name: "other", shape: [1], values: [0])]
    #expect(
      throws: TrainerError.tensor(
        name: "other", reason: "is no part of the networks that the plan describes")
    ) { try training.restore(extra, step: 1) }
    #expect(training.tensors() == tensors && training.step == 0)
  }

  @Test(
    "A generator of a checkpoint's tensors draws what the training draws", arguments: [nil, 0.5])
  func generator(average: Double?) throws {
    let plan = Self.plan { $0.average = average }
    let training = try Self.training(plan)
    for _ in 0..<2 { _ = try training.advance() }
    var numbers = RandomNumbers(seed: 4)
    let latents = numbers.floats(9 * plan.latentDimension)
    let generator = try Generator(plan: plan, tensors: training.tensors(), tasks: 2)
    let pictures = generator.generate(latents: latents)
    #expect(pictures.count == 9 * 28 * 28)
    #expect(pictures == training.generate(latents: latents))
    #expect(pictures.allSatisfy { abs($0) <= 1 })
  }

  @Test("The running average is the weighted sum of the weights met")
  func average() throws {
    let training = try Self.training(Self.plan { $0.average = 0.75 })
    func values(_ prefix: String) throws -> [Double] {
      let tensor = training.tensors().first {
        $0.name == prefix + "generator.deconvolution1.weight"
      }
      return try #require(tensor).values.map { Double($0) }
    }
    var expected = try values("")
    #expect(try values("average.") == expected)
    for _ in 0..<3 {
      _ = try training.advance()
      expected = zip(expected, try values("")).map { 0.75 * $0 + 0.25 * $1 }
    }
    #expect(relativeDifference(try values("average."), expected) < 1e-6)
  }

  @Test("Latents beyond the bound are clamped and counted")
  func clamped() throws {
    let plan = Self.plan {
      $0.prior = "cauchy"
      $0.latentBound = 0.5
    }
    let training = try Self.training(plan)
    let trace = try training.trace(steps: 1)
    let latents = try #require(trace.first { $0.name == "step.0.latents" }).values
    #expect(latents.allSatisfy { abs($0) <= 0.5 })
    #expect(latents.contains { abs($0) == 0.5 } && latents.contains { abs($0) < 0.5 })
    let again = try Self.training(plan).advance()
    #expect(again.clampedCount == latents.filter { abs($0) == 0.5 }.count)
  }

  @Test("What is no finite number stops the training before any weight is one")
  func notFinite() throws {
    let training = try Self.training(Self.plan())
    var tensors = training.tensors()
    let index = try #require(tensors.firstIndex { $0.name == "generator.linear.bias" })
    tensors[index].values[0] = .nan
    try training.restore(tensors, step: 5)
    #expect(throws: TrainerError.notFinite(step: 5)) { try training.advance() }
    #expect(throws: TrainerError.notFinite(step: 5)) { try training.advance() }
    let discriminator = training.tensors().filter { $0.name.contains("discriminator") }
    #expect(discriminator.allSatisfy { $0.values.allSatisfy { $0.isFinite } })
  }

  @Test("Images that do not fit the plan are refused")
  func images() {
    let plan = Self.plan()
    #expect(throws: TrainerError.self) {
      try AdversarialTraining(plan: plan, images: Self.images(plan, count: 3), tasks: 1)
    }
    let large = Self.plan { $0.size = 32 }
    #expect(throws: TrainerError.self) {
      try AdversarialTraining(plan: plan, images: Self.images(large), tasks: 1)
    }
  }

  private static let hiddenTanhInHalves: @Sendable (inout TrainingPlan) -> Void = {
    $0.generatorActivation = .tanh
    $0.precision = .bfloat16
  }

  private static let misfits: [(String, @Sendable (inout TrainingPlan) -> Void)] = [
    ("size", { $0.size = 48 }), ("channels", { $0.channels = 2 }), ("width", { $0.width = 0 }),
    ("width", { $0.width = .nan }), ("generatorActivation", hiddenTanhInHalves),
    ("latentDimension", { $0.latentDimension = 0 }),
    ("latentBound", { $0.latentBound = -1 }), ("batch", { $0.batch = 0 }),
    ("steps", { $0.steps = 0 }), ("penaltyEvery", { $0.penaltyEvery = 0 }),
    ("penaltyWeight", { $0.penaltyWeight = -1 }), ("learningRate", { $0.learningRate = 0 }),
    ("firstDecay", { $0.firstDecay = 1 }), ("secondDecay", { $0.secondDecay = -0.1 }),
    ("average", { $0.average = 1 }), ("sampleEvery", { $0.sampleEvery = 0 }),
  ]

  @Test("A setting outside its domain is named", arguments: misfits)
  func settings(name: String, change: @Sendable (inout TrainingPlan) -> Void) {
    let plan = Self.plan(change)
    let error = #expect(throws: TrainerError.self) { try plan.validate() }
    guard case .setting(name, _, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("An unknown prior is refused in the catalog's words")
  func prior() {
    let plan = Self.plan { $0.prior = "normall" }
    let error = #expect(throws: TrainerError.self) { try plan.validate() }
    #expect(error?.description.contains("Did you mean 'normal'?") == true)
  }
}
