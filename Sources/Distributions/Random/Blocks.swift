/// Cuts work into blocks, runs them `tasks` at a time, and returns their results in block order.
///
/// The only parallel construct beside the passes of a network, which are too short for it. A block owns its
/// random stream, and results are combined in block order, so nothing depends on `tasks`. Cancellation is
/// honoured between blocks.
///
/// - Parameters:
///   - count: the number of blocks.
///   - tasks: how many run at once; at least 1.
///   - completed: told the number of finished blocks after each, one call at a time.
///   - body: the work of one block.
/// - Throws: What a block throws, or `CancellationError`.
public func mapBlocks<Result: Sendable>(
  count: Int, tasks: Int, completed: (Int) -> Void = { _ in },
  _ body: @escaping @Sendable (Int) async throws -> Result
) async throws -> [Result] {
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    var next = 0
    func addBlock() {
      let block = next
      next += 1
      group.addTask {
        try Task.checkCancellation()
        return (block, try await body(block))
      }
    }
    while next < min(max(tasks, 1), count) { addBlock() }
    var finished = 0
    var results = [Result?](repeating: nil, count: count)
    while let (block, result) = try await group.next() {
      results[block] = result
      finished += 1
      completed(finished)
      if next < count { addBlock() }
    }
    return results.compactMap { $0 }
  }
}
