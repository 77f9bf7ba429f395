import Images
import Trainer

/// The training of a network of attributes: sigmoid cross-entropy, Adam, and a running average of the parameters.
///
/// The average is less often wrong about new images than the last parameters are. The loss is the mean over a batch and
/// the attributes of log(1 + eˢ) − a·s, where s is a score and a is 1 where the attribute holds, else 0.
struct AttributeTraining {
  private let plan: AttributePlan
  private let images: ImageSet
  private let attributes: ImageAttributes
  private let network: CompiledNetwork
  private let adam: Adam
  private let average: RunningAverage
  private let order: ImageOrder
  private let elementwise: Elementwise

  /// A training before its first step.
  ///
  /// - Throws: `TrainerError` where the layers do not fit.
  init(
    _ plan: AttributePlan, images: ImageSet, attributes: ImageAttributes, tasks: Int
  ) throws(TrainerError) {
    (self.plan, self.images, self.attributes) = (plan, images, attributes)
    let workers = Workers(tasks: tasks)
    let network = try plan.network()
    self.network = try CompiledNetwork(
      network, capacity: AttributePlan.batch, use: .gradients,
      kernels: KernelChoice(networks: [network], plan: TrainingPlan(), workers: workers))
    self.network.use(
      values: try network.initialParameters(
        .variancePreserving, seed: plan.seed, firstBlock: Self.firstBlock))
    adam = Adam(
      count: self.network.parameters.count, rate: AttributePlan.rate, firstDecay: 0.9,
      secondDecay: 0.999, workers: workers)
    average = RunningAverage(
      of: self.network.parameters, decay: AttributePlan.decay, workers: workers)
    average.values.assign(self.network.parameters.values)
    order = ImageOrder(seed: plan.seed, count: plan.imageCount)
    elementwise = Elementwise(workers: workers)
  }

  /// The average of the parameters after all steps.
  ///
  /// - Parameter progress: told of the steps that are done, and of all.
  /// - Throws: `CancellationError`; `VoidFillingError.degenerate` where a loss is no finite number.
  func run(progress: (_ done: Int, _ total: Int) -> Void) throws -> [Float] {
    let all = 0..<AttributePlan.batch
    for step in 0..<plan.steps {
      try Task.checkCancellation()
      let batch = all.map { order.image(at: step * AttributePlan.batch + $0) }
      load(batch)
      network.forward(all)
      guard setSignals(for: batch).isFinite else {
        throw VoidFillingError.degenerate(
          what: "A network of attributes", reason: "its loss in step \(step) is no finite number")
      }
      network.backward(all)
      network.parameterGradient(all)
      adam.update(network.parameters, gradient: network.gradient, step: step)
      network.use(parameters: network.parameters)
      average.update(from: network.parameters, step: step)
      progress(step + 1, plan.steps)
    }
    return average.values.values
  }

  /// Puts images into the network's input.
  private func load(_ batch: [Int]) {
    let width = images.valuesPerImage
    for (place, image) in batch.enumerated() {
      elementwise.pixels(
        images.pixels.span.extracting(image * width..<(image + 1) * width),
        into: network.activations[0][place * width..<(place + 1) * width])
    }
  }

  /// Puts the gradient of the loss into the network's last signal; returns the loss.
  private func setSignals(for batch: [Int]) -> Double {
    guard let scores = network.activations.last?.values, let signal = network.signals.last else {
      return .nan
    }
    let (columns, count) = (attributes.names.count, Double(scores.count))
    var loss = 0.0
    let gradient = scores.enumerated().map { index, score in
      let target = attributes[batch[index / columns], index % columns] ? 1.0 : 0
      let term = LossTerm.softplus(Double(score))
      loss += (term.value - target * Double(score)) / count
      return Float((term.derivative - target) / count)
    }
    signal.assign(gradient)
    return loss
  }

  /// Far from the blocks that draw the networks of a training with the same seed.
  private static let firstBlock: UInt32 = 1 << 16
}
