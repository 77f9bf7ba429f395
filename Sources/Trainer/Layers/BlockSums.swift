/// Room for one number of each block of a pass, added in the order of the blocks.
@safe
package final class BlockSums {
  private nonisolated(unsafe) let sums: UnsafeMutablePointer<Double>
  private let capacity: Int

  /// - Parameter capacity: the largest number of blocks.
  package init(capacity: Int) {
    self.capacity = capacity
    unsafe sums = .allocate(capacity: max(capacity, 1))
    unsafe sums.initialize(repeating: 0, count: max(capacity, 1))
  }

  deinit { unsafe sums.deallocate() }

  /// The sum of what `body` gives for 0..<count, whatever the number of tasks.
  ///
  /// - Precondition: `count` is at most the capacity.
  package func sum(
    _ count: Int, workers: Workers, _ body: @Sendable (Int) -> Double
  ) -> Double {
    precondition(count <= capacity, "\(count) blocks where there is room for \(capacity)")
    let room = unsafe Room(sums: sums)
    workers.forEach(count) { block in unsafe room.sums[block] = body(block) }
    var sum = 0.0
    for block in 0..<count { unsafe sum += sums[block] }
    return sum
  }

  /// The room as blocks see it: each writes a place of its own.
  @safe
  private struct Room: Sendable {
    nonisolated(unsafe) let sums: UnsafeMutablePointer<Double>
  }

  /// Σ x² of all numbers, by parts of fixed size.
  package func sumOfSquares(_ buffer: Buffer, workers: Workers) -> Double {
    let part = Self.numbersPerBlock
    return sum((buffer.count + part - 1) / part, workers: workers) { block in
      Pointwise.sumOfSquares(buffer[block * part..<min((block + 1) * part, buffer.count)])
    }
  }

  /// The capacity that ``sumOfSquares(_:workers:)`` needs.
  package static func capacity(for count: Int) -> Int {
    (count + numbersPerBlock - 1) / numbersPerBlock
  }

  private static let numbersPerBlock = 1 << 15
}
