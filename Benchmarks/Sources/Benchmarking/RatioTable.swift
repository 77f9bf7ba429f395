import Distributions
package import Report

/// The table of ratios from the times of kernels and the machine's ceilings.
package struct RatioTable {
  /// The columns of `kernels.csv`.
  package static let columns = [
    "kernel", "tasks", "instruction_set", "peer", "ours_ns", "peer_ns", "ratio", "ratio_low",
    "ratio_high", "ceiling_share",
  ]

  /// A row for every kernel, number of tasks and peer; times in nanoseconds a value.
  package private(set) var table = Table(columns: columns)
  /// What the second core adds to each kernel over what it adds to bare multiply-adds.
  package private(set) var secondCore: [(kernel: String, gain: Double, share: Double)] = []

  package init(
    _ all: [KernelTimes], ceilings: MachineCeilings?, operations: [String: OperationCounts] = [:]
  ) {
    var alone: [String: Double] = [:]
    for times in all {
      let ours = Spread(times.ours).median
      let share = ceilings.flatMap { Self.share(times, ours, $0, operations) }
      for peer in times.peers {
        let ratios = Spread(zip(peer.times, times.ours).map { $0 / $1 })
        table.append([
          .text(times.kernel.name), .integer(times.tasks), .text(times.set.rawValue),
          .text(peer.name), .real(ours), .real(Spread(peer.times).median), .real(ratios.median),
          .real(ratios.low), .real(ratios.high), .optional(share),
        ])
      }
      if times.tasks == 1 { alone[times.kernel.name] = ours }
      if times.tasks == 2, let one = alone[times.kernel.name], let ceilings {
        secondCore.append((times.kernel.name, one / ours, one / ours / ceilings.secondCore))
      }
    }
  }

  /// The least possible time over the time taken; nil where no ceiling is known.
  private static func share(
    _ times: KernelTimes, _ ours: Double, _ ceilings: MachineCeilings,
    _ operations: [String: OperationCounts]
  ) -> Double? {
    switch times.kernel.ceiling {
    case .none: return nil
    case .memory(let bytes):
      return bytes / ceilings.pathBandwidth[times.tasks - 1] / ours
    case .operations(let loops):
      var counts = OperationCounts()
      for (loop, perValue) in loops {
        guard let found = operations[loop] else { return nil }
        counts += found.scaled(by: perValue)
      }
      return ceilings.nanoseconds(counts, tasks: times.tasks) / ours
    }
  }
}
