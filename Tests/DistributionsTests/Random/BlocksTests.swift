import Distributions
import Testing

@Suite struct BlocksTests {
  @Test(
    "results come in block order and do not depend on the number of tasks", arguments: [1, 2, 3, 8])
  func order(tasks: Int) async throws {
    let results = try await mapBlocks(count: 20, tasks: tasks) { block in
      var stream = PhiloxStream(seed: 5, purpose: .samples, block: UInt32(block))
      return (block, stream.next())
    }
    #expect(results.map { $0.0 } == Array(0..<20))
    for (block, word) in results {
      var stream = PhiloxStream(seed: 5, purpose: .samples, block: UInt32(block))
      #expect(word == stream.next())
    }
  }

  @Test("no blocks give no results, and no tasks count as one")
  func edges() async throws {
    #expect(try await mapBlocks(count: 0, tasks: 4) { $0 }.isEmpty)
    #expect(try await mapBlocks(count: 3, tasks: 0) { $0 } == [0, 1, 2])
  }

  private struct Failure: Error, Equatable { let block: Int }

  @Test("what a block throws reaches the caller")
  func failure() async {
    await #expect(throws: Failure(block: 2)) {
      _ = try await mapBlocks(count: 5, tasks: 1) { block in
        if block == 2 { throw Failure(block: block) }
        return block
      }
    }
  }

  @Test("cancellation is honoured between blocks")
  func cancellation() async {
    let work = Task {
      // Far more blocks than can run before the next line.
      try await mapBlocks(count: 1_000_000, tasks: 2) { $0 }
    }
    work.cancel()
    await #expect(throws: CancellationError.self) { _ = try await work.value }
  }

  @Test(
    "streams at different addresses differ, and a child does not move its parent by more than a word"
  )
  func addresses() {
    func first(_ seed: UInt64, _ purpose: Purpose, _ block: UInt32) -> UInt64 {
      var stream = PhiloxStream(seed: seed, purpose: purpose, block: block)
      return stream.next()
    }
    let words = [
      first(1, .samples, 0), first(3, .samples, 0), first(1, .directions, 0), first(1, .samples, 1),
    ]
    #expect(Set(words).count == words.count)
    var parent = PhiloxStream(seed: 1, purpose: .samples), other = parent
    var child = parent.child()
    for _ in 0..<100 { _ = child.next() }
    _ = other.next()
    #expect(parent.next() == other.next())
  }
}
