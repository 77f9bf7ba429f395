import TensorKernels

/// The passes over flat arrays that no convolution can take along, in blocks of fixed size.
package struct Elementwise: Sendable {
  private let kernels: TensorKernelTable
  private let workers: Workers

  package init(workers: Workers, kernels: TensorKernelTable = .current) {
    self.workers = workers
    self.kernels = kernels
  }

  /// Numbers of a block: what two of them take fits in the cache near the core.
  private static let block = 16384

  /// The epilogue for rows of sums, 32-bit numbers; `output` has either precision and may be `sums`.
  package func finish(
    rows: Int, columns: Int, _ sums: Buffer, into output: Buffer, epilogue: Epilogue
  ) {
    precondition(
      sums.count >= rows * columns && output.count >= rows * columns,
      "\(rows) × \(columns) in \(sums.count) and \(output.count) numbers")
    let kernels = kernels
    blocks(rows, of: max(1, Self.block / max(1, columns))) { first, count in
      let at = first * columns, bias = unsafe epilogue.bias?.floats
      switch output.precision {
      case .float32:
        unsafe kernels.functions.finish(
          count, columns, sums.floats + at, columns, output.floats + at, columns, bias,
          epilogue.slope, epilogue.mask.map { unsafe $0.floats + at }, epilogue.maskSlope)
      case .bfloat16:
        unsafe kernels.functions.finish_halves(
          count, columns, sums.floats + at, columns, output.halves + at, columns, bias,
          epilogue.slope, epilogue.mask.map { unsafe $0.halves + at }, epilogue.maskSlope)
      }
    }
  }

  /// y ← scales[i]·x + factor·t for each row i of `columns` numbers, all of one precision; y may be x or t.
  package func combine(
    rows: Int, columns: Int, scales: Buffer, _ x: Buffer, factor: Float, _ t: Buffer?,
    into y: Buffer
  ) {
    precondition(
      x.count >= rows * columns && y.count >= rows * columns && scales.count >= rows
        && t.map { $0.count >= rows * columns } ?? true, "\(rows) × \(columns) do not fit")
    let kernels = kernels
    workers.forEach(rows) { row in
      let at = row * columns
      switch x.precision {
      case .float32:
        unsafe kernels.functions.combine_rows(
          1, columns, scales.floats + row, x.floats + at, factor, t.map { unsafe $0.floats + at },
          y.floats + at)
      case .bfloat16:
        unsafe kernels.functions.combine_halves(
          1, columns, scales.floats + row, x.halves + at, factor, t.map { unsafe $0.halves + at },
          y.halves + at)
      }
    }
  }

  /// tanh of 32-bit numbers, within 2 ulp; `y` may be `x`.
  package func tanh(_ x: Buffer, into y: Buffer) {
    sameCount(x, y)
    each(x.count) { unsafe $0.tanh_forward($2, x.floats + $1, y.floats + $1) }
  }

  /// gradient·(1 − y²), where `y` is what ``tanh(_:into:)`` gave; `output` may be either.
  package func tanhGradient(_ y: Buffer, _ gradient: Buffer, into output: Buffer) {
    sameCount(y, gradient)
    sameCount(y, output)
    each(y.count) {
      unsafe $0.tanh_backward($2, y.floats + $1, gradient.floats + $1, output.floats + $1)
    }
  }

  /// One update of `parameters` and of both moments, as PyTorch's `Adam` without weight decay computes it.
  ///
  /// m ← m + (1 − β₁)(g − m), v ← β₂v + (1 − β₂)g², p ← p − η/(1 − β₁ᵗ) · m / (√v/√(1 − β₂ᵗ) + ε).
  package func adam(
    _ rule: AdamRule, gradient: Buffer, parameters: Buffer, first: Buffer, second: Buffer
  ) {
    for buffer in [parameters, first, second] { sameCount(gradient, buffer) }
    each(gradient.count) {
      var native = rule.native
      unsafe $0.adam(
        $2, &native, gradient.floats + $1, parameters.floats + $1, first.floats + $1,
        second.floats + $1)
    }
  }

  /// average ← average + weight·(x − average).
  package func moveAverage(_ average: Buffer, towards x: Buffer, weight: Float) {
    sameCount(x, average)
    each(x.count) { unsafe $0.move_average($2, weight, x.floats + $1, average.floats + $1) }
  }

  /// Pixels v as v / 127.5 − 1, 32-bit numbers.
  package func pixels(_ values: Span<UInt8>, into output: Buffer) {
    precondition(values.count == output.count, "\(values.count) pixels for \(output.count)")
    unsafe values.withUnsafeBufferPointer { values in
      guard let from = values.baseAddress else { return }
      unsafe kernels.functions.pixels_to_floats(values.count, from, output.floats)
    }
  }

  /// The same numbers in the precision of `output`: rounded to the nearest, ties to even, or exact.
  package func convert(_ x: Buffer, into output: Buffer) {
    sameCount(x, output)
    switch (x.precision, output.precision) {
    case (.float32, .bfloat16):
      each(x.count) { unsafe $0.to_halves($2, x.floats + $1, output.halves + $1) }
    case (.bfloat16, .float32):
      each(x.count) { unsafe $0.from_halves($2, x.halves + $1, output.floats + $1) }
    default:
      unsafe output.address.copyMemory(from: x.address, byteCount: x.count * x.precision.bytes)
    }
  }

  private func sameCount(_ x: Buffer, _ y: Buffer) {
    precondition(x.count == y.count, "\(x.count) and \(y.count) numbers")
  }

  /// Calls `body` with the first of 0..<total and the count of each block.
  private func blocks(_ total: Int, of size: Int, _ body: @Sendable (Int, Int) -> Void) {
    workers.forEach((total + size - 1) / size) { block in
      body(block * size, min(size, total - block * size))
    }
  }

  /// Calls `body` with the kernels, and the first and the count of each block.
  private func each(_ total: Int, _ body: @Sendable (tk_kernels, Int, Int) -> Void) {
    let kernels = kernels
    blocks(total, of: Self.block) { unsafe body(kernels.functions, $0, $1) }
  }
}

/// The numbers of one update by Adam.
package struct AdamRule: Sendable {
  /// η, the learning rate.
  package let rate: Double
  /// β₁ and β₂, the decay of the moments.
  package let firstDecay, secondDecay: Double
  /// ε, added to the root of the second moment.
  package let epsilon: Double
  /// t, the number of this update, from 1 on.
  package let update: Int

  package init(
    rate: Double, firstDecay: Double, secondDecay: Double, epsilon: Double = 1e-8, update: Int
  ) {
    precondition(update >= 1, "update \(update), but they count from 1")
    self.rate = rate
    self.firstDecay = firstDecay
    self.secondDecay = secondDecay
    self.epsilon = epsilon
    self.update = update
  }

  /// 1 − βᵗ, by squaring: the same bits on every system.
  private func correction(_ decay: Double) -> Double {
    var (power, factor, left) = (1.0, decay, update)
    while left > 0 {
      if left % 2 == 1 { power *= factor }
      factor *= factor
      left /= 2
    }
    return 1 - power
  }

  var native: tk_adam {
    tk_adam(
      first_weight: Float(1 - firstDecay), second_decay: Float(secondDecay),
      second_weight: Float(1 - secondDecay), step: Float(rate / correction(firstDecay)),
      root: Float(correction(secondDecay).squareRoot()), epsilon: Float(epsilon))
  }
}
