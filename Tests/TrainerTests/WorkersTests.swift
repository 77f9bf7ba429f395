import Foundation
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

  @Test("Thousands of passes, with rests in which threads fall asleep", arguments: [2, 3, 8])
  func manyPasses(tasks: Int) {
    let workers = Workers(tasks: tasks)
    let sum = Atomic(0)
    let wrongTasks = Atomic(0)
    for pass in 0..<5_000 {
      workers.forEach(pass % 7) { block, task in
        sum.add(block + 1, ordering: .relaxed)
        if task < 0 || task >= tasks { wrongTasks.add(1, ordering: .relaxed) }
      }
      if pass % 500 == 0 { Thread.sleep(forTimeInterval: 0.005) }
    }
    let expected = (0..<5_000).reduce(0) { $0 + (0...($1 % 7)).reduce(0, +) }
    #expect(sum.load(ordering: .relaxed) == expected)
    #expect(wrongTasks.load(ordering: .relaxed) == 0)
  }

  @Test("Two blocks that run at once belong to two tasks", arguments: [2, 3, 8])
  func tasksAreApart(tasks: Int) {
    let workers = Workers(tasks: tasks)
    let inside = Mutex(Set<Int>())
    let clashes = Atomic(0)
    for _ in 0..<200 {
      workers.forEach(20) { _, task in
        if !inside.withLock({ $0.insert(task).inserted }) { clashes.add(1, ordering: .relaxed) }
        sched_yield()
        _ = inside.withLock { $0.remove(task) }
      }
    }
    #expect(clashes.load(ordering: .relaxed) == 0)
  }

  @Test("A team is let go with its workers, used or not")
  func endings() {
    for _ in 0..<100 {
      _ = Workers(tasks: 3)
      Workers(tasks: 3).forEach(4) { (_: Int) in }
    }
    // Threads end by themselves soon after; how soon is the system's affair.
    var count = Self.workerThreads
    // Other tests have some of their own at the same time.
    for _ in 0..<1_000 where count >= 150 {
      Thread.sleep(forTimeInterval: 0.01)
      count = Self.workerThreads
    }
    #expect(count < 150, "\(count) threads of workers are left of 400")
  }

  /// Threads of this process that carry the workers' name, as the kernel lists them; 0 elsewhere.
  private static var workerThreads: Int {
    let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")) ?? []
    return tasks.count {
      (try? String(contentsOfFile: "/proc/self/task/\($0)/comm", encoding: .utf8))?
        .hasPrefix("latent-worker") ?? false
    }
  }
}
