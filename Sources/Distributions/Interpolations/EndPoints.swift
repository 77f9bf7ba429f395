/// The two ends of a path, checked, and returned exactly at positions 0 and 1.
struct EndPoints: Sendable {
  let start: [Double]
  let end: [Double]

  /// - Throws: `DistributionError` unless both have the same length and finite coordinates.
  init(_ start: Span<Double>, _ end: Span<Double>) throws(DistributionError) {
    guard start.count == end.count else {
      throw .dimension(name: "end", actual: end.count, expected: start.count)
    }
    for index in start.indices where !(start[index].isFinite && end[index].isFinite) {
      throw .undefinedPath(reason: "coordinate \(index) of an end point is not finite")
    }
    self.start = start.array
    self.end = end.array
  }

  /// Writes the end that `position` names; false where it names none.
  func write(at position: Double, into output: inout MutableSpan<Double>) -> Bool {
    if position == 0 {
      for index in start.indices { output[index] = start[index] }
    } else if position == 1 {
      for index in end.indices { output[index] = end[index] }
    } else {
      return false
    }
    return true
  }
}

extension Span where Element == Double {
  /// A copy as an array.
  var array: [Double] {
    var copy = [Double]()
    copy.reserveCapacity(count)
    for index in indices { copy.append(self[index]) }
    return copy
  }
}
