import Benchmarking
import Distributions
import Report
import Testing

struct RatioTableTests {
  @Test("a ratio is taken within a round, and above 1 where ours is faster")
  func ratios() throws {
    let kernel = try #require(kernelCatalog.first { $0.name == "normal" })
    let times = KernelTimes(
      kernel: kernel, tasks: 1, set: .baseline, ours: [1, 2, 4],
      peers: [("gsl", [5, 10, 20]), ("r", [30, 60, 40])])
    let table = RatioTable([times], ceilings: nil).table
    #expect(table.columns == RatioTable.columns)
    #expect(table.reals("ours_ns") == [2, 2])
    #expect(table.reals("peer_ns") == [10, 40])
    #expect(table.reals("ratio") == [5, 30])
    #expect(table.reals("ratio_low") == [5, 20])
    #expect(table.reals("ratio_high") == [5, 30])
    let lines = CSVWriter.text(table).split(separator: "\n")
    #expect(
      lines.first
        == "kernel,tasks,instruction_set,peer,ours_ns,peer_ns,ratio,ratio_low,ratio_high,ceiling_share"
    )
    #expect(lines.dropFirst().first == "normal,1,baseline,gsl,2.0,10.0,5.0,5.0,5.0,")
  }

  @Test("the ceiling of a kernel is the port that its operations keep busy longest")
  func ports() throws {
    let kernel = try #require(kernelCatalog.first { $0.name == "uniform" })
    let ceilings = MachineCeilings(
      multiplyAdds: [8, 16], operations: [16, 32], divisions: 1, roots: 0.5,
      pathBandwidth: [40, 60], memoryBandwidth: [40, 60], lanes: 8)
    let times = KernelTimes(
      kernel: kernel, tasks: 1, set: .baseline, ours: [1], peers: [("numpy", [4.0])])
    func share(_ uniform: OperationCounts) -> [Double] {
      RatioTable(
        [times], ceilings: ceilings,
        operations: [
          "philox": OperationCounts(total: 4, multiply: 1), "draw_uniform": uniform,
          "row_norms": OperationCounts(total: 2, multiply: 1),
        ]
      ).table.reals("ceiling_share")
    }
    #expect(share(OperationCounts(total: 2)) == [8.0 / 16])
    #expect(share(OperationCounts(total: 6, multiply: 6)) == [8.0 / 8])
    #expect(share(OperationCounts(total: 2, divide: 0.25, root: 0.25)) == [0.25 + 0.5])
  }

  @Test("what the second core adds is held against what it adds to multiply-adds")
  func secondCore() throws {
    let kernel = try #require(kernelCatalog.first { $0.name == "spherical" })
    let ceilings = MachineCeilings(
      multiplyAdds: [8, 15], operations: [16, 30], divisions: 1, roots: 0.5,
      pathBandwidth: [40, 60], memoryBandwidth: [40, 60], lanes: 8)
    let times = [(1, 0.5), (2, 0.25)].map { tasks, time in
      KernelTimes(
        kernel: kernel, tasks: tasks, set: .baseline, ours: [time], peers: [("numpy", [1.0])])
    }
    let ratios = RatioTable(times, ceilings: ceilings)
    #expect(ratios.secondCore.map(\.gain) == [2])
    #expect(ratios.secondCore.map(\.share) == [2 / 1.875])
    // A point is 8 bytes written and a ninth of a pair read.
    let bytes = 8 + 16.0 / 9
    #expect(ratios.table.reals("ceiling_share") == [bytes / 40 / 0.5, bytes / 60 / 0.25])
  }

  @Test("a target is held against the fastest of its peers, and only where one was measured")
  func verdicts() throws {
    let kernel = try #require(kernelCatalog.first { $0.name == "normal" })
    let times = KernelTimes(
      kernel: kernel, tasks: 1, set: .baseline, ours: [1],
      peers: [("numpy", [7.0]), ("gsl", [4.5]), ("latent-avx2", [3.0])])
    let verdicts = Target.verdicts(RatioTable([times], ceilings: nil))
    #expect(verdicts.texts("kernel") == ["normal"])
    #expect(verdicts.texts("against") == ["gsl"])
    #expect(verdicts.reals("measured") == [4.5])
    #expect(verdicts.texts("met") == ["no"])
  }
}
