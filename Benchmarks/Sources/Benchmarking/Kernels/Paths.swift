import Distributions

extension Kernel {
  /// Each pair is read once and nine points are written.
  private static let streamed = Ceiling.memory(bytesPerValue: 8 + 16.0 / 9)

  static let linear = path("linear", ceiling: streamed) { _ in LinearInterpolation() }
  static let spherical = path("spherical", ceiling: streamed) { _ in SphericalInterpolation() }
  static let normalized = path("normalized", ceiling: streamed) { _ in
    try NormalizedInterpolation()
  }
  static let cauchyLinear = path(
    "cauchy-linear",
    // Both ends are mapped once for nine points, which are mapped back.
    ceiling: .operations([("map_g", 2.0 / 9), ("path_lines", 1), ("map_ginv", 1)])
  ) { try CauchyLinearInterpolation(prior: $0) }
  static let sphericalCauchyLinear = path("spherical-cauchy-linear", ceiling: streamed) {
    try SphericalCauchyLinearInterpolation(prior: $0)
  }

  /// Nine points between each of 2000 pairs of normal vectors of D = 100.
  private static func path<Path: Interpolation>(
    _ name: String, ceiling: Ceiling,
    _ make: @escaping @Sendable (any LatentPrior) throws -> Path
  ) -> Kernel {
    let dimension = 100
    let positions = (1...9).map { Double($0) / 10 }
    return Kernel(
      name, "2000 pairs × 9 positions × D = 100 of the path \(name)", count: 2000,
      valuesPerCount: Double(positions.count * dimension), ceiling: ceiling
    ) { count in
      let prior = IndependentPrior(Normal.standard, dimension: dimension)
      let path = try make(prior)
      let starts = Storage(sample(of: Normal.standard, count: count * dimension))
      let ends = Storage(sample(of: Normal.standard, count: count * dimension, block: 1))
      let output = Storage(count: count * positions.count * dimension)
      return { tasks in
        try await inParts(of: count, tasks: tasks) { _, pairs in
          let rows = pairs.lowerBound * dimension..<pairs.upperBound * dimension
          let points = rows.lowerBound * positions.count..<rows.upperBound * positions.count
          starts.read(rows) { starts in
            ends.read(rows) { ends in
              output.write(points) {
                _ = path.interpolate(
                  starts: starts, ends: ends, dimension: dimension, positions: positions,
                  into: &$0)
              }
            }
          }
        }
      }
    }
  }
}
