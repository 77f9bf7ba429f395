/// Runs blocks as ``mapBlocks(count:tasks:completed:_:)`` does and hands their results over in block
/// order, holding only a few of them at a time.
///
/// For outputs larger than memory. Nothing that `receive` is given depends on `tasks`.
///
/// - Parameters:
///   - count: the number of blocks.
///   - tasks: how many run at once; at least 1.
///   - body: the work of one block.
///   - receive: takes the block's number and result, one call at a time.
/// - Throws: What a block or `receive` throws, or `CancellationError`.
public func forEachBlock<Result: Sendable>(
  count: Int, tasks: Int, _ body: @escaping @Sendable (Int) throws -> Result,
  receive: (Int, Result) throws -> Void
) async throws {
  let wave = 4 * max(tasks, 1)
  for first in stride(from: 0, to: count, by: wave) {
    let results = try await mapBlocks(count: min(wave, count - first), tasks: tasks) { index in
      try body(first + index)
    }
    for (index, result) in results.enumerated() {
      try Task.checkCancellation()
      try receive(first + index, result)
    }
  }
}
