import Synchronization
import Testing
import Trainer

@Suite struct WorkersTests {
  @Test("Every block runs once", arguments: [1, 2, 3, 8], [0, 1, 2, 7, 100])
  func everyBlock(tasks: Int, count: Int) {
    let runs = Mutex([Int](repeating: 0, count: count))
    Workers(tasks: tasks).forEach(count) { block in runs.withLock { $0[block] += 1 } }
    #expect(runs.withLock { $0 } == [Int](repeating: 1, count: count))
  }
}
