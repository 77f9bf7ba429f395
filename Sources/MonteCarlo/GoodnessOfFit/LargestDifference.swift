import Distributions

/// The supremum of a two-sample Kolmogorov–Smirnov test as a whole number: max |i·m − j·n|, with i and j values of
/// each sample up to a place, blocks of equal values complete.
struct LargestDifference {
  /// max |i·m − j·n|.
  private(set) var value = 0
  /// Whether values of the pooled sample repeat, as far as they were put in order.
  private(set) var hasTies = false
  private let n: Int
  private let m: Int

  /// The difference of two samples that are not empty and hold numbers.
  init(_ first: [Double], _ second: [Double]) {
    n = first.count
    m = second.count
    // For fewer values two sorts take less than filling the buckets' tables.
    if n + m <= 1 << 16 || max(n, m) > Int(UInt32.max) {
      walk(first.sortedNumbers()[...], second.sortedNumbers()[...], before: (0, 0))
    } else {
      searchBuckets(first, second)
    }
  }

  /// Counts in buckets, then looks inside those that can hold more than is seen between buckets.
  private mutating func searchBuckets(_ first: [Double], _ second: [Double]) {
    let buckets = Buckets(around: first, second)
    let a = buckets.counts(of: first), b = buckets.counts(of: second)
    var before = (i: 0, j: 0), bounds = [Int](repeating: 0, count: buckets.count + 1)
    for bucket in bounds.indices {
      let after = (i: before.i + Int(a[bucket]), j: before.j + Int(b[bucket]))
      value = max(value, abs(after.i * m - after.j * n))
      if a[bucket] > 0, b[bucket] > 0 {
        bounds[bucket] = max(after.i * m - before.j * n, after.j * n - before.i * m)
      }
      before = after
    }
    // The fullest bucket is looked at for ties alone: rounded data crowd there.
    let fullest = bounds.indices.max { a[$0] < a[$1] } ?? 0
    var marks = [UInt8](repeating: 0, count: buckets.count + 2)
    for bucket in bounds.indices where bounds[bucket] > value || bucket == fullest {
      marks[bucket] = 1
    }
    let x = buckets.selected(first.span, marks: marks).sortedNumbers()
    let y = buckets.selected(second.span, marks: marks).sortedNumbers()
    var start = (i: 0, j: 0)
    before = (0, 0)
    for bucket in bounds.indices {
      let size = (i: Int(a[bucket]), j: Int(b[bucket]))
      if marks[bucket] == 1 {
        walk(x[start.i..<start.i + size.i], y[start.j..<start.j + size.j], before: before)
        start = (start.i + size.i, start.j + size.j)
      }
      before = (before.i + size.i, before.j + size.j)
    }
  }

  /// Takes in the differences at ascending values, `before` of each sample lying below them.
  private mutating func walk(
    _ x: ArraySlice<Double>, _ y: ArraySlice<Double>, before: (i: Int, j: Int)
  ) {
    hasTies = hasTies || Self.repeats(x) || Self.repeats(y)
    var i = x.startIndex, j = y.startIndex
    let shift = (i: before.i - i, j: before.j - j)
    // Beyond the end of either part the difference moves one way, to what stands at the end of both.
    while i < x.endIndex, j < y.endIndex {
      let a = x[i], b = y[j]
      // Sums of comparisons, since which of the two is smaller cannot be predicted.
      i += a <= b ? 1 : 0
      j += b <= a ? 1 : 0
      if a == b {
        hasTies = true
        while i < x.endIndex, x[i] == a { i += 1 }
        while j < y.endIndex, y[j] == a { j += 1 }
      }
      // Inside a block of one sample's equal values the difference lies between those at its ends.
      value = max(value, abs((i + shift.i) * m - (j + shift.j) * n))
    }
  }

  private static func repeats(_ sorted: ArraySlice<Double>) -> Bool {
    zip(sorted, sorted.dropFirst()).contains { $0 == $1 }
  }
}

extension Buckets {
  /// Buckets for two samples of one law: by the quartiles of some of their values, spread over both.
  fileprivate init(around first: [Double], _ second: [Double]) {
    let some = [first, second].flatMap { values in
      stride(from: 0, to: values.count, by: max(1, values.count / 512)).map { values[$0] }
    }.sortedNumbers()
    let quartiles = [1, 2, 3].map { some[some.count * $0 / 4] }
    let centre = quartiles[1].isFinite ? quartiles[1] : 0
    self.init(
      count: Self.count(for: first.count + second.count), centre: centre,
      leftWidth: centre - quartiles[0], rightWidth: quartiles[2] - centre)
  }

  fileprivate func counts(of values: [Double]) -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: count + 2)
    var output = counts.mutableSpan
    add(values.span, to: &output)
    return counts
  }
}
