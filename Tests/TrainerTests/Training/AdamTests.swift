import Testing
import Trainer

@Suite struct AdamTests {
  /// PyTorch's formula in double precision.
  private struct Expected {
    var parameters, first, second: [Double]

    mutating func update(_ gradient: [Double], step: Int, _ plan: TrainingPlan) {
      var (firstPower, secondPower) = (1.0, 1.0)
      for _ in 0...step {
        firstPower *= plan.firstDecay
        secondPower *= plan.secondDecay
      }
      for (i, g) in gradient.enumerated() {
        first[i] = plan.firstDecay * first[i] + (1 - plan.firstDecay) * g
        second[i] = plan.secondDecay * second[i] + (1 - plan.secondDecay) * g * g
        let mean = first[i] / (1 - firstPower)
        let root = (second[i] / (1 - secondPower)).squareRoot()
        parameters[i] -= plan.learningRate * mean / (root + 1e-8)
      }
    }
  }

  @Test("Updates are those of the formula in double precision", arguments: [1, 2, 3])
  func updates(tasks: Int) {
    var plan = TrainingPlan()
    plan.learningRate = 0.01
    let count = 70_001
    var numbers = RandomNumbers(seed: 8)
    let start = numbers.floats(count)
    let arena = Arena(byteCount: 2 * Arena.size(count))
    let (parameters, gradient) = (arena.buffer(count), arena.buffer(count))
    parameters.assign(start)
    let zeros = [Double](repeating: 0, count: count)
    var expected = Expected(parameters: start.map { Double($0) }, first: zeros, second: zeros)
    let adam = Adam(count: count, plan: plan, workers: Workers(tasks: tasks))
    for step in 0..<5 {
      var values = numbers.floats(count, scale: step == 3 ? 1e-6 : 1)
      values[7] = 0
      gradient.assign(values)
      adam.update(parameters, gradient: gradient, step: step)
      expected.update(values.map { Double($0) }, step: step, plan)
    }
    #expect(relativeDifference(adam.firstMoment.values, expected.first) < 1e-6)
    #expect(relativeDifference(adam.secondMoment.values, expected.second) < 1e-6)
    let moved = zip(parameters.values, start).map { Double($0) - Double($1) }
    let wanted = zip(expected.parameters, start).map { $0 - Double($1) }
    #expect(relativeDifference(moved, wanted) < 1e-4)
    #expect(parameters.values[7] == start[7])
  }
}
