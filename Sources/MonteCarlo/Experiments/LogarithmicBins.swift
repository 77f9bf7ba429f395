import Foundation

/// Bins of equal width in the logarithm.
struct LogarithmicBins: Sendable {
  private let low: Double
  private let step: Double
  /// How many.
  let count: Int

  /// `count` bins from `start` to `end`.
  ///
  /// - Precondition: 0 < start < end, and at least one bin.
  init(from start: Double, to end: Double, count: Int) {
    precondition(0 < start && start < end && count >= 1, "\(count) bins from \(start) to \(end)")
    low = log(start)
    step = (log(end) - log(start)) / Double(count)
    self.count = count
  }

  /// The lower end of bin `index`, and the upper end of the one before.
  func edge(_ index: Int) -> Double { exp(low + Double(index) * step) }

  /// The middle of a bin, by the logarithm.
  func middle(of index: Int) -> Double { exp(low + (Double(index) + 0.5) * step) }

  /// How many values lie in each bin; those outside are left out.
  func counts(of values: [Double]) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    for value in values where value > 0 {
      let index = ((log(value) - low) / step).rounded(.down)
      if index >= 0, index < Double(count) { counts[Int(index)] += 1 }
    }
    return counts
  }
}
