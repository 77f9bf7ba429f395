import Distributions

/// Makes images in blocks of fixed size, several blocks at once, and returns them in order.
///
/// - Parameters:
///   - count: how many images.
///   - tasks: how many blocks are made at once; the result does not depend on it.
///   - progress: told how many images of how many are done.
///   - body: makes the images of a block.
func mapImages<Result: Sendable>(
  count: Int, tasks: Int, progress: (_ done: Int, _ total: Int) -> Void,
  _ body: @escaping @Sendable (Range<Int>) throws -> [Result]
) async throws -> [Result] {
  let block = 64
  let blocks = try await mapBlocks(
    count: (count + block - 1) / block, tasks: tasks,
    completed: { progress(min($0 * block, count), count) },
    { number in try body(number * block..<min((number + 1) * block, count)) })
  return Array(blocks.joined())
}
