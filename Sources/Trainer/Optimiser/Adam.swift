import Foundation

/// Adam with bias correction, as PyTorch's: all parameters in one loop.
///
/// m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², x ← x − α/(1 − β₁ᵗ)·m/(√v/√(1 − β₂ᵗ) + ε) with ε = 10⁻⁸.
/// Source: Kingma & Ba, *Adam: a method for stochastic optimization*, arXiv:1412.6980.
package final class Adam {
  /// The decaying means of the gradient and of its square, laid out as the parameters.
  package let firstMoment, secondMoment: Buffer
  private let arena: Arena
  private let rate, firstDecay, secondDecay: Double
  private let workers: Workers

  package init(count: Int, plan: TrainingPlan, workers: Workers) {
    arena = Arena(byteCount: 2 * Arena.size(count))
    firstMoment = arena.buffer(count)
    secondMoment = arena.buffer(count)
    rate = plan.learningRate
    firstDecay = plan.firstDecay
    secondDecay = plan.secondDecay
    self.workers = workers
  }

  /// Moves parameters against their gradient.
  ///
  /// - Parameter step: how many updates there were before this one.
  package func update(_ parameters: Buffer, gradient: Buffer, step: Int) {
    let (first, second) = (firstMoment, secondMoment)
    let power = Double(step + 1)
    let rule = AdamRule(
      firstDecay: Float(firstDecay), firstWeight: Float(1 - firstDecay),
      secondDecay: Float(secondDecay), secondWeight: Float(1 - secondDecay),
      rate: Float(rate / (1 - pow(firstDecay, power))),
      root: Float((1 - pow(secondDecay, power)).squareRoot()))
    let part = Self.numbersPerBlock
    workers.forEach((parameters.count + part - 1) / part) { block in
      let range = block * part..<min((block + 1) * part, parameters.count)
      rule.apply(
        parameters[range], gradient: gradient[range], first: first[range], second: second[range])
    }
  }

  private static let numbersPerBlock = 1 << 15
}

/// The scalars of one update.
private struct AdamRule: Sendable {
  let firstDecay, firstWeight, secondDecay, secondWeight: Float
  /// α/(1 − β₁ᵗ) and √(1 − β₂ᵗ).
  let rate, root: Float

  func apply(_ parameters: Buffer, gradient: Buffer, first: Buffer, second: Buffer) {
    for place in 0..<parameters.count {
      let g = unsafe gradient.floats[place]
      let m = unsafe first.floats[place] * firstDecay + g * firstWeight
      let v = unsafe second.floats[place] * secondDecay + g * g * secondWeight
      unsafe first.floats[place] = m
      unsafe second.floats[place] = v
      unsafe parameters.floats[place] -= rate * m / (v.squareRoot() / root + 1e-8)
    }
  }
}
