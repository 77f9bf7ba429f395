import Distributions
import Testing

private let names = InterpolationCatalog.entries.map { $0.name }
private let priors =
  PriorCatalog.representatives + ["normal(mean=1,sd=2)", "uniform(lower=2,upper=5)"]
private let positions = [0, 0.1, 1.0 / 3, 0.5, 0.7, 1, -0.25, 1.5]

/// Pairs of draws.
private struct Pairs {
  let dimension: Int
  var starts: [Double]
  var ends: [Double]

  init(_ prior: any LatentPrior, count: Int) {
    dimension = prior.dimension
    var stream = PhiloxStream(seed: TestSeed.value, purpose: .pairs)
    starts = prior.sample(count: count, using: &stream)
    ends = prior.sample(count: count, using: &stream)
  }

  var count: Int { starts.count / dimension }

  /// The points of all paths by the batch, and the number of pairs without one; `guarding` as many numbers
  /// stand before and behind them.
  func points(
    _ path: some Interpolation, at positions: [Double], guarding: Int = 0
  ) -> (values: [Double], undefined: Int) {
    let size = starts.count * positions.count
    var values = [Double](repeating: 7, count: size + 2 * guarding)
    let undefined = unsafe values.withUnsafeMutableBufferPointer { buffer in
      var span = unsafe UnsafeMutableBufferPointer(
        rebasing: buffer[guarding..<guarding + size]
      ).mutableSpan
      return path.interpolate(
        starts: starts.span, ends: ends.span, dimension: dimension, positions: positions,
        into: &span)
    }
    return (values, undefined)
  }

  /// The points of each path, one after another; nil for a pair without one.
  func paths(_ path: some Interpolation, at positions: [Double]) -> [[[Double]]?] {
    (0..<count).map { pair in
      let row = pair * dimension..<(pair + 1) * dimension
      return try? path.points(from: Array(starts[row]), to: Array(ends[row]), at: positions)
    }
  }
}

@Suite struct BatchTests {
  @Test(
    "a batch has the points of each path, and counts the pairs without one", arguments: names,
    priors
  )
  func agreement(name: String, text: String) throws {
    for (dimension, count) in [(1, 70), (2, 600), (7, 40), (8, 40), (9, 40), (100, 20), (1000, 3)] {
      guard let prior = try? PriorCatalog.make(text, dimension: dimension),
        let path = try? InterpolationCatalog.make(name, prior: prior)
      else { continue }
      check(path, Pairs(prior, count: count))
    }
  }

  @Test("so it has for ends where paths are undefined or need logarithms", arguments: names)
  func rareEnds(name: String) throws {
    let tiny = 1e-200, huge = 1.5e308
    let ends = [
      [1.0, 2, 3], [-2, -4, -6], [0, 0, 0], [-0.0, 1, -0.0], [.nan, 1, 1], [1, .infinity, 1],
      [tiny, 2 * tiny, tiny], [huge, -huge, huge], [40, -45, 1], [-1, -2, -3.0000001],
      [1, 2, 3.000_000_000_1], [-1, -2, -3.000_000_000_1],
    ]
    for text in ["normal", "uniform", "cauchy", "subspace(active=2)", "student-t"] {
      let prior = try PriorCatalog.make(text, dimension: 3)
      guard let path = try? InterpolationCatalog.make(name, prior: prior) else { continue }
      var pairs = Pairs(prior, count: 0)
      for start in ends {
        for end in ends {
          pairs.starts += start
          pairs.ends += end
        }
      }
      check(path, pairs)
    }
    var far = Pairs(IndependentPrior(Normal.standard, dimension: 3), count: 5)
    far.starts[1] = -40
    let path = try InterpolationCatalog.make(
      name, prior: IndependentPrior(Normal.standard, dimension: 3))
    let positions = [-30, 1e6, 0.5]
    check(path, far, at: positions)
    #expect(far.points(path, at: []).values.isEmpty)
  }

  @Test("antiparallel ends take the half circle that was asked for")
  func halfCircles() throws {
    var pairs = Pairs(IndependentPrior(Normal.standard, dimension: 2), count: 9)
    (pairs.starts[4], pairs.starts[5]) = (1, 2)
    (pairs.ends[4], pairs.ends[5]) = (-2, -4)
    check(SphericalInterpolation(perpendicular: [1, 0]), pairs)
    check(SphericalInterpolation(), pairs)
    #expect(pairs.points(SphericalInterpolation(), at: [0.5]).undefined == 1)
  }

  @Test(
    "every instruction set gives the same bits, and nothing beside them is written",
    arguments: names)
  func instructionSets(name: String) throws {
    for text in ["normal", "uniform", "cauchy", "sphere"] {
      for dimension in [1, 2, 3, 7, 8, 9, 15, 16, 17, 100, 1000] {
        let prior = try PriorCatalog.make(text, dimension: dimension)
        guard let path = try? InterpolationCatalog.make(name, prior: prior) else { continue }
        let pairs = Pairs(prior, count: dimension < 10 ? 1030 / dimension : 19)
        func bits() -> [UInt64] {
          pairs.points(path, at: positions, guarding: 32).values.map { $0.bitPattern }
        }
        let expected = InstructionSet.$forced.withValue(.baseline) { bits() }
        for set in InstructionSet.available {
          let values = InstructionSet.$forced.withValue(set) { bits() }
          #expect(values == expected, "\(set), \(text), \(dimension)")
        }
        let guards = Set(expected.prefix(32) + expected.suffix(32))
        #expect(guards == [Double(7).bitPattern])
      }
    }
  }

  /// Batch and paths agree to rounding of the largest of ends and points, both ends to the bit.
  private func check(
    _ path: some Interpolation, _ pairs: Pairs, at positions: [Double] = positions
  ) {
    let (values, undefined) = pairs.points(path, at: positions)
    let expected = pairs.paths(path, at: positions), dimension = pairs.dimension
    let missing = expected.filter { $0 == nil }.count
    #expect(undefined == missing)
    for (pair, rows) in expected.enumerated() {
      let ends =
        pairs.starts[pair * dimension..<(pair + 1) * dimension]
        + pairs.ends[pair * dimension..<(pair + 1) * dimension]
      let size = ends.reduce(0) { max($0, abs($1)) }
      for (k, position) in positions.enumerated() {
        let first = (pair * positions.count + k) * dimension
        let batch = Array(values[first..<first + dimension])
        guard let rows else {
          let isMissing = batch.allSatisfy { $0.isNaN }
          #expect(isMissing, "pair \(pair): \(batch)")
          continue
        }
        let exact = rows[k], size = exact.reduce(size) { max($0, abs($1)) }
        if position == 0 || position == 1 {
          let isExact = zip(batch, exact).allSatisfy { $0.bitPattern == $1.bitPattern }
          #expect(isExact, "pair \(pair): \(batch) and not \(exact)")
        }
        let isClose = zip(batch, exact).allSatisfy {
          $0 == $1 || abs($0 - $1) <= 1e-14 * size || $0.isNaN && $1.isNaN
        }
        #expect(isClose, "pair \(pair) at \(position): \(batch) and not \(exact)")
      }
    }
  }
}
