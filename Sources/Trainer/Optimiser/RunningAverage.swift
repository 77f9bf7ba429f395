/// A decaying average of parameters: a ← d·a + (1 − d)·x after every step.
package final class RunningAverage {
  /// The average, laid out as the parameters.
  package let values: Buffer
  private let arena: Arena
  private let decay: Double
  private let elementwise: Elementwise

  /// The average of as many numbers as `parameters` has, all 0.
  package init(of parameters: Buffer, decay: Double, workers: Workers) {
    arena = Arena(byteCount: Arena.size(parameters.count))
    values = arena.buffer(parameters.count)
    self.decay = decay
    elementwise = Elementwise(workers: workers)
  }

  /// Moves the average towards parameters.
  package func update(from parameters: Buffer) { update(from: parameters, decay: decay) }

  /// Moves the average as one that begins with no step: after few of them it decays faster.
  ///
  /// The decay after t steps is (1 + t)/(10 + t), until it reaches the average's own.
  ///
  /// - Parameter step: t, how many updates there were before this one.
  package func update(from parameters: Buffer, step: Int) {
    update(from: parameters, decay: min(decay, Double(1 + step) / Double(10 + step)))
  }

  private func update(from parameters: Buffer, decay: Double) {
    elementwise.moveAverage(values, towards: parameters, weight: Float(1 - decay))
  }
}
