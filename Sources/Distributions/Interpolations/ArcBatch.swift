import Foundation

extension Interpolation {
  /// Interpolates on arcs, the norms along them moving as `radius` says; nil for the arcs' own.
  func interpolateArcs(
    starts: Span<Double>, ends: Span<Double>, dimension: Int, positions: [Double],
    radius: SphericalCauchyLinearInterpolation.Radius? = nil,
    into output: inout MutableSpan<Double>
  ) -> Int {
    guard ArcBatch.covers(positions) else {
      return interpolatePairs(
        starts: starts, ends: ends, dimension: dimension, positions: positions, into: &output)
    }
    let kernels = PathKernels(dimension: dimension)
    var arcs = ArcBatch(positions: positions, kernels: kernels)
    var radii = radius.map { RadialBatch($0, positions: positions, plane: kernels.plane) }
    return interpolateChunks(
      starts: starts, ends: ends, positions: positions, into: &output, kernels: kernels
    ) { starts, ends, points, rare in
      let count = starts.count / dimension
      arcs.read(starts, ends, rare: &rare)
      radii?.read(arcs.numbers, count: count, rare: &rare)
      if let radii { arcs.scale(to: radii, count: count) }
      kernels.sums(
        starts, ends, weights: arcs.weights.values.span, count: positions.count, into: &points)
    }
  }
}

/// The weights of both ends on the arcs of a chunk of pairs.
struct ArcBatch {
  private let positions: [Double]
  private let kernels: PathKernels
  /// |x₁|², |x₂|², |u − v|² and |u + v|² of every pair, with the directions u and v.
  private(set) var numbers: PairNumbers
  /// The weights of start and end at every position.
  private(set) var weights: PairNumbers

  init(positions: [Double], kernels: PathKernels) {
    self.positions = positions
    self.kernels = kernels
    numbers = PairNumbers(planes: 4, of: kernels.plane)
    weights = PairNumbers(planes: 2 * positions.count, of: kernels.plane)
  }

  /// Whether the kernels' sines are as good as those of single paths: far positions turn the angle's rounding many
  /// times around.
  static func covers(_ positions: [Double]) -> Bool { positions.allSatisfy { abs($0) <= 4 } }

  /// Takes in the pairs of a chunk.
  mutating func read(_ starts: Span<Double>, _ ends: Span<Double>, rare: inout [Bool]) {
    numbers.fill { [kernels] in kernels.angles(starts, ends, into: &$0) }
    for pair in 0..<starts.count / kernels.dimension where !isOrdinary(pair) { rare[pair] = true }
    weights.fill { [kernels, numbers, positions] in
      kernels.arcs(numbers.values.span, positions: positions.span, into: &$0)
    }
  }

  /// Whether squares keep their digits and the directions are not nearly opposite, where errors grow.
  private func isOrdinary(_ pair: Int) -> Bool {
    let squares = 1e-280...1e280
    return squares.contains(numbers[0, pair]) && squares.contains(numbers[1, pair])
      && numbers[3, pair] >= 0.01
  }

  /// Gives every point but the ends the norm that `radii` has for it.
  mutating func scale(to radii: RadialBatch, count: Int) {
    for (k, position) in positions.enumerated() where position != 0 && position != 1 {
      for pair in 0..<count {
        let a = weights[2 * k, pair], b = weights[2 * k + 1, pair]
        // |au + bv|²; the arc's rounding must not reach the norm.
        let square =
          0.25 * ((a + b) * (a + b) * numbers[3, pair] + (a - b) * (a - b) * numbers[2, pair])
        let scale = radii.norms[k, pair] / square.squareRoot()
        weights[2 * k, pair] = a * (scale / radii.start[pair])
        weights[2 * k + 1, pair] = b * (scale / radii.end[pair])
      }
    }
  }
}

/// The norms along the paths of a chunk of pairs, straight in their Cauchy coordinates.
struct RadialBatch {
  private let law: (any Distribution)?
  private let positions: [Double]
  /// |x₁| of every pair.
  private(set) var start: [Double]
  /// |x₂| of every pair.
  private(set) var end: [Double]
  /// The norm at every position.
  private(set) var norms: PairNumbers
  private var first: [Double]
  private var last: [Double]
  private var coordinates: [Double]

  init(
    _ radius: SphericalCauchyLinearInterpolation.Radius, positions: [Double], plane: Int
  ) {
    law = if case .continuous(let law) = radius { law } else { nil }
    self.positions = positions
    start = Array(repeating: 1, count: plane)
    (end, first, last) = (start, start, start)
    norms = PairNumbers(planes: positions.count, of: plane)
    coordinates = start
  }

  /// Takes in the squared norms of a chunk.
  mutating func read(_ numbers: PairNumbers, count: Int, rare: inout [Bool]) {
    for pair in 0..<count {
      start[pair] = numbers[0, pair].squareRoot()
      end[pair] = numbers[1, pair].squareRoot()
    }
    guard let law else {
      for (k, position) in positions.enumerated() {
        for pair in 0..<count {
          norms[k, pair] = fma(position, end[pair] - start[pair], start[pair])
        }
      }
      return
    }
    map(count, by: law)
    for pair in 0..<count
    where !(max(abs(first[pair]), abs(last[pair])) <= CauchyTail.largest) { rare[pair] = true }
    for pair in 0..<count where start[pair] == end[pair] {
      for k in positions.indices { norms[k, pair] = start[pair] }
    }
  }

  private mutating func map(_ count: Int, by law: some Distribution) {
    let pairs = 0..<count
    first.withElements(pairs) { [start] in
      law.evaluateCauchyCoordinates(start.span.extracting(pairs), into: &$0)
    }
    last.withElements(pairs) { [end] in
      law.evaluateCauchyCoordinates(end.span.extracting(pairs), into: &$0)
    }
    for (k, position) in positions.enumerated() {
      for pair in pairs {
        coordinates[pair] = fma(1 - position, first[pair], position * last[pair])
      }
      let here = k * first.count..<k * first.count + count
      norms.fill { [coordinates] norms in
        norms.withElements(here) {
          law.evaluatePoints(
            atCauchyCoordinates: coordinates.span.extracting(pairs), into: &$0)
        }
      }
      for pair in pairs { norms[k, pair] = law.insideSupport(norms[k, pair]) }
    }
  }
}

extension [Double] {
  /// Hands the elements of `range` to `body`, as a span.
  mutating func withElements(_ range: Range<Int>, _ body: (inout MutableSpan<Double>) -> Void) {
    var span = mutableSpan
    span.withElements(range, body)
  }
}
