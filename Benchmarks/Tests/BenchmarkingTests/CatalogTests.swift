import Benchmarking
import Distributions
import Report
import Testing

struct CatalogTests {
  @Test("kernels have names of their own")
  func names() {
    #expect(Set(kernelCatalog.map(\.name)).count == kernelCatalog.count)
    #expect(kernelCatalog.allSatisfy { !$0.summary.isEmpty })
  }

  @Test("every kernel runs, with every number of tasks", arguments: kernelCatalog.map(\.name))
  func runs(name: String) async throws {
    let kernel = try #require(kernelCatalog.first { $0.name == name })
    let run = KernelRun(rounds: 1, leastTime: 1, peers: []) { _ in }
    for tasks in kernel.tasks {
      let table = RatioTable([try await run.times(kernel, tasks: tasks)], ceilings: nil).table
      // Without peers there are the older instruction sets, with one task.
      #expect(table.rows.count == (tasks == 1 ? InstructionSet.available.count - 1 : 0))
      #expect(table.reals("ours_ns").allSatisfy { $0 > 0 && $0.isFinite })
    }
  }
}
