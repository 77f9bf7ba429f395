/// Adam with bias correction, as PyTorch's: all parameters in one loop.
///
/// m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², x ← x − α/(1 − β₁ᵗ)·m/(√v/√(1 − β₂ᵗ) + ε) with ε = 10⁻⁸.
/// Source: Kingma & Ba, *Adam: a method for stochastic optimization*, arXiv:1412.6980.
package final class Adam {
  /// The decaying means of the gradient and of its square, laid out as the parameters.
  package let firstMoment, secondMoment: Buffer
  private let arena: Arena
  private let rate, firstDecay, secondDecay: Double
  private let elementwise: Elementwise

  /// - Parameters:
  ///   - count: how many parameters there are.
  ///   - rate: α, the step size.
  ///   - firstDecay: β₁, the decay of the mean gradient.
  ///   - secondDecay: β₂, the decay of the mean squared gradient.
  package init(
    count: Int, rate: Double, firstDecay: Double, secondDecay: Double, workers: Workers
  ) {
    arena = Arena(byteCount: 2 * Arena.size(count))
    firstMoment = arena.buffer(count)
    secondMoment = arena.buffer(count)
    (self.rate, self.firstDecay, self.secondDecay) = (rate, firstDecay, secondDecay)
    elementwise = Elementwise(workers: workers)
  }

  /// As a plan says.
  package convenience init(count: Int, plan: TrainingPlan, workers: Workers) {
    self.init(
      count: count, rate: plan.learningRate, firstDecay: plan.firstDecay,
      secondDecay: plan.secondDecay, workers: workers)
  }

  /// Moves parameters against their gradient.
  ///
  /// - Parameter step: how many updates there were before this one.
  package func update(_ parameters: Buffer, gradient: Buffer, step: Int) {
    elementwise.adam(
      AdamRule(
        rate: rate, firstDecay: firstDecay, secondDecay: secondDecay, update: step + 1),
      gradient: gradient, parameters: parameters, first: firstMoment, second: secondMoment)
  }
}
