import Testing
import Trainer

/// A product with room around it: rows of `c` are followed by numbers that must stay.
private struct Case: CustomTestStringConvertible {
  let rows, columns, inner: Int
  let transposed, accumulate: Bool

  var testDescription: String { "\(rows) × \(inner) × \(columns) \(transposed) \(accumulate)" }

  static let all = [
    (0, 5, 4), (5, 0, 4), (3, 4, 0), (1, 1, 1), (1, 40, 1), (7, 1, 300), (13, 3, 17), (14, 32, 8),
    (15, 33, 9), (28, 16, 256), (29, 75, 257), (64, 12, 31), (85, 31, 600), (170, 47, 20),
    (6, 17, 5), (12, 8, 3), (130, 520, 10),
  ].flatMap { size in
    [(false, false), (true, false), (false, true), (true, true)].map {
      Case(
        rows: size.0, columns: size.1, inner: size.2, transposed: $0.0, accumulate: $0.1)
    }
  }

  var left: [Float] { numbers(rows * inner, seed: 1) }
  var right: [Float] { numbers(inner * columns, seed: 2) }
  var before: [Float] { numbers(rows * columns + 16, seed: 3) }

  func product(_ kernels: TensorKernelTable, tasks: Int) -> [Float] {
    let memory = TestMemory()
    let c = memory.buffer(before)
    MatrixProduct(workers: Workers(tasks: tasks), kernels: kernels).multiply(
      rows: rows, columns: columns, inner: inner, memory.buffer(left), transposed: transposed,
      memory.buffer(right), into: c, accumulate: accumulate)
    return c.values
  }
}

@Suite struct MatrixProductTests {
  @Test(
    "A product is the sum that it should be, and nothing behind it changes", arguments: Case.all)
  private func value(_ example: Case) {
    let (a, b, before) = (example.left, example.right, example.before)
    var expected = before.map { Double($0) }
    for i in 0..<example.rows {
      for j in 0..<example.columns {
        var sum = example.accumulate ? Double(before[i * example.columns + j]) : 0
        for l in 0..<example.inner {
          let at = example.transposed ? l * example.rows + i : i * example.inner + l
          sum += Double(a[at]) * Double(b[l * example.columns + j])
        }
        expected[i * example.columns + j] = sum
      }
    }
    let values = example.product(.current, tasks: 1)
    #expect(relativeError(values, expected) < 1e-6)
    let end = example.rows * example.columns
    #expect(values[end...] == before[end...])
  }

  @Test("Every instruction set and number of tasks gives the same bits", arguments: Case.all)
  private func bits(_ example: Case) {
    let expected = example.product(.current, tasks: 1).map(\.bitPattern)
    for set in TensorInstructionSet.available {
      let values = example.product(TensorKernelTable(set), tasks: 3)
      #expect(values.map(\.bitPattern) == expected, "\(set)")
    }
  }

  @Test("Each element is one chain of fused multiply-adds, in order")
  func chain() {
    let example = Case(rows: 20, columns: 40, inner: 700, transposed: false, accumulate: false)
    let (a, b) = (example.left, example.right), values = example.product(.current, tasks: 1)
    for (i, j) in [(0, 0), (19, 39), (7, 33), (13, 16)] {
      var sum: Float = 0
      for l in 0..<700 { sum.addProduct(a[i * 700 + l], b[l * 40 + j]) }
      #expect(values[i * 40 + j] == sum)
    }
  }

  @Test("An epilogue sees the column and the row of each sum")
  func epilogue() {
    let memory = TestMemory(), (rows, columns, inner) = (131, 600, 3)
    let a = numbers(rows * inner, seed: 1), b = numbers(inner * columns, seed: 2)
    let bias = numbers(columns, seed: 3), mask = numbers(rows * columns, seed: 4)
    let plain = memory.zeros(rows * columns), finished = memory.zeros(rows * columns)
    let product = MatrixProduct(workers: Workers(tasks: 2))
    for (c, epilogue) in [
      (plain, Epilogue.none),
      (
        finished,
        Epilogue(bias: memory.buffer(bias), slope: 0.2, mask: memory.buffer(mask), maskSlope: 0.5)
      ),
    ] {
      product.multiply(
        rows: rows, columns: columns, inner: inner, memory.buffer(a), memory.buffer(b), into: c,
        epilogue: epilogue)
    }
    let expected = plain.values.enumerated().map { index, sum in
      let x = sum + bias[index % columns], leaky = x < 0 ? x * 0.2 : x
      return mask[index] > 0 ? leaky : leaky * 0.5
    }
    #expect(finished.values == expected)
  }
}
