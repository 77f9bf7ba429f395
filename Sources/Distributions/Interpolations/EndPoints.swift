/// What every path asks of its end points.
enum EndPoints {
  /// Throws unless both have the same length and finite coordinates.
  static func check(_ start: Span<Double>, _ end: Span<Double>) throws(DistributionError) {
    guard start.count == end.count else {
      throw .dimension(name: "end", actual: end.count, expected: start.count)
    }
    for index in start.indices where !(start[index].isFinite && end[index].isFinite) {
      throw .undefinedPath(reason: "coordinate \(index) of an end point is not finite")
    }
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
