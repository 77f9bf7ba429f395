import Testing
import Trainer

/// A compiled network against the reference network, one image at a time.
@Suite struct CompiledNetworkTests {
  /// Plans, and the largest errors that their kernels may leave: relative to a tensor's largest entry, or to its norm
  /// in bfloat16, whose rounding moves some numbers past the kink of a ReLU.
  static let cases: [(TrainingPlan, Double)] = [
    (.tiny(size: 28, channels: 1), 1e-5), (.tiny(size: 32, channels: 3), 1e-5),
    (.tiny(size: 64, channels: 1), 1e-5), (.wide(winograd: false), 1e-5),
    (.tanh(.tiny(size: 32, channels: 3)), 1e-5), (.tanh(.wide(winograd: true)), 2e-4),
    (.wide(winograd: true), 2e-4), (.wide(winograd: false, precision: .bfloat16), 0.1),
  ]

  /// Both forms of one network with parameters and a batch of inputs.
  private struct Pair {
    let compiled: CompiledNetwork
    let reference: ReferenceNetwork
    let parameters: [Double]
    let inputs: [[Double]]

    init(_ network: Network, plan: TrainingPlan, images: Int = 3) throws {
      compiled = try CompiledNetwork(
        network, capacity: images, use: .tangents(images: images),
        kernels: KernelChoice(
          networks: [network], plan: plan, workers: Workers(tasks: 2), halves: .emulated))
      reference = try ReferenceNetwork(network)
      var numbers = RandomNumbers(seed: 5)
      var drawn = try network.initialParameters(.variancePreserving, seed: 3, firstBlock: 0)
      for stage in compiled.stages {
        stage.bias.place(numbers.floats(stage.bias.count, scale: 0.1), into: &drawn)
      }
      parameters = drawn.map { Double($0) }
      let values = numbers.floats(images * network.input.count)
      compiled.parameters.assign(drawn)
      compiled.use(parameters: compiled.parameters)
      compiled.activations[0].put(values)
      inputs = compiled.activations[0].numbers.map { Double($0) }.parts(images)
    }
  }

  private static func networks(_ plan: TrainingPlan) throws -> [Network] {
    [try plan.generator(), try plan.discriminator()]
  }

  @Test("Outputs, gradients and tangents are the reference's", arguments: cases)
  func passes(plan: TrainingPlan, tolerance: Double) throws {
    for network in try Self.networks(plan) {
      let pair = try Pair(network, plan: plan)
      let (compiled, count) = (pair.compiled, pair.inputs.count)
      let difference = plan.precision == .float32 ? relativeDifference : relativeNorm
      var numbers = RandomNumbers(seed: 6)
      let signals = numbers.floats(compiled.activations[compiled.stages.count].count)
      let directions = numbers.floats(compiled.activations[0].count)

      compiled.forward(0..<count)
      compiled.signals[compiled.stages.count].put(signals)
      compiled.backward(0..<count, inputs: 0..<count)
      compiled.parameterGradient(0..<count)
      let outputs = compiled.activations[compiled.stages.count].values
      let gradients = (input: compiled.signals[0].numbers, parameters: compiled.gradient.values)
      compiled.tangents[0].put(directions)
      compiled.tangent(0..<count, throughOutput: true)
      let tangents = compiled.tangents[compiled.stages.count].values

      var expected = (outputs: [Double](), inputs: [Double](), tangents: [Double]())
      var sum = [Double](repeating: 0, count: pair.parameters.count)
      for (image, input) in pair.inputs.enumerated() {
        let signal = signals.map { Double($0) }.parts(count)[image]
        let direction = directions.map { Double($0) }.parts(count)[image]
        expected.outputs += pair.reference.forward(input, parameters: pair.parameters)
        let own = pair.reference.gradients(signal, input: input, parameters: pair.parameters)
        expected.inputs += own.input
        sum = zip(sum, own.parameters).map { $0 + $1 }
        expected.tangents += pair.reference.tangent(
          direction, input: input, parameters: pair.parameters)
      }
      #expect(difference(outputs, expected.outputs) < tolerance)
      #expect(difference(gradients.input, expected.inputs) < tolerance)
      #expect(difference(tangents, expected.tangents) < tolerance)
      for tensor in compiled.tensors {
        let actual = Array(gradients.parameters[tensor.range])
        #expect(difference(actual, Array(sum[tensor.range])) < tolerance, "\(tensor.name)")
      }
    }
  }

