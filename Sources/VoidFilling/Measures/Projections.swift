import Distributions

/// Projections of vectors onto random directions that are always the same.
struct Projections: Sendable {
  /// Numbers in a vector.
  let dimension: Int
  /// Unit vectors, one after another.
  private let directions: [Double]

  /// How many directions there are.
  var count: Int { directions.count / dimension }

  /// Uniform directions from a fixed stream.
  init(count: Int, dimension: Int) {
    var stream = PhiloxStream(seed: 0, purpose: .directions)
    var draws = [Double](repeating: 0, count: count * dimension)
    var span = draws.mutableSpan
    Normal.standard.fill(&span, using: &stream)
    for start in stride(from: 0, to: draws.count, by: dimension) {
      let norm = Array(draws[start..<start + dimension]).norm
      for index in start..<start + dimension { draws[index] /= norm }
    }
    self.dimension = dimension
    directions = draws
  }

  /// The directions of ``SlicedWasserstein``.
  static func standard(_ dimension: Int) -> Projections {
    Projections(count: 512, dimension: dimension)
  }

  /// One direction.
  func direction(_ index: Int) -> [Double] {
    Array(directions[index * dimension..<(index + 1) * dimension])
  }

  /// The projections of all rows onto one direction, in the order of the rows.
  func values(of features: Features, onto index: Int) -> [Double] {
    precondition(
      features.dimension == dimension, "\(features.dimension) and \(dimension) features")
    var values = [Double](repeating: 0, count: features.count)
    var span = values.mutableSpan
    Rows.products(of: features.values.span, with: direction(index).span, into: &span)
    return values
  }

  /// The projections onto each direction in ascending order.
  func sorted(_ features: Features, tasks: Int) async throws -> [[Double]] {
    try await mapDirections(tasks: tasks) { values(of: features, onto: $0).sortedNumbers() }
  }

  /// What `body` returns for each direction, in their order.
  func mapDirections<Result: Sendable>(
    tasks: Int, _ body: @escaping @Sendable (_ direction: Int) -> Result
  ) async throws -> [Result] {
    let parts = try await mapBlocks(count: (count + Self.block - 1) / Self.block, tasks: tasks) {
      block in
      (block * Self.block..<min((block + 1) * Self.block, count)).map(body)
    }
    return Array(parts.joined())
  }

  /// Directions of a block of work.
  private static let block = 8
}
