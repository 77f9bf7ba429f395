/// A decaying average of parameters: a ← d·a + (1 − d)·x after every step.
package final class RunningAverage {
  /// The average, laid out as the parameters.
  package let values: Buffer
  private let arena: Arena
  private let decay: Double
  private let workers: Workers

  /// The average of as many numbers as `parameters` has, all 0.
  package init(of parameters: Buffer, decay: Double, workers: Workers) {
    arena = Arena(byteCount: Arena.size(parameters.count))
    values = arena.buffer(parameters.count)
    self.decay = decay
    self.workers = workers
  }

  /// Moves the average towards parameters.
  package func update(from parameters: Buffer) {
    let (values, weight) = (values, Float(1 - decay))
    let part = Self.numbersPerBlock
    workers.forEach((values.count + part - 1) / part) { block in
      let range = block * part..<min((block + 1) * part, values.count)
      Pointwise.approach(values[range], parameters[range], weight: weight)
    }
  }

  private static let numbersPerBlock = 1 << 15
}
