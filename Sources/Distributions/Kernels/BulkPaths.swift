import VectorKernels

/// The vector kernels of paths: start and end points row-major, points pairs × positions × dimension.
///
/// Numbers of pairs stand in planes: one number of all pairs of a chunk, then the next.
@safe struct PathKernels {
  private let kernels: UnsafePointer<vk_kernels>
  /// The number of coordinates.
  let dimension: Int
  /// How many pairs are worked on at a time: their end points stay in the first-level cache.
  let chunk: Int
  /// The length of a plane, a multiple of 8.
  let plane: Int

  init(dimension: Int) {
    precondition(dimension >= 1, "dimension is \(dimension), but it must be at least 1")
    unsafe kernels = InstructionSet.kernels
    self.dimension = dimension
    let fitting = max(1, 1024 / dimension)
    plane = max(8, fitting / 8 * 8)
    chunk = fitting < 4 ? fitting : plane
  }

  /// Two planes: the squared norms of starts and ends; not finite where a coordinate is not.
  func squares(
    _ starts: Span<Double>, _ ends: Span<Double>, into planes: inout MutableSpan<Double>
  ) {
    let pairs = pairs(starts, ends)
    check(planes, 2 * plane)
    unsafe call(starts, ends, &planes) { starts, ends, planes in
      unsafe kernels.pointee.path_squares(starts, ends, pairs, dimension, planes, plane)
    }
  }

  /// Four planes: the squared norms, then |u − v|² and |u + v|² of the directions u of starts and v of ends.
  func angles(
    _ starts: Span<Double>, _ ends: Span<Double>, into planes: inout MutableSpan<Double>
  ) {
    let pairs = pairs(starts, ends)
    check(planes, 4 * plane)
    unsafe call(starts, ends, &planes) { starts, ends, planes in
      unsafe kernels.pointee.path_angles(starts, ends, pairs, dimension, planes, plane)
    }
  }

  /// The weights of both ends on arcs, two planes a position, from the planes of ``angles(_:_:into:)``.
  func arcs(
    _ planes: Span<Double>, positions: Span<Double>, into weights: inout MutableSpan<Double>
  ) {
    precondition(planes.count == 4 * plane, "\(planes.count) numbers are not four planes")
    check(weights, 2 * positions.count * plane)
    let count = positions.count
    unsafe call(planes, positions, &weights) { planes, positions, weights in
      unsafe kernels.pointee.path_arcs(planes, weights, plane, positions, count)
    }
  }

  /// Points of straight paths.
  func lines(
    _ starts: Span<Double>, _ ends: Span<Double>, positions: Span<Double>,
    into points: inout MutableSpan<Double>
  ) {
    let pairs = pairs(starts, ends)
    check(points, starts.count * positions.count)
    unsafe positions.withUnsafeBufferPointer { positions in
      guard let first = positions.baseAddress else { return }
      unsafe call(starts, ends, &points) { starts, ends, points in
        unsafe kernels.pointee.path_lines(
          starts, ends, pairs, dimension, points, first, positions.count)
      }
    }
  }

  /// Weighted sums of both ends; weights 1 and 0 give an end to the bit.
  ///
  /// - Parameters:
  ///   - weights: those of start and end for each position: a number each where all pairs share them, else a
  ///     plane each.
  ///   - count: the number of positions.
  func sums(
    _ starts: Span<Double>, _ ends: Span<Double>, weights: Span<Double>, count: Int,
    into points: inout MutableSpan<Double>
  ) {
    let isShared = weights.count == 2 * count
    precondition(
      isShared || weights.count == 2 * count * plane,
      "\(weights.count) weights do not suit \(count) positions")
    let pairs = pairs(starts, ends)
    check(points, starts.count * count)
    unsafe weights.withUnsafeBufferPointer { weights in
      guard let first = weights.baseAddress else { return }
      unsafe call(starts, ends, &points) { starts, ends, points in
        unsafe kernels.pointee.path_sums(
          starts, ends, pairs, dimension, points, first, count, isShared ? 1 : plane,
          isShared ? 0 : 1)
      }
    }
  }

  /// Moves every value into a range; `.nan` stays.
  func clamp(_ values: inout MutableSpan<Double>, to range: ClosedRange<Double>) {
    unsafe values.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      unsafe kernels.pointee.clamp(base, buffer.count, range.lowerBound, range.upperBound)
    }
  }

  /// Calls a kernel on two inputs and an output; not where one is empty.
  private func call(
    _ first: Span<Double>, _ second: Span<Double>, _ output: inout MutableSpan<Double>,
    _ kernel: (UnsafePointer<Double>, UnsafePointer<Double>, UnsafeMutablePointer<Double>) -> Void
  ) {
    unsafe first.withUnsafeBufferPointer { first in
      unsafe second.withUnsafeBufferPointer { second in
        unsafe output.withUnsafeMutableBufferPointer { output in
          guard let a = first.baseAddress, let b = second.baseAddress, let to = output.baseAddress
          else { return }
          unsafe kernel(a, b, to)
        }
      }
    }
  }

  private func pairs(_ starts: Span<Double>, _ ends: Span<Double>) -> Int {
    let pairs = starts.count / dimension
    precondition(
      pairs <= chunk && starts.count == pairs * dimension && ends.count == starts.count,
      "\(starts.count) and \(ends.count) numbers are no chunk of pairs")
    return pairs
  }

  private func check(_ output: borrowing MutableSpan<Double>, _ count: Int) {
    precondition(output.count == count, "room for \(output.count) numbers, not for \(count)")
  }
}

extension MutableSpan where Element == Double {
  /// Hands the elements of `range` to `body`, as a span of their own.
  mutating func withElements(_ range: Range<Int>, _ body: (inout MutableSpan<Double>) -> Void) {
    unsafe withUnsafeMutableBufferPointer { buffer in
      var part = unsafe UnsafeMutableBufferPointer(rebasing: buffer[range]).mutableSpan
      body(&part)
    }
  }
}
