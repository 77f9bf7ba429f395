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
  package func update(from parameters: Buffer) {
    elementwise.moveAverage(values, towards: parameters, weight: Float(1 - decay))
  }
}
