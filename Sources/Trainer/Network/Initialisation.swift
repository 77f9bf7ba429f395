import Distributions

extension Network {
  /// The parameters before the first step, laid out in one flat array; biases are 0.
  ///
  /// Every tensor has a random stream of its own and is drawn in PyTorch's order, so that weights do not depend on how
  /// they are stored.
  ///
  /// - Parameters:
  ///   - initialisation: how weights are drawn.
  ///   - seed: the training's seed.
  ///   - firstBlock: the block of the first tensor's stream; one network's tensors take consecutive blocks.
  package func initialParameters(
    _ initialisation: TrainingPlan.Initialisation, seed: UInt64, firstBlock: UInt32
  ) throws(TrainerError) -> [Float] {
    let (stages, count) = try stages()
    var parameters = [Float](repeating: 0, count: count)
    for (index, stage) in stages.enumerated() {
      var draws = [Double](repeating: 0, count: stage.weight.count)
      var stream = PhiloxStream(
        seed: seed, purpose: .weights, block: firstBlock + UInt32(index))
      var span = draws.mutableSpan
      Normal.standard.fill(&span, using: &stream)
      let deviation = stage.deviation(initialisation, isLast: index == stages.count - 1)
      stage.weight.place(draws.map { Float(deviation * $0) }, into: &parameters)
    }
    return parameters
  }
}

extension Stage {
  /// The standard deviation of the weights: √(2/(1 + slope²))/√fan-in, or 1/√fan-in in the last stage.
  fileprivate func deviation(
    _ initialisation: TrainingPlan.Initialisation, isLast: Bool
  ) -> Double {
    switch initialisation {
    case .normal: return 0.02
    case .variancePreserving:
      let slope = Double(slope)
      let gain = isLast ? 1 : (2 / (1 + slope * slope)).squareRoot()
      return gain / fanIn.squareRoot()
    }
  }
}
