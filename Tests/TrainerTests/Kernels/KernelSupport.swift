import Distributions
import Trainer

/// Buffers for a test, and the memory behind them.
final class TestMemory {
  private var arenas: [Arena] = []

  /// A buffer of these numbers.
  func buffer(_ values: [Float]) -> Buffer {
    let buffer = zeros(values.count)
    buffer.assign(values)
    return buffer
  }

  /// A buffer of zeros.
  func zeros(_ count: Int, _ precision: Precision = .float32) -> Buffer {
    let arena = Arena(byteCount: Arena.size(count, precision))
    arenas.append(arena)
    return arena.buffer(count, precision)
  }
}

/// Numbers in (−1, 1), the same for every run.
func numbers(_ count: Int, seed: UInt64) -> [Float] {
  var stream = PhiloxStream(seed: seed, purpose: .child)
  return (0..<count).map { _ in Float(2 * stream.uniform() - 1) }
}

/// The largest absolute difference over the largest absolute value of `expected`; NaN if any number is.
func relativeError(_ values: [Float], _ expected: [Double]) -> Double {
  precondition(values.count == expected.count)
  var (error, scale) = (0.0, 0.0)
  for (value, reference) in zip(values, expected) {
    if value.isNaN { return .nan }
    error = max(error, abs(Double(value) - reference))
    scale = max(scale, abs(reference))
  }
  return scale == 0 ? error : error / scale
}
