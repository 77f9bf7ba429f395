import Dispatch
import Synchronization

/// Hands the blocks of one pass over a layer to a fixed number of tasks and waits for them.
///
/// A layer's pass lasts microseconds to milliseconds, too short for a task group; a block writes its own part of
/// the output in an order of its own, so nothing depends on who runs it.
package struct Workers: Sendable {
  /// How many blocks run at once; at least 1.
  package let tasks: Int

  package init(tasks: Int) { self.tasks = max(tasks, 1) }

  /// Runs `body` for 0..<count, in any order, and returns when all are done.
  package func forEach(_ count: Int, _ body: @Sendable (Int) -> Void) {
    guard tasks > 1, count > 1 else {
      for block in 0..<count { body(block) }
      return
    }
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(tasks, count)) { _ in
      while true {
        let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard block < count else { return }
        body(block)
      }
    }
  }
}
