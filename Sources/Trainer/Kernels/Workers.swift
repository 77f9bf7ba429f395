import Synchronization

/// Hands the blocks of one pass over a layer to a fixed number of tasks and waits for them.
///
/// A layer's pass lasts microseconds to milliseconds, too short for a task group. One pass runs at a time; a block writes
/// its own part of the output in an order of its own, so nothing depends on who runs it.
package struct Workers: Sendable {
  /// How many blocks run at once; at least 1.
  package let tasks: Int
  private let team: WorkerTeam?

  package init(tasks: Int) {
    self.tasks = max(tasks, 1)
    team = tasks > 1 ? WorkerTeam(helpers: tasks - 1) : nil
  }

  /// Runs `body` for 0..<count, in any order, and returns when all are done.
  package func forEach(_ count: Int, _ body: @Sendable (_ block: Int) -> Void) {
    forEach(count) { block, _ in body(block) }
  }

  /// Runs `body` for 0..<count, in any order, and returns when all are done.
  ///
  /// - Parameter body: takes a block and the task, below `tasks`, that runs it; of blocks that run at once no two
  ///   have the same, so that a task can have memory of its own.
  package func forEach(_ count: Int, _ body: @Sendable (_ block: Int, _ task: Int) -> Void) {
    guard let team, count > 1 else {
      for block in 0..<count { body(block, 0) }
      return
    }
    let next = Atomic(0)
    team.perform { task in
      while true {
        let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard block < count else { return }
        body(block, task)
      }
    }
  }
}
