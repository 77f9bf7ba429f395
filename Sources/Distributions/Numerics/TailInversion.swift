import Foundation

/// Inverts a tail of a law on the positive half line, by Newton's method in log r on the log tail.
///
/// The log tail is nearly linear in log r for power laws and concave for lighter ones, so Newton needs a
/// few steps from anywhere; a bracket with bisection guards each of them.
enum TailInversion {
  /// Where the tail's logarithm is `target`.
  ///
  /// - Parameters:
  ///   - target: the logarithm of the wanted tail; at most 0.
  ///   - end: the upper end of the support; may be infinite.
  ///   - start: a typical size of the law.
  ///   - increasing: true for a lower tail, false for an upper one.
  ///   - evaluate: log tail at r, and its derivative by log r.
  static func solve(
    _ target: Double, end: Double, start: Double, increasing: Bool,
    _ evaluate: (Double) -> (value: Double, slope: Double)
  ) -> Double {
    var low = 0.0, high = end, previous = Double.infinity
    var r = start < end ? start : end / 2
    for _ in 0..<200 {
      let (value, slope) = evaluate(r)
      let excess = value - target
      if excess == 0 || value.isNaN { return r }
      if (excess > 0) == increasing { high = r } else { low = r }
      let step = -excess / slope
      // Newton on a concave function overshoots from the flat side; a step is kept within e^±40.
      var next = r * exp(min(max(step, -40), 40))
      if abs(step) < 1e-9, abs(excess) < 1e-6, next > 0, next.isFinite {
        // Quadratic convergence: what is left is the rounding error of the tail itself. A small step
        // alone does not tell, since near the end of a bounded support the slope has no limit.
        return min(max(next, low), high)
      }
      // Far out the slope is a difference of huge logarithms and may be wrong: without clear progress, or
      // outside the bracket, the step is a bisection.
      let progress = abs(excess) <= 0.5 * previous
      previous = abs(excess)
      if !(progress && next > low && next < high) { next = middle(low, high) }
      if next <= low || next >= high { return high.isInfinite ? high : r }
      r = next
    }
    return r
  }

  /// A point between, geometric where the bracket spans more than a factor of four.
  private static func middle(_ low: Double, _ high: Double) -> Double {
    let floor = max(low, .leastNonzeroMagnitude), ceiling = min(high, .greatestFiniteMagnitude)
    return ceiling > 4 * floor
      ? floor.squareRoot() * ceiling.squareRoot() : low + (high - low) / 2
  }
}
