import Distributions
import Trainer

/// Which images bootstrap resamples hold: as many as there are, drawn with repetition.
struct Resamples {
  private let count, resamples: Int
  private let seed: UInt64

  init(of count: Int, resamples: Int, seed: UInt64) {
    (self.count, self.resamples, self.seed) = (count, resamples, seed)
  }

  /// The mean of some values in each resample.
  func means(of values: [Double]) -> [Double] {
    (0..<resamples).map { resample in
      var sum = 0.0
      forEachDraw(of: resample) { sum += values[$0] }
      return sum / Double(count)
    }
  }

  /// The means of many lists of values, in 32-bit numbers: one product with the matrix of how often an image is drawn.
  func means(of lists: [[Double]], tasks: Int) -> [[Double]] {
    var draws = [Float](repeating: 0, count: resamples * count)
    for resample in 0..<resamples {
      forEachDraw(of: resample) { draws[resample * count + $0] += 1 }
    }
    let workers = Workers(tasks: tasks)
    var means: [[Double]] = []
    for start in stride(from: 0, to: lists.count, by: Self.part) {
      let part = lists[start..<min(start + Self.part, lists.count)]
      let columns = part.count
      var values = [Float](repeating: 0, count: count * columns)
      for (column, list) in part.enumerated() {
        for (row, value) in list.enumerated() { values[row * columns + column] = Float(value) }
      }
      let sums = FloatMatrix.product(
        draws, values, rows: resamples, inner: count, columns: columns, workers: workers)
      means += (0..<columns).map { column in
        (0..<resamples).map { Double(sums[$0 * columns + column]) / Double(count) }
      }
    }
    return means
  }

  /// Two draws a word of the stream.
  private func forEachDraw(of resample: Int, _ body: (_ image: Int) -> Void) {
    var stream = PhiloxStream(seed: seed, purpose: .resamples, block: UInt32(resample))
    let range = UInt64(count)
    var (word, isLow) = (UInt64(0), false)
    for _ in 0..<count {
      if !isLow { word = stream.next() }
      let bits = isLow ? word & 0xFFFF_FFFF : word >> 32
      isLow.toggle()
      // Thirty-two bits favour no place by more than 2⁻³² times the count.
      body(Int((bits * range) >> 32))
    }
  }

  private static let part = 512
}
