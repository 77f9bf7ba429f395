import Images
import Testing
import Trainer

/// The gradients of a whole step against central differences of its losses in double precision.
@Suite struct TrainingGradientTests {
  /// One step of a training, and the reference networks that can repeat it.
  private struct Step {
    let plan: TrainingPlan
    let generator, discriminator: ReferenceNetwork
    let generatorStages, discriminatorStages: [Stage]
    /// Parameters before the step; of the discriminator also after its update.
    let generatorBefore, discriminatorBefore, discriminatorAfter: [Double]
    let latents, images: [[Double]]
    let gradients: [String: NamedTensor]
    let report: [Double]

    init(_ plan: TrainingPlan) throws {
      self.plan = plan
      let training = try AdversarialTraining(
        plan: plan, images: TrainingGradientTests.images(plan), tasks: 2)
      let networks = (try plan.generator(), try plan.discriminator())
      generator = try ReferenceNetwork(networks.0)
      discriminator = try ReferenceNetwork(networks.1)
      let (stages, count) = try networks.0.stages()
      let (otherStages, otherCount) = try networks.1.stages()
      (generatorStages, discriminatorStages) = (stages, otherStages)
      generatorBefore = try Self.array(training.tensors(), stages, count)
      discriminatorBefore = try Self.array(training.tensors(), otherStages, otherCount)
      let trace = try training.trace(steps: 1)
      discriminatorAfter = try Self.array(training.tensors(), otherStages, otherCount)
      func traced(_ name: String) throws -> [Double] {
        try #require(trace.first { $0.name == name }).values.map { Double($0) }
      }
      latents = try traced("step.0.latents").parts(plan.batch)
      // The trace has channels outermost, the networks innermost.
      images = try traced("step.0.images").parts(plan.batch).map { image in
        let pixels = image.count / plan.channels
        return (0..<image.count).map {
          image[$0 % plan.channels * pixels + $0 / plan.channels]
        }
      }
      report = try traced("step.0.losses")
      gradients = Dictionary(
        uniqueKeysWithValues: training.gradients().map { ($0.name, $0) })
    }

    private static func array(
      _ tensors: [NamedTensor], _ stages: [Stage], _ count: Int
    ) throws -> [Double] {
      var array = [Float](repeating: 0, count: count)
      for layout in stages.flatMap({ [$0.weight, $0.bias] }) {
        let tensor = try #require(tensors.first { $0.name == layout.name })
        layout.place(tensor.values, into: &array)
      }
      return array.map { Double($0) }
    }

    func fakes(_ parameters: [Double]) -> [[Double]] {
      latents.map { generator.forward($0, parameters: parameters) }
    }

    /// ½‖∇ₓD‖², the mean over real images.
    func penalty(_ parameters: [Double]) -> Double {
      images.reduce(0) {
        let slope = discriminator.gradients([1], input: $1, parameters: parameters).input
        return $0 + 0.5 * inner(slope, slope)
      } / Double(plan.batch)
    }

    func mean(_ images: [[Double]], _ parameters: [Double], _ loss: (Double) -> LossTerm) -> Double
    {
      images.reduce(0) {
        $0 + loss(discriminator.forward($1, parameters: parameters)[0]).value
      } / Double(plan.batch)
    }

    func discriminatorLoss(_ parameters: [Double], fakes: [[Double]]) -> Double {
      mean(images, parameters, plan.loss.real) + mean(fakes, parameters, plan.loss.fake)
    }

    func generatorLoss(_ parameters: [Double]) -> Double {
      mean(fakes(parameters), discriminatorAfter, plan.loss.generator)
    }
  }

  static func images(_ plan: TrainingPlan) -> ImageSet {
    var numbers = RandomNumbers(seed: 21)
    let pixels = numbers.normal(6 * plan.size * plan.size * plan.channels).map {
      UInt8(min(max(128 + 50 * $0, 0), 255))
    }
    return ImageSet(size: plan.size, channels: plan.channels, pixels: pixels)
  }

  private static func plan(
    _ loss: TrainingPlan.Loss, _ penalty: TrainingPlan.Penalty
  ) -> TrainingPlan {
    var plan = TrainingPlan.tiny(size: 28, channels: 3)
    plan.loss = loss
    plan.penalty = penalty
    plan.batch = 3
    plan.seed = 77
    return plan
  }

  /// Compares the largest and a few other entries of every tensor with differences of `loss`.
  private func check(
    _ stages: [Stage], _ step: Step, at parameters: [Double], _ loss: ([Double]) -> Double
  ) throws {
    // So small that hardly any (leaky) ReLU changes sides in between.
    let size = 2e-7
    for layout in stages.flatMap({ [$0.weight, $0.bias] }) {
      let gradient = try #require(step.gradients[layout.name])
      var flat = [Float](repeating: 0, count: parameters.count)
      layout.place(gradient.values, into: &flat)
      let largest = try #require(layout.range.max { abs(flat[$0]) < abs(flat[$1]) })
      let some = (0..<5).map { layout.offset + $0 * 7919 % layout.count }
      // A gradient may cancel: real and generated images pull at the last bias with equal strength under hinge.
      let scale = max(Double(abs(flat[largest])), 1e-3)
      for place in [largest] + some {
        var (above, below) = (parameters, parameters)
        above[place] += size
        below[place] -= size
        let difference = (loss(above) - loss(below)) / (2 * size)
        #expect(abs(Double(flat[place]) - difference) < 1e-4 * scale, "\(layout.name)")
      }
    }
  }

  @Test(
    "The discriminator's gradient is that of its loss and of the penalty ½kγ·E‖∇ₓD‖²",
    arguments: TrainingPlan.Loss.allCases, TrainingPlan.Penalty.allCases)
  func discriminator(loss: TrainingPlan.Loss, penalty: TrainingPlan.Penalty) throws {
    let step = try Step(Self.plan(loss, penalty))
    let fakes = step.fakes(step.generatorBefore)
    let weight = penalty == .r1 ? step.plan.penaltyWeight * Double(step.plan.penaltyEvery) : 0
    let before = step.discriminatorBefore
    try check(step.discriminatorStages, step, at: before) {
      step.discriminatorLoss($0, fakes: fakes)
        + (weight == 0 ? 0 : weight * step.penalty($0))
    }
    let expected = [
      step.discriminatorLoss(before, fakes: fakes), step.generatorLoss(step.generatorBefore),
      penalty == .r1 ? step.penalty(before) : 0,
    ]
    for (value, wanted) in zip(step.report, expected) {
      #expect(abs(value - wanted) <= 1e-5 * abs(wanted))
    }
  }

  @Test(
    "The generator's gradient is that of its loss through the updated discriminator",
    arguments: TrainingPlan.Loss.allCases, TrainingPlan.Activation.allCases)
  func generator(loss: TrainingPlan.Loss, activation: TrainingPlan.Activation) throws {
    var plan = Self.plan(loss, .r1)
    plan.generatorActivation = activation
    let step = try Step(plan)
    try check(step.generatorStages, step, at: step.generatorBefore) { step.generatorLoss($0) }
  }
}
