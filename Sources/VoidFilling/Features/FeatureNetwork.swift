import Trainer

/// A network with its parameters as a value, for images in any number.
struct FeatureNetwork: Sendable {
  private let network: Network
  private let output: Network.Shape
  private let parameters: [Float]
  private let tasks: Int

  /// - Parameter parameters: those of the network, or of a longer one that begins with it.
  /// - Throws: `TrainerError.shape` where layers do not fit.
  init(_ network: Network, parameters: [Float], tasks: Int) throws(TrainerError) {
    self.network = network
    self.tasks = tasks
    output = try network.shapes(for: network.input).last ?? network.input
    let count = try network.stages().parameterCount
    precondition(parameters.count >= count, "\(parameters.count) of \(count) parameters")
    self.parameters = Array(parameters.prefix(count))
  }

  /// Hands the outputs of images to `body`, a batch after the other.
  ///
  /// - Precondition: the numbers make whole images.
  func forEachBatch(of images: [Float], _ body: (_ outputs: [Float]) -> Void) {
    let width = network.input.count
    precondition(images.count % width == 0, "\(images.count) numbers make no images of \(width)")
    let compiled = compiled()
    let step = compiled.capacity * width
    for start in stride(from: 0, to: images.count, by: step) {
      body(compiled.outputs(of: Array(images[start..<min(start + step, images.count)])))
    }
  }

  /// The means of the output's channels over all positions, one row an image.
  ///
  /// - Precondition: the numbers make whole images.
  func channelMeans(of images: [Float]) -> [Double] {
    var means: [Double] = []
    forEachBatch(of: images) { outputs in
      let shape = self.output
      let positions = shape.height * shape.width
      var sums = [Double](repeating: 0, count: outputs.count / positions)
      for (place, output) in outputs.enumerated() {
        sums[place / shape.count * shape.channels + place % shape.channels] += Double(output)
      }
      means += sums.map { $0 / Double(positions) }
    }
    return means
  }

  /// Compiled for every call, so that calls may run side by side.
  private func compiled() -> CompiledNetwork {
    // The defaults of a training say batches of 64 and 32-bit numbers.
    guard
      let compiled = try? CompiledNetwork(inference: network, plan: TrainingPlan(), tasks: tasks)
    else { preconditionFailure("a network whose shapes fit cannot be compiled") }
    compiled.use(values: parameters)
    return compiled
  }
}
