/// Sorts probabilities in linear time where they are spread evenly, as F(x) is under the law F.
enum BucketSort {
  /// The values in ascending order.
  ///
  /// - Parameter values: numbers in `0...1`.
  static func sorted(_ values: [Double]) -> [Double] {
    let count = values.count
    guard count > 1 else { return values }
    func bucket(_ value: Double) -> Int { min(Int(value * Double(count)), count - 1) }
    var starts = [Int](repeating: 0, count: count + 1)
    for value in values { starts[bucket(value) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var result = [Double](repeating: 0, count: count)
    for value in values {
      let index = bucket(value)
      result[next[index]] = value
      next[index] += 1
    }
    for index in 0..<count { sort(&result, starts[index]..<starts[index + 1]) }
    return result
  }

  /// Sorts one bucket; a crowded one, under a law that does not fit, in n log n.
  private static func sort(_ values: inout [Double], _ range: Range<Int>) {
    guard range.count > 1 else { return }
    if range.count > 32 {
      values[range].sort()
      return
    }
    for last in range.dropFirst() {
      let value = values[last]
      var hole = last
      while hole > range.lowerBound, values[hole - 1] > value {
        values[hole] = values[hole - 1]
        hole -= 1
      }
      values[hole] = value
    }
  }
}
