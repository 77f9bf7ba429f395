extension Interpolation {
  /// Interpolates pair by pair, through the path of each.
  func interpolatePairs(
    starts: Span<Double>, ends: Span<Double>, dimension: Int, positions: [Double],
    into output: inout MutableSpan<Double>
  ) -> Int {
    let stride = positions.count * dimension
    var point = [Double](repeating: 0, count: dimension)
    var undefined = 0
    for pair in 0..<starts.count / dimension {
      let rows = pair * dimension..<(pair + 1) * dimension
      let first = pair * stride
      do throws(DistributionError) {
        let path = try path(from: starts.extracting(rows), to: ends.extracting(rows))
        for (k, position) in positions.enumerated() {
          var span = point.mutableSpan
          path.point(at: position, into: &span)
          for i in 0..<dimension { output[first + k * dimension + i] = span[i] }
        }
      } catch {
        undefined += 1
        for index in first..<first + stride { output[index] = .nan }
      }
    }
    return undefined
  }

  /// Interpolates chunks of pairs by the kernels, and the few pairs that these are not made for by their paths.
  ///
  /// - Parameter write: writes the points of a chunk and marks the pairs of it that need their paths:
  ///   those that have none, and those whose numbers leave the range in which the kernels are accurate.
  /// - Returns: The number of pairs whose path is undefined.
  func interpolateChunks(
    starts: Span<Double>, ends: Span<Double>, positions: [Double],
    into output: inout MutableSpan<Double>, kernels: PathKernels,
    _ write: (
      _ starts: Span<Double>, _ ends: Span<Double>, _ points: inout MutableSpan<Double>,
      _ rare: inout [Bool]
    ) -> Void
  ) -> Int {
    let dimension = kernels.dimension, stride = positions.count * dimension
    let count = starts.count / dimension
    var undefined = 0
    var rare = [Bool](repeating: false, count: kernels.chunk)
    for first in Swift.stride(from: 0, to: count, by: kernels.chunk) {
      let last = min(first + kernels.chunk, count)
      let rows = first * dimension..<last * dimension
      let starts = starts.extracting(rows), ends = ends.extracting(rows)
      output.withElements(first * stride..<last * stride) { points in
        write(starts, ends, &points, &rare)
        for pair in 0..<last - first where rare[pair] {
          rare[pair] = false
          let row = pair * dimension..<(pair + 1) * dimension
          points.withElements(pair * stride..<(pair + 1) * stride) { points in
            undefined += interpolatePairs(
              starts: starts.extracting(row), ends: ends.extracting(row), dimension: dimension,
              positions: positions, into: &points)
          }
        }
      }
    }
    return undefined
  }

  /// Interpolates pairs with finite ends by `write`, and the others by their paths.
  func interpolateFinitePairs(
    starts: Span<Double>, ends: Span<Double>, dimension: Int, positions: [Double],
    into output: inout MutableSpan<Double>,
    _ write: (
      _ kernels: PathKernels, _ starts: Span<Double>, _ ends: Span<Double>,
      _ points: inout MutableSpan<Double>
    ) -> Void
  ) -> Int {
    let kernels = PathKernels(dimension: dimension)
    var squares = PairNumbers(planes: 2, of: kernels.plane)
    return interpolateChunks(
      starts: starts, ends: ends, positions: positions, into: &output, kernels: kernels
    ) { starts, ends, points, rare in
      squares.fill { kernels.squares(starts, ends, into: &$0) }
      squares.markInfinite(&rare, count: starts.count / dimension)
      write(kernels, starts, ends, &points)
    }
  }

  /// Interpolates by weighted sums with weights that all pairs share.
  func interpolateSums(
    starts: Span<Double>, ends: Span<Double>, dimension: Int, positions: [Double],
    weights: [Double], into output: inout MutableSpan<Double>
  ) -> Int {
    interpolateFinitePairs(
      starts: starts, ends: ends, dimension: dimension, positions: positions, into: &output
    ) { kernels, starts, ends, points in
      kernels.sums(
        starts, ends, weights: weights.span, count: positions.count, into: &points)
    }
  }
}

/// A few numbers of every pair of a chunk.
struct PairNumbers {
  private(set) var values: [Double]
  private let length: Int

  init(planes: Int, of length: Int) {
    values = Array(repeating: 1, count: planes * length)
    self.length = length
  }

  /// Number `plane` of a pair.
  subscript(plane: Int, pair: Int) -> Double {
    get { values[plane * length + pair] }
    set { values[plane * length + pair] = newValue }
  }

  /// Lets `body` write all planes.
  mutating func fill(_ body: (inout MutableSpan<Double>) -> Void) {
    var span = values.mutableSpan
    body(&span)
  }

  /// Marks the pairs for which one of the first two numbers is not finite.
  func markInfinite(_ rare: inout [Bool], count: Int) {
    for pair in 0..<count where !(self[0, pair] + self[1, pair]).isFinite { rare[pair] = true }
  }
}
