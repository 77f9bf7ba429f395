/// Vectors of one dimension, row-major.
struct VectorSample: Sendable {
  let values: [Double]
  let dimension: Int
  let count: Int

  /// Checks that the values are whole rows of numbers.
  init(
    _ name: String, _ values: [Double], dimension: Int, minimum: Int
  ) throws(MonteCarloError) {
    try Check.atLeast(1, "dimension", dimension)
    guard values.count % dimension == 0 else {
      throw .shape(
        name: name, count: values.count, requirement: "a multiple of the dimension \(dimension)")
    }
    count = values.count / dimension
    guard count >= minimum else {
      throw .tooFewValues(name: name, count: count, minimum: minimum)
    }
    for index in values.indices where !values[index].isFinite {
      throw .notANumber(name: name, index: index)
    }
    self.values = values
    self.dimension = dimension
  }

  /// |x − y|² of a row of this sample and a row of another.
  func squaredDistance(_ row: Int, _ other: VectorSample, _ otherRow: Int) -> Double {
    var sum = 0.0
    let a = row * dimension, b = otherRow * dimension
    for i in 0..<dimension {
      let gap = values[a + i] - other.values[b + i]
      sum += gap * gap
    }
    return sum
  }
}

/// Sums of a symmetric function over the pairs within and between two samples.
struct PairSums: Equatable {
  /// Over pairs i < j of the first sample.
  var first = 0.0
  /// Over pairs i < j of the second sample.
  var second = 0.0
  /// Over all pairs of one vector of each sample.
  var mixed = 0.0

  /// The sums of a function of |x − y|², with no memory beyond the samples.
  init(_ x: VectorSample, _ y: VectorSample, _ function: (Double) -> Double) {
    for i in 0..<x.count {
      for j in i + 1..<max(x.count, i + 1) { first += function(x.squaredDistance(i, x, j)) }
      for j in 0..<y.count { mixed += function(x.squaredDistance(i, y, j)) }
    }
    for i in 0..<y.count {
      for j in i + 1..<max(y.count, i + 1) { second += function(y.squaredDistance(i, y, j)) }
    }
  }

  init(first: Double, second: Double, mixed: Double) {
    self.first = first
    self.second = second
    self.mixed = mixed
  }
}
