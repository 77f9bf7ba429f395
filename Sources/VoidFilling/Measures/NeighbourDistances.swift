/// The distances from each image of a set to its nearest others.
struct NeighbourDistances: Sendable, Equatable {
  /// How many others each image has here.
  let nearest: Int
  /// Squared distances, ascending, `nearest` for each image; infinite until they are found.
  private(set) var values: [Double]

  /// Of so many images, none found yet.
  init(count: Int, nearest: Int) {
    self.nearest = nearest
    values = [Double](repeating: .infinity, count: count * nearest)
  }

  /// Those of several parts of a set, one part after another.
  ///
  /// - Precondition: there is a part, and all have as many others.
  init(_ parts: [NeighbourDistances]) {
    nearest = parts[0].nearest
    values = parts.flatMap(\.values)
  }

  /// Takes the squared distances of the image at `line` from some columns, of which it may be one, `itself`.
  mutating func add(
    _ line: Int, _ columns: Range<Int>, _ squaredDistances: Span<Double>, itself: Int
  ) {
    let start = line * nearest
    var farthest = values[start + nearest - 1]
    for place in squaredDistances.indices
    where squaredDistances[place] < farthest && columns.lowerBound + place != itself {
      var slot = start + nearest - 1
      while slot > start && values[slot - 1] > squaredDistances[place] {
        values[slot] = values[slot - 1]
        slot -= 1
      }
      values[slot] = squaredDistances[place]
      farthest = values[start + nearest - 1]
    }
  }

  /// The squared distance from each image to its k-th nearest other.
  ///
  /// - Precondition: k is from 1 to ``nearest``.
  func squaredRadii(_ k: Int) -> [Double] {
    precondition((1...nearest).contains(k), "neighbour \(k) of \(nearest)")
    return stride(from: k - 1, to: values.count, by: nearest).map { values[$0] }
  }
}
