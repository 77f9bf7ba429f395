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
}
