import TensorKernels

/// Room for numbers of each block of a pass, which are added in the order of the blocks.
///
/// Safe to use from one task: blocks write places of their own, and the room lives as long as this.
@safe
package final class BlockSums {
  private nonisolated(unsafe) let sums: UnsafeMutablePointer<Double>
  private let capacity: Int
  private let kernels = TensorKernelTable.current
  private let workers: Workers

  /// - Parameter capacity: the largest number of numbers, over all blocks of a pass.
  package init(capacity: Int, workers: Workers) {
    self.capacity = max(capacity, 1)
    self.workers = workers
    unsafe sums = .allocate(capacity: self.capacity)
    unsafe sums.initialize(repeating: 0, count: self.capacity)
  }

  deinit { unsafe sums.deallocate() }

  /// The places of the blocks' numbers, for the tasks that write them.
  @safe
  private struct Room: Sendable {
    nonisolated(unsafe) let sums: UnsafeMutablePointer<Double>
  }

  private func room(for count: Int) -> Room {
    precondition(count <= capacity, "\(count) numbers where there is room for \(capacity)")
    return unsafe Room(sums: sums)
  }

  /// The sum of what `body` gives for 0..<count.
  package func sum(_ count: Int, _ body: @Sendable (Int) -> Double) -> Double {
    let room = room(for: count)
    workers.forEach(count) { block in unsafe room.sums[block] = body(block) }
    var sum = 0.0
    for block in 0..<count { unsafe sum += sums[block] }
    return sum
  }

  /// Σ x² of all numbers.
  package func sumOfSquares(_ buffer: Buffer) -> Double {
    let (part, kernels) = (Self.numbersPerBlock, kernels)
    return sum(Self.capacity(for: buffer.count)) { block in
      let range = block * part..<min((block + 1) * part, buffer.count)
      var sum = 0.0
      unsafe kernels.functions.sum_of_squares(range.count, buffer[range].floats, &sum)
      return sum
    }
  }

  /// The capacity that ``sumOfSquares(_:)`` of so many numbers needs.
  package static func capacity(for count: Int) -> Int {
    (count + numbersPerBlock - 1) / numbersPerBlock
  }

  /// Sums the rows of a batch of matrices, as many columns as there are sums: Σᵢ wᵢ·Σ rows of matrix i.
  ///
  /// - Parameter weights: wᵢ from `first` on; 1 where nil.
  package func columnSums(
    _ matrices: Buffer, count: Int, weights: Buffer?, first: Int, into result: Buffer
  ) {
    let columns = result.count
    let rows = matrices.count / count / columns
    let room = room(for: count * columns)
    let kernels = kernels
    workers.forEach(count) { matrix in
      let own = unsafe room.sums + matrix * columns
      unsafe own.update(repeating: 0, count: columns)
      let place = matrix * rows * columns
      switch matrices.precision {
      case .float32:
        unsafe kernels.functions.column_sums(rows, columns, matrices.floats + place, own)
      case .bfloat16:
        unsafe kernels.functions.column_sums_halves(rows, columns, matrices.halves + place, own)
      }
    }
    for matrix in 0..<count {
      let weight = weights.map { unsafe Double($0.floats[first + matrix]) } ?? 1
      let own = unsafe sums + matrix * columns
      // The first matrix's place takes the total.
      for column in 0..<columns {
        unsafe sums[column] = (matrix == 0 ? 0 : sums[column]) + weight * own[column]
      }
    }
    for column in 0..<columns { unsafe result.floats[column] = Float(sums[column]) }
  }

  private static let numbersPerBlock = 1 << 15
}