  @Test("A range of a batch gives what the images give alone")
  func ranges() throws {
    let plan = TrainingPlan.tiny()
    let pair = try Pair(plan.discriminator(), plan: plan)
    pair.compiled.forward(0..<3)
    let all = pair.compiled.activations[pair.compiled.stages.count].values
    pair.compiled.forward(1..<3)
    #expect(pair.compiled.activations[pair.compiled.stages.count].values == all)
  }

  @Test("Variance-preserving weights keep the variance of what passes through a wide generator")
  func variance() throws {
    var plan = TrainingPlan()
    plan.size = 32
    plan.width = 0.5
    let network = try plan.generator()
    let compiled = try CompiledNetwork(
      network, capacity: 16, use: .inference,
      kernels: KernelChoice(networks: [network], plan: plan, workers: Workers(tasks: 2)))
    compiled.parameters.assign(
      try network.initialParameters(.variancePreserving, seed: 1, firstBlock: 0))
    compiled.use(parameters: compiled.parameters)
    var numbers = RandomNumbers(seed: 2)
    compiled.activations[0].assign(numbers.floats(compiled.activations[0].count))
    compiled.forward(0..<16)
    // A ReLU of a variance-1 sum has mean square 1/2·2 = 1 under He's gain; borders of images see fewer taps.
    for activation in compiled.activations.dropFirst().dropLast() {
      let squares = activation.values.reduce(0) { $0 + Double($1) * Double($1) }
      let meanSquare = squares / Double(activation.count)
      #expect(meanSquare > 0.5 && meanSquare < 1.5)
    }
  }
}

/// The norm of the difference, divided by that of `expected`.
private func relativeNorm(_ actual: [Float], _ expected: [Double]) -> Double {
  let difference = zip(actual, expected).map { Double($0) - $1 }
  return (inner(difference, difference) / inner(expected, expected)).squareRoot()
}

extension TrainingPlan {
  /// A plan whose networks have a few channels.
  static func tiny(
    size: Int = 28, channels: Int = 1, precision: Precision = .float32
  ) -> TrainingPlan {
    var plan = TrainingPlan()
    plan.precision = precision
    plan.size = size
    plan.channels = channels
    plan.width = 0.04
    plan.latentDimension = 6
    plan.batch = 4
    plan.steps = 10
    return plan
  }
}

extension TrainingPlan {
  /// The same with tanh in the hidden layers of the generator.
  static func tanh(_ plan: TrainingPlan) -> TrainingPlan {
    var plan = plan
    plan.generatorActivation = .tanh
    return plan
  }

  /// A plan with a layer of enough channels for Winograd's transforms.
  static func wide(winograd: Bool, precision: Precision = .float32) -> TrainingPlan {
    var plan = tiny(size: 32, channels: 1, precision: precision)
    plan.width = 0.5
    plan.winograd = winograd
    return plan
  }
}

extension Buffer {
  /// Replaces all numbers, rounded where they are of bfloat16.
  func put(_ values: [Float]) {
    let arena = Arena(byteCount: Arena.size(count))
    let floats = arena.buffer(count)
    floats.assign(values)
    Elementwise(workers: Workers(tasks: 1)).convert(floats, into: self)
  }

  /// All numbers of either precision.
  var numbers: [Float] {
    let arena = Arena(byteCount: Arena.size(count))
    let floats = arena.buffer(count)
    Elementwise(workers: Workers(tasks: 1)).convert(self, into: floats)
    return floats.values
  }
}

extension [Double] {
  /// Equal parts, in order.
  func parts(_ count: Int) -> [[Double]] {
    let length = self.count / count
    return (0..<count).map { Array(self[$0 * length..<($0 + 1) * length]) }
  }
}
