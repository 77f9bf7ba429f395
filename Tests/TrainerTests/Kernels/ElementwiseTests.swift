import Foundation
import Testing
import Trainer

@Suite struct ElementwiseTests {
  private let memory = TestMemory()
  private let kernels = Elementwise(workers: Workers(tasks: 2))

  @Test("tanh is within 2 ulp, keeps signs and passes on what is no number")
  func tanhValues() {
    let values =
      numbers(40_000, seed: 1).enumerated().map { $1 * Float($0 % 11) }
      + (0..<20_000).map { Float(bitPattern: 0x3000_0000 + UInt32($0) * 14_000) }
    let y = memory.zeros(values.count)
    kernels.tanh(memory.buffer(values), into: y)
    let worst = zip(values, y.values).reduce(0.0) { worst, pair in
      let exact = Foundation.tanh(Double(pair.0))
      return max(worst, abs(Double(pair.1) - exact) / Double(Float(exact).ulp))
    }
    #expect(worst < 2)
    let tiny = Float.leastNonzeroMagnitude * 1000
    let special: [Float] = [-0.0, 0, .infinity, -.infinity, .nan, tiny, -tiny, 30]
    let z = memory.zeros(special.count)
    kernels.tanh(memory.buffer(special), into: z)
    #expect(
      z.values.map(\.bitPattern)
        == ([-0.0, 0, 1, -1, .nan, tiny, -tiny, 1] as [Float]).map(\.bitPattern))
  }

  @Test("The derivative of tanh comes from its value")
  func tanhDerivative() {
    let x = numbers(33, seed: 1), gradient = numbers(33, seed: 2)
    let y = memory.zeros(33), output = memory.zeros(33)
    kernels.tanh(memory.buffer(x), into: y)
    kernels.tanhGradient(y, memory.buffer(gradient), into: output)
    let expected = zip(x, gradient).map {
      let value = Foundation.tanh(Double($0))
      return Double($1) * (1 - value * value)
    }
    #expect(relativeError(output.values, expected) < 1e-6)
  }

  @Test("Adam follows its formula over several updates")
  func adam() {
    let count = 37
    let (parameters, first, second) = (
      memory.buffer(numbers(count, seed: 1)), memory.zeros(count), memory.zeros(count)
    )
    var (p, m, v) = (
      numbers(count, seed: 1).map { Double($0) }, [Double](repeating: 0, count: count),
      [Double](repeating: 0, count: count)
    )
    for update in 1...5 {
      let gradient = numbers(count, seed: UInt64(10 + update))
      kernels.adam(
        AdamRule(rate: 2e-4, firstDecay: 0.5, secondDecay: 0.999, update: update),
        gradient: memory.buffer(gradient), parameters: parameters, first: first, second: second)
      for i in 0..<count {
        let g = Double(gradient[i])
        m[i] = 0.5 * m[i] + 0.5 * g
        v[i] = 0.999 * v[i] + 0.001 * g * g
        let root = (v[i] / (1 - pow(0.999, Double(update)))).squareRoot()
        p[i] -= 2e-4 * m[i] / (1 - pow(0.5, Double(update))) / (root + 1e-8)
      }
    }
    #expect(relativeError(parameters.values, p) < 2e-7)
    #expect(relativeError(first.values, m) < 1e-6)
    #expect(relativeError(second.values, v) < 1e-6)
  }

  @Test(
    "Column sums are those of all rows of all matrices, weighted, of either precision",
    arguments: [(1, 1), (5, 3), (1000, 64), (7, 45)], [Precision.float32, .bfloat16])
  func columnSums(_ shape: (rows: Int, columns: Int), precision: Precision) {
    let (rows, columns) = shape, count = 3
    let floats = memory.buffer(numbers(count * rows * columns, seed: 1))
    let x = memory.zeros(count * rows * columns, precision)
    kernels.convert(floats, into: x)
    kernels.convert(x, into: floats)
    let weights: [Float] = [9, 0.5, -2, 1], result = memory.zeros(columns)
    let sums = BlockSums(capacity: count * columns, workers: Workers(tasks: 2))
    for isWeighted in [false, true] {
      sums.columnSums(
        x, count: count, weights: isWeighted ? memory.buffer(weights) : nil, first: 1, into: result)
      let values = floats.values
      let expected = (0..<columns).map { column in
        (0..<count * rows).reduce(0.0) { sum, row in
          sum + Double(values[row * columns + column])
            * (isWeighted ? Double(weights[1 + row / rows]) : 1)
        }
      }
      #expect(relativeError(result.values, expected) < 1e-6)
    }
  }

  @Test(
    "Rows are scaled and added to, in place too, in either precision", arguments: [1, 16, 45],
    [Precision.float32, .bfloat16])
  func combine(columns: Int, precision: Precision) {
    func rounded(_ seed: UInt64) -> (numbers: Buffer, values: [Float]) {
      let floats = memory.buffer(numbers(3 * columns, seed: seed))
      let result = memory.zeros(3 * columns, precision)
      kernels.convert(floats, into: result)
      kernels.convert(result, into: floats)
      return (result, floats.values)
    }
    let (y, x) = rounded(1), (t, tangents) = rounded(2)
    let scales: [Float] = [0.5, -2, 0]
    kernels.combine(
      rows: 3, columns: columns, scales: memory.buffer(scales), y, factor: 4, t, into: y)
    let expected = x.indices.map {
      Double(scales[$0 / columns]) * Double(x[$0]) + 4 * Double(tangents[$0])
    }
    let found = memory.zeros(3 * columns)
    kernels.convert(y, into: found)
    #expect(relativeError(found.values, expected) < (precision == .float32 ? 1e-6 : 1.0 / 256))
  }

  @Test("Sums of squares and moving averages are what they say", arguments: [0, 5, 16, 100])
  func small(count: Int) {
    let x = numbers(count, seed: 1), old = numbers(count, seed: 2), average = memory.buffer(old)
    let squares = x.reduce(0.0) { $0 + Double($1) * Double($1) }
    let sums = BlockSums(capacity: 1, workers: Workers(tasks: 1))
    #expect(abs(sums.sumOfSquares(memory.buffer(x)) - squares) <= 1e-14 * squares)
    kernels.moveAverage(average, towards: memory.buffer(x), weight: 0.25)
    let expected = zip(x, old).map { 0.25 * Double($0) + 0.75 * Double($1) }
    #expect(relativeError(average.values, expected) < 1e-6)
  }

  @Test("Pixels fill [−1, 1]")
  func pixels() {
    let values = (0...255).map { UInt8($0) }, output = memory.zeros(256)
    let span = values.span
    kernels.pixels(span, into: output)
    #expect(output.values == values.map { Float($0) / 127.5 - 1 })
    #expect(output.values.first == -1 && output.values.last == 1)
  }

  @Test("Halves are rounded to the nearest, ties to even, and come back exact")
  func halves() {
    let tie = Float(bitPattern: 0x3f80_8000), odd = Float(bitPattern: 0x3f81_8000)
    let tiny = Float.leastNonzeroMagnitude * 1000
    let values: [Float] =
      [1, tie, odd, tie.nextUp, -tie, .infinity, -.infinity, .nan, 0, -0.0, 3.4e38, tiny]
      + numbers(20, seed: 1)
    let halves = memory.zeros(values.count, .bfloat16), back = memory.zeros(values.count)
    kernels.convert(memory.buffer(values), into: halves)
    kernels.convert(halves, into: back)
    let result = back.values
    #expect(result.allSatisfy { $0.isNaN || $0.bitPattern & 0xffff == 0 })
    #expect(result[..<5] == [1, 1, 1.015625, 1.0078125, -1])
    #expect(result[5] == .infinity && result[6] == -.infinity && result[7].isNaN)
    #expect(result[10] == .infinity)
    for (value, rounded) in zip(values, result) where value.isFinite && rounded.isFinite {
      #expect(abs(value - rounded) <= abs(value) / 256 || abs(value) < 1e-37)
    }
    let again = memory.zeros(values.count, .bfloat16)
    kernels.convert(back, into: again)
    kernels.convert(again, into: back)
    #expect(back.values.map(\.bitPattern) == result.map(\.bitPattern))
  }
}
